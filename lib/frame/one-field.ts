/**
 * Finds the very control a context menu was opened on and writes one approved value into it. Loaded into a
 * frame for one click; knows nothing of other fields. DOM, no browser API.
 */
import { flatContains } from '../dom/flat-tree';
import type { Control } from '../dom/types';
import { answerTo } from '../fill/answers';
import { createAdviser } from '../fill/fitting';
import type { FieldLook, FieldRefusal, FieldWrite, FieldWritten } from '../protocol/one-field';
import type { ControlDescription } from '../recognise/types';
import { driverFor } from '../widgets/index';
import { scanPage } from './whole-scan';

const NEVER_KINDS: ReadonlySet<string> = new Set(['password', 'file', 'search', 'code']);
/** Passwords and codes also sit in plain text boxes (ICP备案密码). */
const NEVER_WORDS =
  /密码|口令|验证码|校验码|动态码|captcha|passw(?:or)?d|passcode|verif\w*[\s_-]?code|^搜索|^查询|^search/i;

/** The element that has the focus, inside open shadow trees too. */
const focused = (document: Document): Element | null => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

/** Why this box is left to the user; undefined where it may be filled. */
export const refusalOf = (d: ControlDescription, protocol: string): FieldRefusal | undefined => {
  if (protocol !== 'https:') return 'insecure';
  if (NEVER_KINDS.has(d.kind) || d.labels.some((l) => NEVER_WORDS.test(l.text))) return 'never-filled';
  if (!d.visible) return 'not-visible';
  return d.readOnly || d.disabled ? 'read-only' : undefined;
};

export interface OneField {
  /** `target`: the element of the menu event where it is known; the focused one otherwise. */
  look(target: Element | undefined): FieldLook;
  write(request: FieldWrite, signal: AbortSignal): Promise<FieldWritten>;
}

export const createOneField = (document: Document, newToken: () => string): OneField => {
  let kept: { token: string; control: Control } | undefined;
  const { protocol, hostname: host } = document.location;

  /** The smallest control around the target. */
  const find = (target: Element) => {
    const { controls, descriptions } = scanPage(document);
    const found = [...controls.values()]
      .filter((c) => flatContains(c.root, target) || c.parts.some((p) => flatContains(p, target)))
      .reduce<Control | undefined>(
        (best, c) => (best && flatContains(c.root, best.root) ? best : c),
        undefined,
      );
    const description = descriptions.find((d) => d.id === found?.id);
    return found && description ? { control: found, description } : undefined;
  };

  return {
    look(asked) {
      kept = undefined;
      const target = asked?.isConnected ? asked : focused(document);
      if (protocol !== 'https:') return { refused: 'insecure', host };
      const found = target && find(target);
      if (!found) return { refused: 'no-field', host };
      const refused = refusalOf(found.description, protocol);
      if (refused) return { refused, host };
      kept = { token: newToken(), control: found.control };
      return { token: kept.token, host, description: found.description };
    },
    async write({ token, keys, value }, signal) {
      const asked = kept;
      // One commit for one click.
      kept = undefined;
      if (asked?.token !== token || !asked.control.root.isConnected) return { outcome: 'gone' };
      const found = find(asked.control.element);
      if (found?.control.element !== asked.control.element) return { outcome: 'gone' };
      const refused = refusalOf(found.description, protocol);
      if (refused) return { outcome: refused };
      const { adapt, judge } = createAdviser(async (question) => answerTo(question));
      const fitted = (await adapt(value, found.control, found.description, keys)) ?? value;
      const { outcome } = await driverFor(found.control).fill(found.control, fitted, {
        document,
        signal,
        judge,
      });
      return { outcome };
    },
  };
};
