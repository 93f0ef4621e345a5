/** Reading and changing one client's data by field key, without losing what the form does not know. */
import type { Applicant } from '../../lib/schema/applicant';
import { type FieldKey, propertyOf, sectionOf } from '../../lib/schema/fields';

export type DraftValue = string | string[] | boolean | undefined;
type Bag = Record<string, unknown>;

const bagOf = (applicant: Applicant, key: FieldKey, siteIndex: number): Bag => {
  const site = applicant.sites?.[siteIndex] as Bag | undefined;
  switch (sectionOf(key)) {
    case 'entity':
      return (applicant.entity ?? {}) as Bag;
    case 'entityManager':
      return (applicant.entityManager ?? {}) as Bag;
    case 'site':
      return site ?? {};
    case 'siteManager':
      return (site?.siteManager ?? {}) as Bag;
    case 'sms':
      return {};
  }
};

/** The stored value of a field of the client or of one of its sites. */
export const fieldValue = (applicant: Applicant, key: FieldKey, siteIndex: number): DraftValue =>
  bagOf(applicant, key, siteIndex)[propertyOf(key)] as DraftValue;

/** A copy of the client with one field changed; everything else, known or not, stays. */
export const withValue = (
  applicant: Applicant,
  key: FieldKey,
  siteIndex: number,
  value: DraftValue,
): Applicant => {
  const bag = { ...bagOf(applicant, key, siteIndex), [propertyOf(key)]: value };
  const section = sectionOf(key);
  if (section === 'entity' || section === 'entityManager') return { ...applicant, [section]: bag };
  if (section === 'sms') return applicant;
  const sites = [...(applicant.sites ?? [])];
  while (sites.length <= siteIndex) sites.push({});
  sites[siteIndex] = section === 'site' ? bag : { ...sites[siteIndex], siteManager: bag };
  return { ...applicant, sites };
};

/** A list as one line of text, and back; a single text stays a text unless it was a list before. */
export const listText = (value: DraftValue): string =>
  Array.isArray(value) ? value.join('、') : typeof value === 'string' ? value : '';
export const listValue = (text: string, before: DraftValue, always: boolean): DraftValue => {
  const parts = text.split(/[、,，;；]/).map((p) => p.trim());
  const list = parts.filter(Boolean);
  return always || Array.isArray(before) || list.length > 1 ? list : text;
};

/** A new client's id; random, so that clients made on two computers never meet. */
export const newClientId = (): string => `c-${crypto.randomUUID()}`;

/** What belongs to the original's own filings and must not be filed again under another client. */
const OWN_TO_A_FILING = ['filingNumber', 'filingServiceNumber', 'policeFilingNumber'];
const withoutNumbers = <T extends object>(bag: T): T =>
  Object.fromEntries(Object.entries(bag).filter(([key]) => !OWN_TO_A_FILING.includes(key))) as T;

/** A copy under another id and name, in use, without filing numbers and orders. */
export const copyOf = (applicant: Applicant, id: string, label: string): Applicant => {
  const { filingOrders: _, archivedOn: __, ...copy } = structuredClone(applicant);
  return {
    ...copy,
    id,
    label,
    ...(copy.entity && { entity: withoutNumbers(copy.entity) }),
    ...(copy.sites && { sites: copy.sites.map(withoutNumbers) }),
  };
};
