/**
 * Field keys: what a form control can stand for (product contract §2).
 * Plain data.
 */

export const ENTITY_KEYS = [
  'entity.province',
  'entity.city',
  'entity.district',
  'entity.nature',
  'entity.idType',
  'entity.name',
  'entity.idNumber',
  'entity.idAddress',
  'entity.mailingAddress',
  'entity.investor',
  'entity.legalRepresentative',
  'entity.filingNumber',
  'entity.remarks',
] as const;

/** Keys every person in charge has, without the section prefix. */
export const PERSON_PROPERTIES = [
  'name',
  'idType',
  'idNumber',
  'idValidFrom',
  'idValidUntil',
  'mobile',
  'phone2',
  'emergencyPhone',
  'email',
  'hkMacauIdNumber',
] as const;
export type PersonProperty = (typeof PERSON_PROPERTIES)[number];

export const SITE_KEYS = [
  'site.name',
  'site.domain',
  'site.homeUrl',
  'site.serviceContent',
  'site.serviceType',
  'site.preApproval',
  'site.languages',
  'site.cloudService',
  'site.ip',
  'site.filingServiceNumber',
  'site.filingNumber',
  'site.policeFilingNumber',
  'site.openedOn',
  'site.domainRegistrar',
  'site.domainExpiresOn',
  'site.domainVerifiedOn',
  'site.domainRegistrantName',
  'site.domainRegistrantIdType',
  'site.domainRegistrantIdNumber',
  'site.remarks',
] as const;

export const SMS_KEYS = ['sms.code', 'sms.mobile', 'sms.idLast6'] as const;

export type EntityKey = (typeof ENTITY_KEYS)[number];
export type EntityManagerKey = `entityManager.${PersonProperty}`;
export type SiteKey = (typeof SITE_KEYS)[number];
export type SiteManagerKey = `siteManager.${PersonProperty}` | 'siteManager.sameAsEntityManager';
export type SmsKey = (typeof SMS_KEYS)[number];
export type FieldKey = EntityKey | EntityManagerKey | SiteKey | SiteManagerKey | SmsKey;

export const SECTIONS = ['entity', 'entityManager', 'site', 'siteManager', 'sms'] as const;
export type Section = (typeof SECTIONS)[number];

/** All keys, in the order in which a paper form asks for them. */
export const FIELD_KEYS: readonly FieldKey[] = [
  ...ENTITY_KEYS,
  ...PERSON_PROPERTIES.map((p) => `entityManager.${p}` as const),
  ...SITE_KEYS,
  'siteManager.sameAsEntityManager',
  ...PERSON_PROPERTIES.map((p) => `siteManager.${p}` as const),
  ...SMS_KEYS,
];

const KEY_SET: ReadonlySet<string> = new Set(FIELD_KEYS);

/** True for a string that is one of the contract's field keys. */
export const isFieldKey = (text: string): text is FieldKey => KEY_SET.has(text);

export { propertyOf, sectionOf } from './key-parts';

/** Keys that are recognised but never written (contract §2): the user types them. */
export const NEVER_FILLED: ReadonlySet<FieldKey> = new Set<FieldKey>(['sms.code']);
