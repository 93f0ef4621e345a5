/**
 * A click in the context menu is a one-time approval: this field, this frame, this document. The value goes
 * to that frame alone, after the frame has shown that the box is one that may be filled.
 */
import { fieldValue } from '../fill/values';
import { fullFieldLabel } from '../i18n/field-labels';
import type { FieldLook, FieldWrite, FieldWritten } from '../protocol/one-field';
import { taughtFrom } from '../recognise/taught';
import { type FieldKey, isFieldKey, NEVER_FILLED } from '../schema/fields';
import type { Applicants } from './applicants';
import { FILL, type Menu, menuOrder, TEACH, UNLOCK } from './menu';
import { menuWords } from './menu-words';
import type { Platform } from './ports';
import type { Teaching } from './teach';

export interface MenuClick {
  item: string;
  tabId: number;
  frameId: number;
  /** Names the clicked element where the browser does that. */
  targetId?: number;
}

/** The clicked frame; `lib/browser/one-field.ts`. */
export interface FieldReach {
  /** Undefined where the frame cannot be reached. */
  look(tabId: number, frameId: number, targetId: number | undefined): Promise<FieldLook | undefined>;
  write(tabId: number, frameId: number, request: FieldWrite): Promise<FieldWritten>;
}

/** What the user is told: names of fields and hosts, no value. */
export interface ClickAnswer {
  done: boolean;
  message: string;
}

interface Parts {
  platform: Platform;
  applicants: Applicants;
  menu: Menu;
  teaching: Teaching;
  reach: FieldReach;
  answer(tabId: number, answer: ClickAnswer): Promise<void>;
  openOptions(): Promise<void>;
}

const keyOf = (item: string, prefix: string): FieldKey | undefined => {
  const key = item.startsWith(prefix) ? item.slice(prefix.length) : '';
  return isFieldKey(key) && !NEVER_FILLED.has(key) ? key : undefined;
};

/** The label shown to the user: what the page calls the box. */
const shownName = (d: {
  labels: readonly { text: string; source: string }[];
  placeholder?: string;
}): string => d.labels.find((l) => l.source !== 'identifier')?.text ?? d.placeholder ?? '';

const did = (message: string): ClickAnswer => ({ done: true, message });
const left = (message: string): ClickAnswer => ({ done: false, message });

export const createMenuClick = (parts: Parts) => {
  const { platform, applicants, reach, teaching } = parts;

  const fill = async (key: FieldKey, { tabId, frameId, targetId }: MenuClick): Promise<ClickAnswer> => {
    const language = platform.language();
    const words = menuWords(language);
    if ((await applicants.state()).state === 'locked') return left(words.locked);
    const order = await menuOrder(platform);
    const applicant = order && (await applicants.get(order.applicantId));
    if (!order || !applicant) return left(words.changed);
    const field = fullFieldLabel(key, language === 'zh' ? 'zh-CN' : 'en');
    const value = fieldValue(applicant, [key], order.siteIndex, order);
    if (!value) return left(words.noValue(field));
    const look = await reach.look(tabId, frameId, targetId);
    if (!look) return left(words.noReach);
    if ('refused' in look) return left(words.refused(look.refused, look.host));
    const { outcome } = await reach.write(tabId, frameId, { token: look.token, keys: [key], value });
    return outcome === 'filled' || outcome === 'already-right'
      ? did(words.filled(field, look.host))
      : left(words.left(outcome, field, look.host));
  };

  const teach = async (
    key: FieldKey | 'none',
    { tabId, frameId, targetId }: MenuClick,
  ): Promise<ClickAnswer> => {
    const language = platform.language();
    const words = menuWords(language);
    const look = await reach.look(tabId, frameId, targetId);
    if (!look) return left(words.noReach);
    if ('refused' in look) return left(words.refused(look.refused, look.host));
    const lesson = taughtFrom(look.description, key);
    if (!lesson) return left(words.unknown(look.host));
    await teaching.add(look.host, lesson);
    const label = shownName(look.description);
    return did(
      key === 'none'
        ? words.taughtNone(label, look.host)
        : words.taught(label, fullFieldLabel(key, language === 'zh' ? 'zh-CN' : 'en'), look.host),
    );
  };

  return async (click: MenuClick): Promise<void> => {
    if (click.item === UNLOCK) return parts.openOptions();
    const filled = keyOf(click.item, FILL);
    const taught = click.item === `${TEACH}none` ? 'none' : keyOf(click.item, TEACH);
    const said = filled ? await fill(filled, click) : taught ? await teach(taught, click) : undefined;
    if (said) await parts.answer(click.tabId, said);
    // A client that was changed or locked meanwhile must not stay in the menu.
    await parts.menu.refresh();
  };
};
