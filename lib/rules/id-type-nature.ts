import { cite } from '../provinces/sources';
import { ID_TYPES, NATURES, PERSON_ID_TYPES } from '../schema/codes';
import { defineRule, type Localized, type RuleDocumentation, type RuleHit } from './define';
import { personKeys, ROLES, reuses } from './people';

/** Certificates listed for a nature in the ministry's form; a credit code certificate fits every organisation. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  enterprise: ['businessLicense', 'orgCode'],
  government: ['orgCode'],
  institution: ['orgCode', 'institutionLicense'],
  association: ['associationLicense', 'orgCode'],
  nonEnterprise: ['orgCode', 'nonEnterpriseLicense'],
  foundation: ['orgCode', 'foundationLicense'],
  lawFirm: ['orgCode', 'lawFirmLicense'],
};

const nameOf = (list: readonly { code: string; zh: string; en: string }[], code: string): Localized => {
  const found = list.find((c) => c.code === code);
  return { zh: found?.zh ?? code, en: found?.en ?? code };
};

const entityHit = (nature: string, type: string): RuleHit | undefined => {
  const params = { nature: nameOf(NATURES, nature), type: nameOf(ID_TYPES, type) };
  const field = 'entity.idType' as const;
  if (nature === 'individual')
    return PERSON_ID_TYPES.has(type) ? undefined : { field, message: 'individual', params };
  if (PERSON_ID_TYPES.has(type)) return { field, message: 'unit', params };
  const fitting = Object.hasOwn(FITTING, nature) ? FITTING[nature] : undefined;
  if (!fitting || type === 'unifiedCreditCode' || fitting.includes(type)) return undefined;
  const expected = {
    zh: fitting.map((c) => nameOf(ID_TYPES, c).zh).join('、'),
    en: fitting.map((c) => nameOf(ID_TYPES, c).en).join(', '),
  };
  return { field, message: 'other', params: { ...params, expected }, severity: 'warning' };
};

export default defineRule({
  id: 'id-type-nature',
  fields: ['entity.idType', ...personKeys('idType')],
  reads: ['entity.nature', 'siteManager.sameAsEntityManager'],
  severity: 'error',
  tier: 'full',
  messages: {
    individual: {
      zh: '证件类型是“{type}”，个人备案请选居民身份证等个人证件。',
      en: 'ID type is “{type}”; an individual chooses a personal document such as the resident ID card.',
    },
    unit: {
      zh: '证件类型是“{type}”，{nature}请选单位证件。',
      en: 'ID type is “{type}”; the nature “{nature}” needs a certificate of the organisation.',
    },
    other: {
      zh: '证件类型是“{type}”，{nature}通常选{expected}，请核对备案性质。',
      en: 'ID type is “{type}”; the nature “{nature}” usually takes: {expected}. Check the nature.',
    },
    person: {
      zh: '负责人的证件类型是“{type}”，请选居民身份证等个人证件。',
      en: 'The manager’s ID type is “{type}”; choose a personal document such as the resident ID card.',
    },
  },
  sources: [
    cite('UC24', '备案证件（guidance1）', '2025-12-30'),
    cite('MIIT-ENUM', '单位性质与证件类型'),
    cite('S001', '1.1 基础信息校验 · 证件类型'),
  ],
  check(filing) {
    const { nature, idType } = filing.entity ?? {};
    const entity = nature && idType && idType !== 'other' ? entityHit(nature, idType) : undefined;
    const persons = ROLES.flatMap((role): RuleHit[] => {
      const type = filing[role]?.idType;
      if (!type || type === 'other' || PERSON_ID_TYPES.has(type)) return [];
      if (role === 'siteManager' && reuses(filing)) return [];
      return [{ field: `${role}.idType`, message: 'person', params: { type: nameOf(ID_TYPES, type) } }];
    });
    return [...(entity ? [entity] : []), ...persons];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '证件类型与备案性质相符', en: 'ID type fits the nature of the entity' },
  why: {
    zh: '单位用单位证件，个人用个人证件，混用无法核验。',
    en: 'Units file with a unit’s document, persons with a person’s; mixed ones cannot be checked.',
  },
  examples: {
    ok: [
      { title: '企业用营业执照', filing: { entity: { nature: 'enterprise', idType: 'businessLicense' } } },
      { title: '个人用护照', filing: { entity: { nature: 'individual', idType: 'passport' } } },
      {
        title: '机关用统一社会信用代码证书',
        filing: { entity: { nature: 'government', idType: 'unifiedCreditCode' } },
      },
      {
        title: '清单里没有的性质',
        filing: { entity: { nature: 'religious', idType: 'associationLicense' } },
      },
    ],
    bad: [
      {
        title: '个人选营业执照',
        filing: { entity: { nature: 'individual', idType: 'businessLicense' } },
        message: 'individual',
      },
      {
        title: '企业选身份证',
        filing: { entity: { nature: 'enterprise', idType: 'residentId' } },
        message: 'unit',
      },
      {
        title: '企业选事业单位证书',
        filing: { entity: { nature: 'enterprise', idType: 'institutionLicense' } },
        message: 'other',
      },
      {
        title: '负责人选营业执照',
        filing: { entityManager: { idType: 'businessLicense' } },
        message: 'person',
      },
    ],
  },
};
