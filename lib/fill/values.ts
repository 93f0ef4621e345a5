/** What a client's stored data says for a field key, in the form a control can take. Pure. */
import type { Applicant } from '../schema/applicant';
import { type FilingType, ID_TYPES, type IdType, NATURES, type Nature } from '../schema/codes';
import { type FieldKey, PERSON_PROPERTIES, propertyOf, sectionOf } from '../schema/fields';
import { bracketedNumber } from '../text/id-number';
import type { FieldValue } from '../widgets/types';
import { idTypeTexts, idTypeTextsOf, NO_PRE_APPROVAL, natureTexts, regionTexts, synonyms } from './options';

export interface ValueContext {
  filingType?: FilingType;
  smsRole?: 'entityManager' | 'siteManager';
}

type Person = NonNullable<Applicant['entityManager']>;

const text = (value: unknown): FieldValue | undefined =>
  typeof value === 'string' && value.trim() ? { kind: 'text', text: value } : undefined;
const choice = (wanted: readonly string[]): FieldValue | undefined =>
  wanted[0] ? { kind: 'choice', text: wanted[0], wanted } : undefined;
const date = (value: string | undefined): FieldValue | undefined => {
  const v = value?.trim();
  if (!v) return undefined;
  return { kind: 'date', text: v === 'long-term' ? '长期' : v, date: v };
};
const list = (value: string | readonly string[] | undefined): string[] =>
  (typeof value === 'string' ? [value] : [...(value ?? [])]).filter((v) => v.trim());
const choices = (
  texts: readonly string[],
  wanted: (t: string) => readonly string[],
): FieldValue | undefined =>
  texts.length ? { kind: 'choices', text: texts.join('、'), wanted: texts.map((t) => wanted(t)) } : undefined;

const zhOf = (names: readonly { code: string; zh: string }[], code: string | undefined, label?: string) =>
  label?.trim() || (names.find((n) => n.code === code)?.zh ?? '');

/**
 * Who answers for the site: what the client's data says, word for word. An individual answers alone where
 * nothing else is said; where somebody else is named, the rules find that and the fill does not hide it.
 */
const isReused = (applicant: Applicant, siteIndex: number): boolean | undefined => {
  const manager = applicant.sites?.[siteIndex]?.siteManager;
  if (manager?.sameAsEntityManager !== undefined) return manager.sameAsEntityManager;
  const given = PERSON_PROPERTIES.filter((p) => manager?.[p]?.trim());
  if (applicant.entity?.nature === 'individual')
    return given.every((p) => manager?.[p]?.trim() === applicant.entityManager?.[p]?.trim());
  return given.length ? false : undefined;
};

const siteManager = (applicant: Applicant, siteIndex: number): Person | undefined =>
  isReused(applicant, siteIndex) ? applicant.entityManager : applicant.sites?.[siteIndex]?.siteManager;

const YES = [
  '复用',
  '沿用',
  '同主体负责人',
  '与主体负责人相同',
  '与主体负责人一致',
  '复用主体负责人',
  '复用主体负责人信息',
  '使用主体负责人信息',
  '同单位负责人',
  '同主办单位负责人',
  '主体负责人兼任',
  '相同',
  '一致',
  '是',
];
const NO = [
  '不复用',
  '填写新负责人信息',
  '新增负责人',
  '新负责人',
  '新建负责人',
  '另行填写',
  '单独填写',
  '另行指定',
  '指定其他人',
  '其他负责人',
  '与主体负责人不同',
  '与主体负责人不一致',
  '不同',
  '不一致',
  '否',
];

/** First filings ask both managers, the entity's first; the other types one of them (seed 001 §9). */
export const smsRoleOf = (filingType: FilingType | undefined): 'entityManager' | 'siteManager' =>
  !filingType || /^(firstFiling|changeEntity|cancelEntity)$/.test(filingType)
    ? 'entityManager'
    : 'siteManager';

const idLast6 = (person: Person | undefined, province: string | undefined): string | undefined => {
  const back = person?.idType === 'hkMacauPermit' && /^浙江/.test(province ?? '');
  const number = back ? bracketedNumber(person?.hkMacauIdNumber ?? '') : person?.idNumber?.trim();
  return number && number.length >= 6 ? number.slice(-6) : undefined;
};

const personValue = (person: Person | undefined, property: string): FieldValue | undefined => {
  switch (property) {
    case 'idType': {
      const wanted = idTypeTexts(person?.idType as IdType | '', person?.idTypeLabel, person?.idNumber);
      const value = choice(wanted);
      return value && { ...value, text: zhOf(ID_TYPES, person?.idType, person?.idTypeLabel) };
    }
    case 'idValidFrom':
    case 'idValidUntil':
      return date(person?.[property]);
    default:
      return text(person?.[property as keyof Person]);
  }
};

