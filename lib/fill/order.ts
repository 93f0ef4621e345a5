/** In which order fields are filled: what others depend on comes first. Pure. */
import type { FieldKey } from '../schema/fields';
import { propertyOf, sectionOf } from '../schema/key-parts';
import type { Turn } from './types';

/**
 * 性质 → 证件类型 → 证件号码; 省 → 市 → 区 → 地址; 云服务 → 备案服务号; 复用 → person block (seed 001 §1.1, §3.1).
 * The cities are on their way while the first other fields are filled.
 */
const FIRST: readonly FieldKey[] = [
  'entity.province',
  'entity.nature',
  'entity.idType',
  'entity.name',
  'entity.idNumber',
  'entity.city',
  'entity.district',
  'siteManager.sameAsEntityManager',
  'entityManager.idType',
  'site.cloudService',
  'site.serviceType',
  'site.serviceContent',
  'site.preApproval',
  'siteManager.idType',
];

const rankOf = (keys: readonly FieldKey[]): number =>
  Math.min(...keys.map((k) => (FIRST.includes(k) ? FIRST.indexOf(k) : FIRST.length)));

const PARENTS: Partial<Record<FieldKey, readonly FieldKey[]>> = {
  'entity.idType': ['entity.nature'],
  'entity.city': ['entity.province'],
  'entity.district': ['entity.province', 'entity.city'],
  'site.filingServiceNumber': ['site.cloudService'],
  'site.ip': ['site.cloudService'],
};

const parentsOf = (key: FieldKey): readonly FieldKey[] =>
  sectionOf(key) === 'siteManager' && propertyOf(key) !== 'sameAsEntityManager'
    ? ['siteManager.sameAsEntityManager']
    : (PARENTS[key] ?? []);

/** The turn of a field, by its keys. */
export const turnOf = (keys: readonly FieldKey[]): Turn => ({
  rank: rankOf(keys),
  after: [...new Set(keys.flatMap(parentsOf))],
});
