/** How one client differs from another, leaf by leaf, and how to take over only some of the differences. */
import type { Applicant } from '../schema/applicant';

export interface FieldChange {
  /** Path in the client: `entity.name`, `sites.0.siteManager.mobile`. */
  field: string;
  path: readonly string[];
  /** Text as the user reads it; '' where there was nothing. */
  before: string;
  after: string;
}

type Bag = Record<string, unknown>;
const isObject = (value: unknown): value is Bag => typeof value === 'object' && value !== null;

/** Lists whose items stand at the same place in both clients; any other list is one value: 中文简体、英语. */
const WALKED: ReadonlySet<string> = new Set(['sites', 'filingOrders']);

const listText = (list: readonly unknown[]): string =>
  list.every((item) => !isObject(item)) ? list.join('、') : JSON.stringify(list);

type Leaves = Map<string, { path: readonly string[]; text: string }>;

const leaves = (value: unknown, path: readonly string[], into: Leaves): Leaves => {
  const list = Array.isArray(value);
  if (isObject(value) && (!list || (path.length === 1 && WALKED.has(path[0] as string))))
    for (const [key, item] of Object.entries(value)) leaves(item, [...path, key], into);
  else {
    const text = list ? listText(value) : String(value ?? '');
    if (text !== '') into.set(JSON.stringify(path), { path, text });
  }
  return into;
};

/** In the order of the new client, then what it no longer has. Missing and empty count as the same. */
export const fieldChanges = (before: Applicant, after: Applicant): FieldChange[] => {
  const old = leaves(before, [], new Map());
  const now = leaves(after, [], new Map());
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const path = (is ?? was)?.path ?? [];
    const change = { field: path.join('.'), path, before: was?.text ?? '', after: is?.text ?? '' };
    return change.before === change.after ? [] : [change];
  });
};

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);

const putBack = (into: unknown, path: readonly string[], value: unknown): void => {
  const holder = valueAt(into, path.slice(0, -1));
  const key = path.at(-1) as string;
  if (!isObject(holder)) return;
  if (value === undefined) delete holder[key];
  else holder[key] = value;
};

const isBare = (value: unknown): boolean =>
  isObject(value) ? Object.values(value).every(isBare) : value === undefined;

/** `after` without the differences in `left`, which stay as they are in `before`. Neither is changed. */
export const withoutChanges = (
  before: Applicant,
  after: Applicant,
  left: readonly FieldChange[],
): Applicant => {
  if (left.length === 0) return after;
  const result = structuredClone(after);
  for (const { path } of left) putBack(result, path, structuredClone(valueAt(before, path)));
  // A site of which nothing was taken is no site.
  const kept = before.sites?.length ?? 0;
  if (result.sites) result.sites = result.sites.filter((site, at) => at < kept || !isBare(site));
  return result;
};
