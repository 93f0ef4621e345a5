/** From a recognised page and a client to a preview, and from the user's approval to a commit. Pure. */
import type { ControlDescription, Recognition } from '../recognise/types';
import type { Applicant } from '../schema/applicant';
import { FIELD_KEYS, type FieldKey, NEVER_FILLED, sectionOf } from '../schema/fields';
import type { FieldValue } from '../widgets/types';
import { valueFor } from './fit';
import { turnOf } from './order';
import { shapeOf } from './shape';
import { showsValue } from './shows';
import { DEFAULTED, isTaken, readingOf } from './target';
import type { FillCommit, FillItem, PlanItem, Told } from './types';
import { fieldValue, type ValueContext } from './values';

export interface PlanInput {
  descriptions: readonly ControlDescription[];
  recognition: Recognition;
  applicant: Applicant;
  /** The client's site the user chose; further site blocks of the page take the stored sites after it. */
  siteIndex: number;
  /** One stored site per site block, where the caller knows it better. */
  siteIndexes?: readonly number[];
  context?: ValueContext;
}

/** What the user decided in the preview: matchIds. A conflict is filled only when it is in `replace`. */
export interface Approval {
  skip: readonly string[];
  replace: readonly string[];
}

/** A plan as the background holds it while the popup shows `items`. */
export interface FillPlan {
  items: readonly PlanItem[];
  /** What goes to the frame: values of approved items, and of keys that may still appear during the fill. */
  commit(approval: Approval): Omit<FillCommit, 'fillId'>;
  /** Report entries of everything that is not sent: kept, left to the user, hidden. No client values. */
  left(approval: Approval): readonly FillItem[];
}

const UNFILLABLE = new Set(['file', 'password', 'search', 'code']);
/** Stored site per site block: what a block already shows decides, the rest follows the user's choice in order. */
export const bindSites = (input: PlanInput): ReadonlyMap<number, number | undefined> => {
  const sites = input.applicant.sites ?? [];
  const byId = new Map(input.descriptions.map((d) => [d.id, d]));
  const blocks = [...new Set(input.recognition.matches.map((m) => m.siteBlock))].sort((a, b) => a - b);
  const bound = new Map<number, number | undefined>();
  const used = new Set<number>();
  const bind = (block: number, index: number | undefined) => {
    bound.set(block, index);
    if (index !== undefined) used.add(index);
  };
  if (input.siteIndexes) for (const block of blocks) bind(block, input.siteIndexes[block]);
  else {
    const shows = (block: number, key: FieldKey) =>
      input.recognition.matches
        .filter((m) => m.siteBlock === block && m.keys.includes(key))
        .map((m) => byId.get(m.controls[0]!)?.value.trim().toLowerCase() ?? '')[0];
    const same = (a: string | undefined, b: string | undefined) =>
      !!a && !!b && a.replace(/^www\./, '') === b.trim().toLowerCase();
    if (blocks.length > 1)
      for (const block of blocks) {
        const index = sites.findIndex(
          (s, i) =>
            !used.has(i) &&
            (same(shows(block, 'site.domain'), s.domain) || same(shows(block, 'site.name'), s.name)),
        );
        if (index >= 0) bind(block, index);
      }
    const order = [...sites.keys()].map((i) => (i + input.siteIndex) % sites.length);
    for (const block of blocks)
      if (!bound.has(block))
        bind(block, blocks.length === 1 ? input.siteIndex : order.find((i) => !used.has(i)));
  }
  if (!bound.size) bound.set(0, input.siteIndex);
  return bound;
};

const actionOf = (
  d: ControlDescription,
  value: FieldValue | undefined,
  keys: readonly FieldKey[],
): PlanItem['action'] => {
  if (!d.visible) return 'not-visible';
  if (UNFILLABLE.has(d.kind) || keys.some((k) => NEVER_FILLED.has(k))) return 'needs-you';
  if (!value) return 'no-value';
  if (showsValue(d.kind, readingOf(d), value)) return 'already-right';
  // Dependent lists stay switched off until their parent is chosen: the runner waits for those.
  if (d.readOnly || (d.disabled && !isDependent(d))) return 'read-only';
  return isTaken(d) ? 'conflict' : 'fill';
};

const isDependent = (d: ControlDescription) => DEFAULTED.has(d.kind);

const PERIOD: FieldKey[] = ['siteManager.idValidFrom', 'siteManager.idValidUntil'];

/** Keys that may come up behind a choice made during the fill, with what has to be chosen for it. */
const appearsBehind = (key: FieldKey): boolean =>
  sectionOf(key) === 'siteManager' ||
  [
    'entity.city',
    'entity.district',
    'entity.idType',
    'site.filingServiceNumber',
    'site.ip',
    'site.preApproval',
  ].includes(key);

