/** The columns of the batch result: what a finding is about. */
import { type FieldKey, propertyOf } from '../schema/fields';

export const CATEGORIES = [
  'siteName',
  'papers',
  'address',
  'contact',
  'domain',
  'person',
  'content',
] as const;
export type Category = (typeof CATEGORIES)[number];

const PLACES: ReadonlySet<string> = new Set(['province', 'city', 'district', 'idAddress', 'mailingAddress']);
const CONTACTS: ReadonlySet<string> = new Set(['mobile', 'phone2', 'emergencyPhone', 'email']);
const PERSONS: ReadonlySet<string> = new Set([
  'name',
  'nature',
  'investor',
  'legalRepresentative',
  'sameAsEntityManager',
]);

/** Total: every key is in exactly one column. */
export const categoryOf = (key: FieldKey): Category => {
  if (key === 'site.name') return 'siteName';
  const property = propertyOf(key);
  if (/^(domain|homeUrl$|ip$)/.test(property)) return 'domain';
  if (/^(id(Type|Number|Valid)|hkMacau)/.test(property)) return 'papers';
  if (PLACES.has(property)) return 'address';
  if (CONTACTS.has(property)) return 'contact';
  return PERSONS.has(property) ? 'person' : 'content';
};
