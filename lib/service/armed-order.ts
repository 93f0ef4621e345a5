/**
 * An order the user has started: what may still be filled in its later steps. Pure functions over plain
 * data without any value of the client; the data lives in the session store.
 */
import type { LaterMode } from '../fill/later';
import type { FillReport, PlanItem } from '../fill/types';
import type { FilingType } from '../schema/codes';
import type { FieldKey } from '../schema/fields';

/** Longest life of an order without a new click of the user, milliseconds. */
export const ARMED_FOR = 15 * 60_000;

export interface ArmedOrder {
  applicantId: string;
  siteIndex: number;
  filingType: FilingType;
  smsRole: 'entityManager' | 'siteManager';
  mode: Exclude<LaterMode, 'step'>;
  /** Origin of every frame that may be filled. */
  origin: string;
  /** Host of the tab's own page; leaving it ends the order. */
  host: string;
  /** Named in the preview. */
  keys: readonly FieldKey[];
  /** Had their turn: each key is filled once. */
  done: readonly FieldKey[];
  /** ISO time. */
  until: string;
  /** Fields of the current step that wait for the user's click. */
  waiting?: number;
}

export const openKeys = (order: ArmedOrder): FieldKey[] =>
  order.keys.filter((key) => !order.done.includes(key));

export const isOver = (order: ArmedOrder, now: string): boolean =>
  Date.parse(now) >= Date.parse(order.until) || openKeys(order).length === 0;

/** Another client, site or filing type is another order. */
export const isSameOrder = (
  order: Pick<ArmedOrder, 'applicantId' | 'siteIndex' | 'filingType'>,
  choice: { applicantId?: string; siteIndex: number; filingType: FilingType },
): boolean =>
  order.applicantId === choice.applicantId &&
  order.siteIndex === choice.siteIndex &&
  order.filingType === choice.filingType;

/** The order with these keys' turn taken; a key that was hidden has not had it. */
export const withDone = (order: ArmedOrder, keys: readonly FieldKey[]): ArmedOrder => ({
  ...order,
  done: [...new Set([...order.done, ...keys])],
});

/** Keys that had their turn in a fill. */
export const keysOfReport = (report: FillReport): FieldKey[] =>
  report.items.flatMap((i) => (i.outcome === 'not-visible' ? [] : [i.key]));

/** What an order makes of one step. */
export interface StepVerdict {
  /** Rows to fill: every key named in the preview and not filled before. */
  fill: readonly PlanItem[];
  /** Rows with something the preview never named: the user has to see them first. */
  unnamed: readonly PlanItem[];
}

/**
 * Sorts the rows a plan would fill. `isOfSite` says whether a row writes the values of the order's own site.
 */
export const judgeStep = (
  order: ArmedOrder,
  rows: readonly PlanItem[],
  isOfSite: (row: PlanItem) => boolean,
): StepVerdict => {
  const open = new Set(openKeys(order));
  const writes = rows.filter((r) => r.action === 'fill');
  const isDone = (r: PlanItem) => isOfSite(r) && r.keys.every((k) => order.done.includes(k));
  const fill = writes.filter((r) => isOfSite(r) && r.keys.every((k) => open.has(k)));
  return { fill, unnamed: writes.filter((r) => !fill.includes(r) && !isDone(r)) };
};
