/** What the client table shows: which clients, in which order. Pure, so that ten thousand can be measured. */
import type { Tally } from '../../lib/batch/result';
import type { ClientRow } from '../../lib/protocol/workbench-calls';
import { ORDER_STATES } from '../../lib/schema/order';

export const FILTERS = ['all', 'open', 'found', 'due', 'archived'] as const;
export type TableFilter = (typeof FILTERS)[number];

export const SORT_COLUMNS = ['name', 'id', 'site', 'order', 'check', 'used'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export interface TableSort {
  column: SortColumn;
  down: boolean;
}
export const FIRST_SORT: TableSort = { column: 'used', down: true };

const NONE: Tally = { error: 0, warning: 0 };
const OPEN: ReadonlySet<string> = new Set(
  ORDER_STATES.map((s) => s.code).filter((code) => code !== 'approved' && code !== 'withdrawn'),
);
const RANK: ReadonlyMap<string, number> = new Map(ORDER_STATES.map((s, n) => [s.code, n]));

/** What the rules found, by the client's id; a client that was not checked yet is absent. */
export type Tallies = ReadonlyMap<string, Tally>;

/** One number to sort by: any error counts more than all warnings together. */
const GRAVE = 1000;
const weightOf = ({ error, warning }: Tally): number => error * GRAVE + warning;

/** Archived clients show under their own filter only. */
export const passes = (row: ClientRow, filter: TableFilter, tallies: Tallies): boolean => {
  if (filter === 'archived') return Boolean(row.archivedOn);
  if (row.archivedOn) return false;
  if (filter === 'open') return OPEN.has(row.orderState ?? '');
  if (filter === 'found') return weightOf(tallies.get(row.id) ?? NONE) > 0;
  return filter === 'due' ? row.expiries.length > 0 : true;
};

/** How many clients each filter shows. */
export const filterCounts = (rows: readonly ClientRow[], tallies: Tallies): Record<TableFilter, number> => {
  const counts = { all: 0, open: 0, found: 0, due: 0, archived: 0 };
  for (const row of rows) for (const filter of FILTERS) if (passes(row, filter, tallies)) counts[filter] += 1;
  return counts;
};

const collator = new Intl.Collator('zh-CN', { numeric: true });

const keyOf = (row: ClientRow, column: SortColumn, tallies: Tallies): string | number => {
  switch (column) {
    case 'name':
      return row.label;
    case 'id':
      return row.maskedIdNumber;
    case 'site':
      return row.sites[0]?.domain || row.sites[0]?.name || '';
    case 'order':
      return RANK.get(row.orderState ?? '') ?? '';
    case 'check': {
      const tally = tallies.get(row.id);
      return tally ? weightOf(tally) : '';
    }
    case 'used':
      return row.usedAt;
  }
};

const compare = (a: string | number, b: string | number, column: SortColumn): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return column === 'name' ? collator.compare(String(a), String(b)) : a < b ? -1 : a > b ? 1 : 0;
};

/** A sorted copy; clients without a value come last either way, equals keep their order. */
export const sortRows = (
  rows: readonly ClientRow[],
  { column, down }: TableSort,
  tallies: Tallies,
): ClientRow[] =>
  rows
    .map((row) => ({ row, key: keyOf(row, column, tallies) }))
    .sort((a, b) => {
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      const order = compare(a.key, b.key, column);
      return down ? -order : order;
    })
    .map(({ row }) => row);

/** The next sort after a click on a column: it turns around, or starts with its own natural direction. */
export const nextSort = (sort: TableSort, column: SortColumn): TableSort =>
  sort.column === column
    ? { column, down: !sort.down }
    : { column, down: column === 'used' || column === 'check' };

/** All tags in use, the most frequent first. */
export const tagCounts = (rows: readonly { tags: readonly string[] }[]): [tag: string, count: number][] => {
  const counts = new Map<string, number>();
  for (const tag of rows.flatMap((row) => row.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || collator.compare(a[0], b[0]));
};
