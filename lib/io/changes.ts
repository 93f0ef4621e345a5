/** How one client differs from another, leaf by leaf. */
import type { Applicant } from '../schema/applicant';

export interface FieldChange {
  /** Path in the client: `entity.name`, `sites.0.siteManager.mobile`. */
  field: string;
  /** Text as the user reads it; '' where there was nothing. */
  before: string;
  after: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A list of plain texts is one value: 中文简体、英语. */
const isLeaf = (value: unknown): boolean =>
  !isObject(value) || (Array.isArray(value) && value.every((item) => !isObject(item)));

const leaves = (value: unknown, path: string, into: Map<string, string>): Map<string, string> => {
  if (isLeaf(value)) {
    const text = Array.isArray(value) ? value.join('、') : String(value ?? '');
    if (text !== '') into.set(path, text);
  } else
    for (const [key, item] of Object.entries(value as object))
      leaves(item, path ? `${path}.${key}` : key, into);
  return into;
};

/** In the order of the new client, then what it no longer has. Missing and empty count as the same. */
export const fieldChanges = (before: Applicant, after: Applicant): FieldChange[] => {
  const old = leaves(before, '', new Map());
  const now = leaves(after, '', new Map());
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((field) => {
    const change = { field, before: old.get(field) ?? '', after: now.get(field) ?? '' };
    return change.before === change.after ? [] : [change];
  });
};