const LEFT: Partial<Record<PlanItem['action'], FillItem['outcome']>> = {
  conflict: 'kept-yours',
  'already-right': 'already-right',
  'needs-you': 'needs-you',
  'read-only': 'kept-yours',
  'not-visible': 'not-visible',
};

/** Plans a fill; see contract §4, "What a fill does with values already there". */
export const planFill = (input: PlanInput): FillPlan => {
  const byId = new Map(input.descriptions.map((d) => [d.id, d]));
  const bound = bindSites(input);
  const storedFor = (keys: readonly FieldKey[], block: number): FieldValue | undefined => {
    const site = bound.get(block);
    const ofSite = keys.some((k) => /^site/.test(k));
    if (ofSite && site === undefined) return undefined;
    return fieldValue(input.applicant, keys, site ?? input.siteIndex, input.context);
  };
  const rows = input.recognition.matches.flatMap((match) => {
    const d = byId.get(match.controls[0] ?? '');
    if (!d) return [];
    const stored = storedFor(match.keys, match.siteBlock);
    const value = stored && valueFor(stored, d, match.keys);
    const item: PlanItem = {
      matchId: match.id,
      keys: match.keys,
      label: match.label,
      siteBlock: match.siteBlock,
      current: d.value,
      wanted: stored?.text ?? '',
      action: actionOf(d, value, match.keys),
    };
    return [{ item, stored, value, d, required: d.required }];
  });
  const here = new Set(rows.flatMap((r) => r.item.keys.map((k) => `${r.item.siteBlock} ${k}`)));
  const sections = new Set(rows.flatMap((r) => r.item.keys.map(sectionOf)));
  const blocks = [...bound.keys()];
  // A validity period may come up as two boxes or as one range: both forms are approved, one is used.
  const candidates = [...FIELD_KEYS.filter(appearsBehind).map((k) => [k]), PERIOD];
  const later = candidates.flatMap((keys) => {
    const section = sectionOf(keys[0]!);
    if (!sections.has(section) && !(section === 'siteManager' && sections.has('site'))) return [];
    const own = section === 'entity' ? blocks.slice(0, 1) : blocks;
    return own.flatMap((siteBlock) => {
      const shown = keys.some((k) => here.has(`${siteBlock} ${k}`));
      const value = shown ? undefined : storedFor(keys, siteBlock);
      return value ? [{ keys, siteBlock, value, ...turnOf(keys) }] : [];
    });
  });
  const required = new Set(rows.filter((r) => r.required).map((r) => r.item.matchId));
  return {
    items: rows.map((r) => r.item),
    commit: (approval) => ({
      told: rows.flatMap(({ item, stored, value, d }): Told[] =>
        // How many boxes a split value has is seen in the page only.
        stored && value && isApproved(item, approval) && d.kind !== 'split-text'
          ? [[{ value: stored, keys: item.keys, shape: shapeOf(d) }, value]]
          : [],
      ),
      items: rows.flatMap(({ item, stored }) => {
        if (!stored || !isApproved(item, approval)) return [];
        const { matchId, keys, siteBlock, label } = item;
        const replace = item.action === 'conflict';
        return [{ matchId, keys, siteBlock, label, value: stored, replace, ...turnOf(keys) }];
      }),
      appearing: later.filter((l) => !isOff(rows, l, approval)),
    }),
    left: (approval) =>
      rows.flatMap(({ item }) => {
        const left = isApproved(item, approval) ? undefined : leftItem(item, required.has(item.matchId));
        return left ? item.keys.map((key) => ({ key, ...left })) : [];
      }),
  };
};

const isApproved = (item: PlanItem, { skip, replace }: Approval) =>
  !skip.includes(item.matchId) &&
  (item.action === 'fill' || (item.action === 'conflict' && replace.includes(item.matchId)));

/** A key the user switched off must not come back through a control that appears later. */
const isOff = (
  rows: readonly { item: PlanItem }[],
  later: FillCommit['appearing'][number],
  { skip }: Approval,
): boolean =>
  rows.some(
    ({ item }) =>
      skip.includes(item.matchId) &&
      item.siteBlock === later.siteBlock &&
      item.keys.some((k) => later.keys.includes(k)),
  );

/** Report entry of a field that is not sent; undefined where there is nothing to tell the user. */
const leftItem = (item: PlanItem, required: boolean): Omit<FillItem, 'key'> | undefined => {
  const optedOut = item.action === 'fill';
  const missing = item.action === 'no-value' && required;
  const outcome = optedOut ? 'kept-yours' : missing ? 'needs-you' : LEFT[item.action];
  if (!outcome) return undefined;
  const note = optedOut ? 'opted-out' : missing || item.action === 'read-only' ? item.action : undefined;
  const { label, siteBlock, matchId, current } = item;
  return { label, outcome, siteBlock, matchId, shown: current, ...(note ? { note } : {}) };
};
