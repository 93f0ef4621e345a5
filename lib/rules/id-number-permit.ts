import { cite } from '../provinces/sources';
import type { FieldKey } from '../schema/fields';
import {
  diagnoseForeignPermanent,
  diagnoseHkMacauPermit,
  diagnosePassport,
  diagnoseResidencePermit,
  diagnoseTaiwanPermit,
} from '../text/id-number';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { reuses } from './people';
import { rawValue, textOf } from './read';

const TYPES = {
  'entity.idNumber': 'entity.idType',
  'entityManager.idNumber': 'entityManager.idType',
  'siteManager.idNumber': 'siteManager.idType',
} as const;
const KEYS = Object.keys(TYPES) as (keyof typeof TYPES)[];

const CHECKS: Readonly<Record<string, { diagnose(text: string): { problem?: string }; message: string }>> = {
  hkMacauPermit: { diagnose: diagnoseHkMacauPermit, message: 'hkMacauPermit' },
  taiwanPermit: { diagnose: diagnoseTaiwanPermit, message: 'taiwanPermit' },
  passport: { diagnose: diagnosePassport, message: 'passport' },
  hkMacauTaiwanResidence: { diagnose: diagnoseResidencePermit, message: 'residencePermit' },
  foreignPermanentResident: { diagnose: diagnoseForeignPermanent, message: 'foreignPermanent' },
};

const hitOf = (field: FieldKey, type: unknown, text: string): RuleHit | undefined => {
  const check = typeof type === 'string' && Object.hasOwn(CHECKS, type) ? CHECKS[type] : undefined;
  if (!check || !text) return undefined;
  const { problem } = check.diagnose(text);
  if (!problem) return undefined;
  const digits = problem === 'check-digit' || problem === 'birth-date';
  return { field, message: digits ? 'checkDigit' : check.message };
};

export default defineRule({
  id: 'id-number-permit',
  fields: KEYS,
  reads: [...Object.values(TYPES), 'siteManager.sameAsEntityManager'],
  severity: 'warning',
  tier: 'light',
  messages: {
    hkMacauPermit: {
      zh: '证件号码应是 H 或 M 加 8 位数字（旧证 10 位），请对照通行证正面。',
      en: 'ID number should be H or M and 8 digits (10 on older permits); compare it with the front of the permit.',
    },
    taiwanPermit: {
      zh: '证件号码应是 8 位数字（旧证 10 位加字母），请对照通行证。',
      en: 'ID number should be 8 digits (10 and a letter on older permits); compare it with the permit.',
    },
    passport: {
      zh: '证件号码应是 5 至 17 位字母和数字，请对照护照。',
      en: 'ID number should be 5 to 17 letters and digits; compare it with the passport.',
    },
    residencePermit: {
      zh: '证件号码应是 18 位，以 810000、820000 或 830000 开头，请对照居住证。',
      en: 'ID number should have 18 digits and begin with 810000, 820000 or 830000; compare it with the permit.',
    },
    foreignPermanent: {
      zh: '证件号码应是 18 位数字并以 9 开头（旧证 3 个字母加 12 位数字），请对照证件。',
      en: 'ID number should be 18 digits beginning with 9 (older cards: 3 letters and 12 digits).',
    },
    checkDigit: {
      zh: '证件号码的出生日期或末位对不上，请对照证件再核一遍。',
      en: 'Date of birth or last digit of the ID number do not fit; compare it with the card.',
    },
  },
  sources: [cite('CSDN', '证件号码格式'), cite('TX', '江苏 证件'), cite('GB11643', '4 号码的结构和表示形式')],
  check(filing) {
    return KEYS.flatMap((key) =>
      key === 'siteManager.idNumber' && reuses(filing)
        ? []
        : (hitOf(key, rawValue(filing, TYPES[key]), textOf(filing, key)) ?? []),
    );
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '护照、通行证、居住证的号码形式', en: 'Form of passport, permit and residence card numbers' },
  why: {
    zh: '系统按证件类型校验号码形式，不符就不能提交。',
    en: 'Portals check the number’s form by document type.',
  },
  examples: {
    ok: [
      { title: '港澳通行证', filing: { entityManager: { idType: 'hkMacauPermit', idNumber: 'H12345678' } } },
      {
        title: '旧版港澳通行证',
        filing: { entityManager: { idType: 'hkMacauPermit', idNumber: 'M1234567801' } },
      },
      { title: '台胞证', filing: { entityManager: { idType: 'taiwanPermit', idNumber: '12345678' } } },
      {
        title: '护照，带空格由写法规则管',
        filing: { entityManager: { idType: 'passport', idNumber: 'E 12345678' } },
      },
      {
        title: '居住证',
        filing: { siteManager: { idType: 'hkMacauTaiwanResidence', idNumber: '830000197707070034' } },
      },
      {
        title: '永居证，全角由写法规则管',
        filing: {
          siteManager: {
            idType: 'foreignPermanentResident',
            idNumber: '９３３１５６１９８９０１０１００１７',
          },
        },
      },
      {
        title: '旧版永居证',
        filing: { siteManager: { idType: 'foreignPermanentResident', idNumber: 'USA310089010101' } },
      },
    ],
    bad: [
      {
        title: '少字母',
        filing: { entityManager: { idType: 'hkMacauPermit', idNumber: '12345678' } },
        message: 'hkMacauPermit',
      },
      {
        title: '少一位',
        filing: { entityManager: { idType: 'taiwanPermit', idNumber: '1234567' } },
        message: 'taiwanPermit',
      },
      {
        title: '有汉字',
        filing: { entityManager: { idType: 'passport', idNumber: '护照E12345678' } },
        message: 'passport',
      },
      {
        title: '身份证号码',
        filing: { siteManager: { idType: 'hkMacauTaiwanResidence', idNumber: '33010619850307018X' } },
        message: 'residencePermit',
      },
      {
        title: '位数不对',
        filing: { siteManager: { idType: 'foreignPermanentResident', idNumber: '9331561989' } },
        message: 'foreignPermanent',
      },
      {
        title: '居住证末位不符',
        filing: { siteManager: { idType: 'hkMacauTaiwanResidence', idNumber: '810000199001010018' } },
        message: 'checkDigit',
      },
    ],
  },
};
