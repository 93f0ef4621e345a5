/** Counting a report's items (contract §4). Pure. */
import type { FillItem, FillReport, Outcome } from './types';

const FILLED: ReadonlySet<Outcome> = new Set<Outcome>(['filled', 'already-right']);
const FAILED: ReadonlySet<Outcome> = new Set<Outcome>(['site-changed', 'no-option', 'error']);

/** A report of `items`; `duration` in milliseconds. */
export const reportOf = (
  fillId: string,
  items: readonly FillItem[],
  duration: number,
  interrupted?: FillReport['interrupted'],
): FillReport => {
  const filled = items.filter((i) => FILLED.has(i.outcome)).length;
  const failed = items.filter((i) => FAILED.has(i.outcome)).length;
  return {
    fillId,
    items,
    filled,
    failed,
    skipped: items.length - filled - failed,
    duration: Math.round(duration),
    ...(interrupted ? { interrupted } : {}),
  };
};

/** What goes into the order's remarks where the portal lacks a district (seed 001 §1.1, 区域); Chinese in every language. */
export const districtRemark = (district = ''): string =>
  `实际所在地为${district}，因系统无该选项，故选临近区县`;
