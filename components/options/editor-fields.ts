/** Which controls the editor shows, in the order of the paper form. */
import {
  ENTITY_KEYS,
  type FieldKey,
  PERSON_PROPERTIES,
  propertyOf,
  SITE_KEYS,
} from '../../lib/schema/fields';

export type EditorControl =
  | 'text'
  | 'textarea'
  | 'region' // province, city and district in one row
  | 'nature'
  | 'entityIdType'
  | 'personIdType'
  | 'list'
  | 'languages' // always a list in the stored data
  | 'date'
  | 'until'; // a date or long-term

const CONTROLS: Readonly<Record<string, EditorControl>> = {
  'entity.province': 'region',
  'entity.nature': 'nature',
  'entity.idType': 'entityIdType',
  'entity.name': 'textarea',
  'entity.idAddress': 'textarea',
  'entity.mailingAddress': 'textarea',
  'entity.remarks': 'textarea',
  'site.serviceContent': 'list',
  'site.preApproval': 'list',
  'site.languages': 'languages',
  'site.openedOn': 'date',
  'site.domainExpiresOn': 'date',
  'site.domainVerifiedOn': 'date',
  'site.remarks': 'textarea',
};
const PERSON_CONTROLS: Readonly<Record<string, EditorControl>> = {
  idType: 'personIdType',
  idValidFrom: 'date',
  idValidUntil: 'until',
};

/** The control a field is edited with. */
export const controlOf = (key: FieldKey): EditorControl =>
  CONTROLS[key] ??
  (key.startsWith('entityManager.') || key.startsWith('siteManager.')
    ? PERSON_CONTROLS[propertyOf(key)]
    : undefined) ??
  'text';

/** City and district are edited in the row of the province. */
const INSIDE_REGION: ReadonlySet<FieldKey> = new Set<FieldKey>(['entity.city', 'entity.district']);

export const EDITOR_KEYS = {
  entity: ENTITY_KEYS.filter((k) => !INSIDE_REGION.has(k)),
  entityManager: PERSON_PROPERTIES.map((p) => `entityManager.${p}` as const),
  site: [...SITE_KEYS],
  siteManager: PERSON_PROPERTIES.map((p) => `siteManager.${p}` as const),
} as const satisfies Record<string, readonly FieldKey[]>;

/** Keys whose findings stand in the row of another key. */
export const rowKeys = (key: FieldKey): readonly FieldKey[] =>
  key === 'entity.province' ? ['entity.province', 'entity.city', 'entity.district'] : [key];
