/**
 * The context menu of editable boxes: 填入 › section › field for the current client, and 这个框是… › field.
 * Names of fields only, never a value. Which client the menu names is kept beside it, so that a click fills
 * what the title said.
 */
import { fieldValue } from '../fill/values';
import { fieldLabel, sectionLabel } from '../i18n/field-labels';
import type { Applicant } from '../schema/applicant';
import { FIELD_KEYS, type FieldKey, NEVER_FILLED, SECTIONS, sectionOf } from '../schema/fields';
import type { Applicants } from './applicants';
import { type CurrentChoice, currentChoice } from './choice';
import { menuWords } from './menu-words';
import type { Platform } from './ports';

export interface MenuItem {
  id: string;
  parent?: string;
  title: string;
  enabled?: boolean;
}

export const FILL = 'fill:';
export const TEACH = 'teach:';
export const UNLOCK = 'unlock';

/** The order the menu stands for. */
export type MenuOrder = CurrentChoice & { applicantId: string };
const ORDER = 'menu';

/** & marks an access key in menu titles, and %s stands for the selected text. */
const titled = (text: string): string => text.replaceAll('&', '&&').replaceAll('%s', '% s').slice(0, 60);

const isOffered = (key: FieldKey): boolean =>
  !NEVER_FILLED.has(key) && key !== 'siteManager.sameAsEntityManager';

type Language = 'zh' | 'en';

/** A menu per section, fields in it in the order of a paper form. */
const bySection = (root: string, prefix: string, keys: readonly FieldKey[], language: Language): MenuItem[] =>
  SECTIONS.flatMap((section) => {
    const own = keys.filter((key) => sectionOf(key) === section);
    if (!own.length) return [];
    const lang = language === 'zh' ? 'zh-CN' : 'en';
    const parent = `${root}/${section}`;
    return [
      { id: parent, parent: root, title: sectionLabel(section, lang) },
      ...own.map((key) => ({ id: `${prefix}${key}`, parent, title: fieldLabel(key, lang) })),
    ];
  });

/** Keys the client has something for. */
export const knownKeys = (applicant: Applicant, order: CurrentChoice): FieldKey[] =>
  FIELD_KEYS.filter(
    (key) => isOffered(key) && fieldValue(applicant, [key], order.siteIndex, order) !== undefined,
  );

/** @param client undefined where nothing may be filled; `locked` says why */
export const menuItems = (
  client: { applicant: Applicant; label: string; order: CurrentChoice } | undefined,
  locked: boolean,
  language: Language,
): MenuItem[] => {
  const words = menuWords(language);
  const known = client ? knownKeys(client.applicant, client.order) : [];
  const fill: MenuItem[] = client
    ? [
        { id: 'fill', title: titled(words.fill(client.label)), enabled: known.length > 0 },
        ...bySection('fill', FILL, known, language),
      ]
    : [locked ? { id: UNLOCK, title: words.unlock } : { id: 'fill', title: words.noClient, enabled: false }];
  return [
    ...fill,
    { id: 'teach', title: words.teach },
    ...bySection('teach', TEACH, FIELD_KEYS.filter(isOffered), language),
    { id: `${TEACH}none`, parent: 'teach', title: words.teachNone },
  ];
};

export interface Menu {
  /** Draws the menu anew where the client, the lock or the language changed. `tabId`: the order just chosen. */
  refresh(tabId?: number): Promise<void>;
}

/** The order the menu shows now. */
export const menuOrder = (platform: Platform): Promise<MenuOrder | undefined> =>
  platform.session.get<MenuOrder>(ORDER);

export const createMenu = (
  platform: Platform,
  applicants: Applicants,
  replace: (items: readonly MenuItem[]) => Promise<void>,
): Menu => {
  let shown = '';
  let queue: Promise<void> = Promise.resolve();

  const choiceOf = async (tabId: number, list: Awaited<ReturnType<Applicants['list']>>) => {
    const access = await platform.frames.list(tabId);
    return currentChoice(platform.session, tabId, list, 'host' in access ? access.host : '');
  };

  const current = async (tabId: number | undefined) => {
    if ((await applicants.state()).state === 'locked') return { locked: true };
    const list = await applicants.list();
    const kept = await menuOrder(platform);
    const chosen = tabId === undefined && kept ? kept : await choiceOf(tabId ?? -1, list);
    const id = list.some((a) => a.id === chosen.applicantId) ? chosen.applicantId : list[0]?.id;
    const applicant = id === undefined ? undefined : await applicants.get(id);
    if (id === undefined || !applicant) return { locked: false };
    const order: MenuOrder = { ...chosen, applicantId: id };
    const label = list.find((a) => a.id === id)?.label ?? id;
    return { locked: false, client: { applicant, label, order } };
  };

  const draw = async (tabId: number | undefined) => {
    const { locked, client } = await current(tabId);
    if (client) await platform.session.set(ORDER, client.order);
    else await platform.session.remove(ORDER);
    const items = menuItems(client, locked, platform.language());
    const text = JSON.stringify(items);
    if (text === shown) return;
    await replace(items);
    shown = text;
  };

  return {
    refresh: (tabId) => {
      queue = queue.then(() => draw(tabId)).catch(() => undefined);
      return queue;
    },
  };
};
