/** A batch result as the page filters, counts and exports it. Pure. */
import type { FieldKey } from '../schema/fields';
import type { Severity } from '../schema/filing';
import { type Category, categoryOf } from './categories';
import type { BatchFinding, ClientCheck } from './check';

export type Grade = 'error' | 'warning' | 'ok';
export const GRADES: readonly Grade[] = ['error', 'warning', 'ok'];

const count = (findings: readonly BatchFinding[], severity: Severity): number =>
  findings.filter((f) => f.severity === severity).length;

/** The gravest finding decides; notes alone leave a client fine. */
export const gradeOf = ({ findings }: ClientCheck): Grade =>
  count(findings, 'error') > 0 ? 'error' : count(findings, 'warning') > 0 ? 'warning' : 'ok';

/** How many findings of each grave kind a client has; notes do not count. */
export type Tally = Readonly<Record<'error' | 'warning', number>>;

export const tallyOf = ({ findings }: ClientCheck): Tally => ({
  error: count(findings, 'error'),
  warning: count(findings, 'warning'),
});

export const gradeCounts = (checks: readonly ClientCheck[]): Record<Grade, number> => {
  const counts = { error: 0, warning: 0, ok: 0 };
  for (const check of checks) counts[gradeOf(check)] += 1;
  return counts;
};

/** Findings of one column by severity, without those that do not occur; notes only where there is nothing graver. */
export const cellOf = (
  findings: readonly BatchFinding[],
  category: Category,
): readonly (readonly [Severity, number])[] => {
  const own = findings.filter((f) => categoryOf(f.field) === category);
  const cell = (['error', 'warning', 'info'] as const)
    .map((severity) => [severity, count(own, severity)] as const)
    .filter(([, n]) => n > 0);
  return cell.length > 1 ? cell.filter(([severity]) => severity !== 'info') : cell;
};

/** Rules that found something, the most frequent first. */
export const ruleCounts = (checks: readonly ClientCheck[]): [ruleId: string, clients: number][] => {
  const counts = new Map<string, number>();
  for (const { findings } of checks)
    for (const id of new Set(findings.map((f) => f.ruleId))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
};

export interface BatchFilter {
  grade?: Grade;
  ruleId?: string;
}

/** The clients a filter shows, gravest first; equals keep their order. */
export const filtered = (checks: readonly ClientCheck[], { grade, ruleId }: BatchFilter): ClientCheck[] => {
  const rank = (check: ClientCheck) => GRADES.indexOf(gradeOf(check));
  return checks
    .filter((check) => !grade || gradeOf(check) === grade)
    .filter((check) => !ruleId || check.findings.some((f) => f.ruleId === ruleId))
    .map((check) => ({ check, rank: rank(check) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ check }) => check);
};

/** Words of the exported table, in the page's language. */
export interface BatchWords {
  heads: readonly [
    client: string,
    site: string,
    severity: string,
    field: string,
    message: string,
    source: string,
  ];
  severity: Readonly<Record<Severity, string>>;
  field(key: FieldKey): string;
  /** For a client without findings. */
  fine: string;
  /** For a required document that is not ready. */
  missing: string;
}

/** One line per finding and per required document that is not ready; a client with neither has one line that says so. */
export const batchRows = (checks: readonly ClientCheck[], words: BatchWords): string[][] => [
  [...words.heads],
  ...checks.flatMap(({ label, sites, findings, documents }) => {
    const lines = [
      ...findings.map((f) => [
        label,
        f.siteIndex === undefined ? '' : (sites[f.siteIndex] ?? ''),
        words.severity[f.severity],
        words.field(f.field),
        f.message,
        f.source,
      ]),
      ...documents.filter((d) => !d.ready).map((d) => [label, '', words.missing, '', d.name, '']),
    ];
    return lines.length > 0 ? lines : [[label, '', words.fine, '', '', '']];
  }),
];
