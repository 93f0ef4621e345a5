/** Puts two writers' changes to one client together: the editor may be open while a fill ticks a document. */
import type { Applicant } from '../schema/applicant';

type Loose = Record<string, unknown>;

const isPlain = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A list of things with ids of their own, such as filing orders. */
const isNamedList = (value: unknown): value is (Loose & { id: string })[] =>
  Array.isArray(value) && value.every((item) => isPlain(item) && typeof item.id === 'string');

const byId = (list: readonly { id: string }[]): Loose => Object.fromEntries(list.map((i) => [i.id, i]));

const mergeNamed = (
  base: readonly (Loose & { id: string })[],
  mine: readonly (Loose & { id: string })[],
  theirs: readonly (Loose & { id: string })[],
): unknown[] => {
  const merged = mergeValue(byId(base), byId(mine), byId(theirs)) as Loose;
  const order = [...new Set([...mine, ...theirs].map((item) => item.id))];
  return order.flatMap((id) => (merged[id] === undefined ? [] : [merged[id]]));
};

const mergeValue = (base: unknown, mine: unknown, theirs: unknown): unknown => {
  if (same(base, mine)) return theirs;
  if (same(base, theirs) || same(mine, theirs)) return mine;
  const empty = base === undefined;
  if (isPlain(mine) && isPlain(theirs) && (empty || isPlain(base))) {
    const before: Loose = empty ? {} : (base as Loose);
    const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    const entries = [...keys].map((key) => [key, mergeValue(before[key], mine[key], theirs[key])] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  if (isNamedList(mine) && isNamedList(theirs) && (empty || isNamedList(base)))
    return mergeNamed(empty ? [] : (base as (Loose & { id: string })[]), mine, theirs);
  return mine;
};

/**
 * `mine` with what `theirs` changed since `base` where `mine` left it alone; where both changed the same value,
 * `mine` holds. Unknown properties are treated like known ones.
 */
export const mergeEdits = (base: Applicant, mine: Applicant, theirs: Applicant): Applicant =>
  mergeValue(base, mine, theirs) as Applicant;
