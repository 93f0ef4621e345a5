/** Puts two writers' changes to one client together: the editor may be open while a fill ticks a document. */
import type { Applicant } from '../schema/applicant';
import type { Clash } from '../schema/clash';

type Loose = Record<string, unknown>;

const isPlain = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A list of things with ids of their own, such as filing orders. */
const isNamedList = (value: unknown): value is (Loose & { id: string })[] =>
  Array.isArray(value) && value.every((item) => isPlain(item) && typeof item.id === 'string');

const byId = (list: readonly { id: string }[]): Loose => Object.fromEntries(list.map((i) => [i.id, i]));

/** Where in the client a merge is, whose value holds in a clash, and the clashes so far. */
interface Place {
  path: readonly string[];
  prefer: 'mine' | 'theirs';
  clashes: Clash[];
}

const mergeNamed = (
  base: readonly (Loose & { id: string })[],
  mine: readonly (Loose & { id: string })[],
  theirs: readonly (Loose & { id: string })[],
  place: Place,
): unknown[] => {
  const merged = mergeValue(byId(base), byId(mine), byId(theirs), place) as Loose;
  const order = [...new Set([...mine, ...theirs].map((item) => item.id))];
  return order.flatMap((id) => (merged[id] === undefined ? [] : [merged[id]]));
};

/** Things without ids, such as sites, are told apart by their place, as long as nobody added or took one away. */
const mergeByPlace = (lists: readonly (readonly Loose[])[], place: Place): unknown[] => {
  const [base = [], mine = [], theirs = []] = lists;
  return mine.map((item, at) =>
    mergeValue(base[at], item, theirs[at], { ...place, path: [...place.path, String(at)] }),
  );
};

const mergeValue = (base: unknown, mine: unknown, theirs: unknown, place: Place): unknown => {
  if (same(base, mine)) return theirs;
  if (same(base, theirs) || same(mine, theirs)) return mine;
  const empty = base === undefined;
  if (isPlain(mine) && isPlain(theirs) && (empty || isPlain(base))) {
    const before: Loose = empty ? {} : (base as Loose);
    const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
    const entries = [...keys].map((key) => {
      const inside = { ...place, path: [...place.path, key] };
      return [key, mergeValue(before[key], mine[key], theirs[key], inside)] as const;
    });
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  if (isNamedList(mine) && isNamedList(theirs) && (empty || isNamedList(base)))
    return mergeNamed(empty ? [] : (base as (Loose & { id: string })[]), mine, theirs, place);
  const lists = [base, mine, theirs];
  if (lists.every((l) => Array.isArray(l) && l.length === (mine as unknown[]).length && l.every(isPlain)))
    return mergeByPlace(lists as Loose[][], place);
  place.clashes.push({ path: place.path, mine, theirs });
  return place.prefer === 'mine' ? mine : theirs;
};

/**
 * `mine` with what `theirs` changed since `base` where `mine` left it alone. Where both changed the same value the
 * preferred one holds and the clash is named. Unknown properties are treated like known ones.
 */
export const mergeEdits = (
  base: Applicant,
  mine: Applicant,
  theirs: Applicant,
  prefer: 'mine' | 'theirs' = 'mine',
): { merged: Applicant; clashes: readonly Clash[] } => {
  const clashes: Clash[] = [];
  const merged = mergeValue(base, mine, theirs, { path: [], prefer, clashes }) as Applicant;
  return { merged, clashes };
};