const entityValue = (applicant: Applicant, property: string): FieldValue | undefined => {
  const e = applicant.entity;
  switch (property) {
    case 'province':
      return e?.province ? choice(regionTexts(e.province)) : undefined;
    case 'city':
      return e?.city ? choice(regionTexts(e.city, e.province)) : undefined;
    case 'district':
      return e?.district ? choice([e.district]) : undefined;
    case 'nature': {
      const value = choice(natureTexts(e?.nature as Nature | '', e?.natureLabel, e?.idNumber));
      return value && { ...value, text: zhOf(NATURES, e?.nature, e?.natureLabel) };
    }
    case 'idType': {
      const value = choice(idTypeTexts(e?.idType as IdType | '', e?.idTypeLabel, e?.idNumber));
      return value && { ...value, text: zhOf(ID_TYPES, e?.idType, e?.idTypeLabel) };
    }
    default:
      return text(e?.[property as keyof typeof e]);
  }
};

const preApproval = (value: string | string[] | undefined): FieldValue | undefined => {
  const texts = list(value);
  if (!texts.length) return undefined;
  if (texts.every((t) => NO_PRE_APPROVAL.includes(t.trim())))
    return choice([...new Set([texts[0]!, ...NO_PRE_APPROVAL])]);
  // A page that asks only whether there is one is answered with yes.
  if (texts.length === 1) return choice([...synonyms(texts[0]!), '涉及', '是', '有']);
  return choices(texts, synonyms);
};

const siteValue = (applicant: Applicant, siteIndex: number, property: string): FieldValue | undefined => {
  const s = applicant.sites?.[siteIndex];
  switch (property) {
    case 'serviceContent': {
      const texts = list(s?.serviceContent);
      return texts.length === 1 ? choice(synonyms(texts[0]!)) : choices(texts, synonyms);
    }
    case 'serviceType':
    case 'cloudService':
      return s?.[property]?.trim() ? choice(synonyms(s[property])) : undefined;
    case 'preApproval':
      return preApproval(s?.preApproval);
    case 'languages':
      return choices(list(s?.languages), synonyms);
    case 'domainRegistrantIdType':
      return s?.domainRegistrantIdType?.trim()
        ? choice(idTypeTextsOf(s.domainRegistrantIdType.trim()))
        : undefined;
    case 'openedOn':
    case 'domainExpiresOn':
    case 'domainVerifiedOn':
      return date(s?.[property]);
    default:
      return text(s?.[property as keyof typeof s]);
  }
};

const single = (
  applicant: Applicant,
  key: FieldKey,
  siteIndex: number,
  context: ValueContext,
): FieldValue | undefined => {
  const property = propertyOf(key);
  switch (sectionOf(key)) {
    case 'entity':
      return entityValue(applicant, property);
    case 'entityManager':
      return personValue(applicant.entityManager, property);
    case 'site':
      return siteValue(applicant, siteIndex, property);
    case 'siteManager': {
      if (property !== 'sameAsEntityManager') return personValue(siteManager(applicant, siteIndex), property);
      const value = isReused(applicant, siteIndex);
      return value === undefined
        ? undefined
        : { kind: 'boolean', text: value ? '复用' : '不复用', value, yes: YES, no: NO };
    }
    case 'sms': {
      const role = context.smsRole ?? smsRoleOf(context.filingType);
      const person = role === 'siteManager' ? siteManager(applicant, siteIndex) : applicant.entityManager;
      if (property === 'mobile') return text(person?.mobile);
      return property === 'idLast6' ? text(idLast6(person, applicant.entity?.province)) : undefined;
    }
  }
};

const REGION: readonly FieldKey[] = ['entity.province', 'entity.city', 'entity.district'];
const textOf = (value: FieldValue | undefined) => value?.text ?? '';

/**
 * The value of one key, or of the keys of a compound control (province, city and district in one cascader; both
 * ends of a validity range). Undefined where the client's data has nothing for it, and always for `sms.code`.
 * `siteIndex` counts the client's stored sites from 0.
 */
export const fieldValue = (
  applicant: Applicant,
  keys: readonly FieldKey[],
  siteIndex: number,
  context: ValueContext = {},
): FieldValue | undefined => {
  const [first] = keys;
  if (!first) return undefined;
  const one = (key: FieldKey) => single(applicant, key, siteIndex, context);
  if (keys.length === 1) return one(first);
  if (keys.every((k) => REGION.includes(k))) {
    const path = REGION.filter((k) => keys.includes(k)).map((k) => textOf(one(k)));
    if (path.some((p) => !p)) return undefined;
    return { kind: 'region', text: [...new Set(path)].join(' / '), path };
  }
  const [from, until] = keys.map(one);
  if (keys.length === 2 && from?.kind === 'date' && until?.kind === 'date')
    return { kind: 'date-range', text: `${from.text} – ${until.text}`, from: from.date, until: until.date };
  const texts = keys.map((k) => textOf(one(k))).filter(Boolean);
  return texts.length ? { kind: 'text', text: texts[0]! } : undefined;
};
