/** The preview of a fill as the popup draws it: conflicts first, then one group per section of the form. */
import type { LaterMode } from '../../lib/fill/later';
import type { FillRequest, PageState } from '../../lib/protocol/api';
import { SECTIONS, type Section, sectionOf } from '../../lib/schema/fields';

export type PlanRow = PageState['plan'][number];

/** Identity of a row across frames. */
export const rowId = (row: { frameId: number; matchId: string }): string => `${row.frameId}:${row.matchId}`;

/** What the user decided about the preview; ids of `rowId`. */
export interface PlanChoice {
  /** Rows of action fill that are switched off. */
  off: ReadonlySet<string>;
  /** Conflicts for which the client's value was picked. */
  replace: ReadonlySet<string>;
  /** What happens in the steps after this one. */
  later?: LaterMode;
}

export interface PlanGroup {
  section: Section;
  siteBlock: number;
  rows: readonly PlanRow[];
}

export interface PlanView {
  conflicts: readonly PlanRow[];
  groups: readonly PlanGroup[];
}

const sectionOfRow = (row: PlanRow): Section => (row.keys[0] ? sectionOf(row.keys[0]) : 'entity');

/** Groups the rows by section, in the order of the paper form, several site blocks one after the other. */
export const planView = (plan: readonly PlanRow[]): PlanView => {
  const conflicts = plan.filter((r) => r.action === 'conflict');
  const plain = plan.filter((r) => r.action !== 'conflict');
  const groups: PlanGroup[] = [];
  for (const section of SECTIONS) {
    const rows = plain.filter((r) => sectionOfRow(r) === section);
    for (const siteBlock of [...new Set(rows.map((r) => r.siteBlock))].sort((a, b) => a - b))
      groups.push({ section, siteBlock, rows: rows.filter((r) => r.siteBlock === siteBlock) });
  }
  return { conflicts, groups };
};

/** Ids of rows that stand under the same wording as another row of their section: 地区 over three boxes. */
export const sharedLabels = (plan: readonly PlanRow[]): ReadonlySet<string> => {
  const place = (row: PlanRow) => `${sectionOfRow(row)} ${row.siteBlock} ${row.label}`;
  const counts = new Map<string, number>();
  for (const row of plan) counts.set(place(row), (counts.get(place(row)) ?? 0) + 1);
  return new Set(plan.filter((row) => (counts.get(place(row)) ?? 0) > 1).map(rowId));
};

/** How many fields the fill will write. */
export const fillCount = (plan: readonly PlanRow[], choice: PlanChoice): number =>
  plan.filter(
    (r) =>
      (r.action === 'fill' && !choice.off.has(rowId(r))) ||
      (r.action === 'conflict' && choice.replace.has(rowId(r))),
  ).length;

/** The user's choices as the background wants them; rows that left the plan are dropped. */
export const requestChoices = (
  plan: readonly PlanRow[],
  choice: PlanChoice,
): Pick<FillRequest, 'skip' | 'replace'> => {
  const pick = (action: PlanRow['action'], ids: ReadonlySet<string>) =>
    plan
      .filter((r) => r.action === action && ids.has(rowId(r)))
      .map(({ frameId, matchId }) => ({ frameId, matchId }));
  return { skip: pick('fill', choice.off), replace: pick('conflict', choice.replace) };
};
