/** From a dry run and the user's ticks to what is written. */

import { withoutChanges } from '../../lib/io/changes';
import type { DryRun, FieldChange } from '../../lib/io/tables';
import type { ClientEdit } from '../../lib/protocol/workbench-calls';

export type ImportKind = 'json' | 'csv' | 'xlsx';

/** Names one difference of one client. */
export const leftOutKey = (id: string, change: FieldChange): string => `${id}\n${change.path.join('\n')}`;

/** Clients with at least one row that is not taken. */
export const rejectedCount = ({ refused }: Pick<DryRun, 'refused'>): number =>
  new Set(refused.map((cell) => `${cell.sheet}\n${cell.row}`)).size;

/**
 * True where the user should look before anything is written: spreadsheets always, an interchange file where it
 * changes clients that are stored.
 */
export const needsReview = (run: DryRun, kind: ImportKind): boolean =>
  kind !== 'json' || run.changed.length > 0;

/** How many clients a confirmed import writes. */
export const writableCount = (run: DryRun): number => run.new.length + run.changed.length;

/**
 * New clients, and changed ones without the differences the user left out. An interchange file also marks those as
 * used that are stored exactly as it has them: what was just imported is what the user wants next.
 */
export const editsOf = (run: DryRun, kind: ImportKind, left: ReadonlySet<string>): ClientEdit[] => {
  const changed = run.changed.map(({ applicant, stored, changes }): ClientEdit => {
    const out = changes.filter((change) => left.has(leftOutKey(applicant.id, change)));
    return { applicant: withoutChanges(stored, applicant, out), base: stored };
  });
  const same = kind === 'json' ? run.unchanged : [];
  const fresh = run.new.map(({ applicant }): ClientEdit => ({ applicant }));
  return [...fresh, ...changed, ...same.map(({ applicant }) => ({ applicant, base: applicant }))];
};
