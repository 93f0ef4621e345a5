/**
 * What a right fill of a practice portal holds at the end, field by field. Worked out from the applicant
 * and from what differs at that portal, given as data below; never from what the portal shows.
 */
import { type FieldKey, isFieldKey, NEVER_FILLED } from '../../lib/schema/fields';
import { orderOf } from './orders';
import type { Control } from './shared/types';

type Expected = string | string[] | boolean;
export type ExpectedModel = Partial<Record<FieldKey, Expected>>;

/** The parts of the interchange format that an expectation is worked out from. */
export interface SampleApplicant {
  id: string;
  entity: Record<string, string>;
  entityManager: Record<string, string>;
  sites: readonly Record<string, unknown>[];
}

/** The same applicant, the papers of whose people do not expire. */
export const lasting = (applicant: SampleApplicant): SampleApplicant => {
  const until = (person: object) => ({ ...person, idValidUntil: 'long-term' });
  return {
    ...applicant,
    id: `${applicant.id} 长期`,
    entityManager: until(applicant.entityManager),
    sites: applicant.sites.map((s) => ({ ...s, siteManager: until((s.siteManager ?? {}) as object) })),
  };
};

interface Deviation {
  /** Words of this portal's options: stored value or code → the option to take. */
  options?: Readonly<Record<string, string>>;
  /** Fields where the page already holds something the applicant typed: it stays. */
  keeps?: ExpectedModel;
  /** Texts the page shows in front of the box: they are not typed again. */
  prefixes?: Partial<Record<FieldKey, readonly string[]>>;
  /** Anything else, per applicant id. */
  values?: Readonly<Record<string, ExpectedModel>>;
}

const OPTIONS: Readonly<Record<string, string>> = {
  enterprise: '企业',
  individual: '个人',
  businessLicense: '营业执照（个人或企业）',
  residentId: '居民身份证',
};

const FIXED_REGION = { 'entity.mailingAddress': ['浙江省杭州市西湖区', '河南省郑州市金水区'] };

const DEVIATIONS: Readonly<Record<string, Deviation>> = {
  fusion: {
    options: { businessLicense: '营业执照(个人或企业)' },
    keeps: { 'entityManager.emergencyPhone': '13312345678' },
    prefixes: FIXED_REGION,
  },
  'element-plus': {
    options: { businessLicense: '工商营业执照', residentId: '身份证' },
    keeps: { 'entityManager.emergencyPhone': '13312345678' },
    prefixes: FIXED_REGION,
  },
  antd5: {
    options: { residentId: '大陆居民身份证', enterprise: '企业单位' },
    prefixes: FIXED_REGION,
  },
  'element-ui': { options: { businessLicense: '工商营业执照' }, prefixes: FIXED_REGION },
  tdesign: { prefixes: FIXED_REGION },
  'native-table': { options: { businessLicense: '工商营业执照号码', residentId: '身份证' } },
  layui: { prefixes: FIXED_REGION },
  iframe: { prefixes: FIXED_REGION },
  random: { prefixes: FIXED_REGION },
  mixed: { prefixes: { ...FIXED_REGION, 'site.homeUrl': ['www.'] } },
  'bootstrap-select': { prefixes: FIXED_REGION },
  mui: { prefixes: { 'site.homeUrl': ['www.'] } },
};

const PERSON_ONLY_AT_UNITS = /^siteManager\.|^entityManager\.phone2$/;
const OPTION_KEYS = /\.(nature|idType|serviceContent|serviceType|preApproval|cloudService|languages)$/;

/** Every field key a control of the order stands for, hidden ones included. */
const keysOf = (controls: readonly Control[]): FieldKey[] =>
  controls.flatMap((c) => [...(isFieldKey(c.key) ? [c.key] : []), ...keysOf(c.parts ?? [])]);

const stored = (applicant: SampleApplicant, site: number, key: FieldKey): unknown => {
  const [section, property] = key.split('.') as [string, string];
  const own = applicant.sites[site] ?? {};
  if (section === 'entity') return applicant.entity[property];
  if (section === 'entityManager') return applicant.entityManager[property];
  if (section === 'site') return own[property];
  if (key === 'sms.mobile') return applicant.entityManager.mobile;
  if (key === 'sms.idLast6') return applicant.entityManager.idNumber?.slice(-6);
  if (section === 'siteManager') return (own.siteManager as Record<string, unknown>)[property];
  return undefined;
};

/**
 * The expected `fields` of `__model()` after all steps.
 * @param portalId id of a practice portal
 * @param applicant an entry of tests/fixtures/applicants.json
 * @param site index of the applicant's site
 * @returns a value for every field the portal shows for this applicant; '' where there is nothing to fill in
 */
export const expectedModel = (portalId: string, applicant: SampleApplicant, site = 0): ExpectedModel => {
  const order = orderOf(portalId);
  const deviation = DEVIATIONS[portalId] ?? {};
  const person = applicant.entity.nature === 'individual';
  const managed = (applicant.sites[site]?.siteManager ?? {}) as { sameAsEntityManager?: boolean };
  const byNumber = stored(applicant, site, 'site.cloudService') === '使用备案服务号';
  const controls = order.steps.flatMap((s) => s.sections.flatMap((sec) => sec.controls));
  const always = new Set(keysOf(controls.filter((c) => !c.when)));
  const shown = (key: FieldKey): boolean => {
    if (NEVER_FILLED.has(key)) return false;
    if (person && PERSON_ONLY_AT_UNITS.test(key)) return false;
    if (managed.sameAsEntityManager && /^siteManager\.(?!same)/.test(key)) return false;
    if (key === 'site.ip' && byNumber) return always.has(key);
    return key !== 'site.filingServiceNumber' || byNumber || always.has(key);
  };
  const optionOf = (value: string) =>
    deviation.options?.[value] ?? deviation.options?.[OPTIONS[value] ?? ''] ?? OPTIONS[value] ?? value;
  const valueFor = (key: FieldKey): Expected => {
    const own = deviation.values?.[applicant.id]?.[key] ?? deviation.keeps?.[key];
    if (own !== undefined) return own;
    const value = stored(applicant, site, key);
    if (typeof value === 'boolean') return value;
    if (Array.isArray(value)) return value.map(optionOf);
    const text = typeof value === 'string' ? value : '';
    if (OPTION_KEYS.test(key)) return optionOf(text);
    const prefix = deviation.prefixes?.[key]?.find((p) => text.startsWith(p)) ?? '';
    return text.slice(prefix.length);
  };
  return Object.fromEntries([...new Set(keysOf(controls))].filter(shown).map((key) => [key, valueFor(key)]));
};
