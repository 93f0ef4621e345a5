import { cite } from '../provinces/sources';
import { diagnoseCreditCode } from '../text/organisation-code';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { isUnit, textOf } from './read';

/** Certificates whose number is always a unified social credit code. */
const ALWAYS = new Set(['businessLicense', 'unifiedCreditCode']);
/** Certificates that carry one since 2015, and had a number of their own before. */
const SINCE_2015 = new Set([
  'institutionLicense',
  'associationLicense',
  'nonEnterpriseLicense',
  'foundationLicense',
  'lawFirmLicense',
  'orgCode',
]);
const FIELD = 'entity.idNumber';

const always = (text: string): RuleHit | undefined => {
  const { problem, length, strange, suggestion, value } = diagnoseCreditCode(text);
  if (!problem) return undefined;
  if (problem === 'length' && /^\d{13}$|^\d{15}$/.test(value))
    return { field: FIELD, message: 'old', severity: 'warning' };
  if (problem === 'length') return { field: FIELD, message: 'length', params: { length } };
  if (problem === 'region') return { field: FIELD, message: 'region' };
  if (problem === 'check-digit') return { field: FIELD, message: 'checkDigit' };
  return {
    field: FIELD,
    message: 'characters',
    params: { strange: strange.join('、') },
    ...(suggestion && {
      fix: { label: { zh: `改为 ${suggestion}`, en: `Change to ${suggestion}` }, value: suggestion },
    }),
  };
};

export default defineRule({
  id: 'id-number-credit-code',
  fields: [FIELD],
  reads: ['entity.idType', 'entity.nature'],
  severity: 'error',
  tier: 'light',
  messages: {
    length: {
      zh: '证件号码有 {length} 位，统一社会信用代码是 18 位，请对照证件。',
      en: 'ID number has {length} characters; a unified credit code has 18. Compare it with the licence.',
    },
    old: {
      zh: '证件号码像旧版注册号，现行营业执照用 18 位统一社会信用代码，请对照证件。',
      en: 'ID number looks like an old registration number; licences of today carry an 18-character credit code.',
    },
    characters: {
      zh: '证件号码里有“{strange}”，统一社会信用代码不用 I、O、S、V、Z 和符号，请对照证件。',
      en: 'ID number has “{strange}”; a credit code never holds I, O, S, V, Z or signs. Compare it with the licence.',
    },
    region: {
      zh: '证件号码第 3 至 8 位应是数字的行政区划码，请对照证件再核一遍。',
      en: 'Characters 3 to 8 of the ID number should be the digits of a region code; compare it with the licence.',
    },
    checkDigit: {
      zh: '证件号码末位与前 17 位对不上，请对照证件再核一遍。',
      en: 'The last character of the ID number does not match the first 17; compare it with the licence.',
    },
    probable: {
      zh: '证件号码有 18 位，但不符合统一社会信用代码的校验规则，请对照证件再核一遍。',
      en: 'ID number has 18 characters but does not pass the check of a unified credit code; compare it with the licence.',
    },
  },
  sources: [cite('GB32100', '5 代码的构成'), cite('S001', '1.1 基础信息校验 · 证件号码')],
  check(filing) {
    const text = textOf(filing, FIELD);
    const type = filing.entity?.idType ?? '';
    if (!text) return [];
    if (ALWAYS.has(type)) {
      const hit = always(text);
      return hit ? [hit] : [];
    }
    if (!SINCE_2015.has(type) && !(type === '' && isUnit(filing))) return [];
    const { length, problem } = diagnoseCreditCode(text);
    return length === 18 && problem ? [{ field: FIELD, message: 'probable', severity: 'warning' }] : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '统一社会信用代码符合 GB 32100', en: 'Unified social credit code follows GB 32100' },
  why: {
    zh: '末位由前 17 位算出，对不上说明有一位抄错。',
    en: 'The last sign follows from the first 17; a mismatch means a slip in copying.',
  },
  examples: {
    ok: [
      {
        title: '校验位正确',
        filing: { entity: { idType: 'businessLicense', idNumber: '91330106MA2EXAM19G' } },
      },
      {
        title: '小写由写法规则管',
        filing: { entity: { idType: 'businessLicense', idNumber: '91330106ma2exam19g' } },
      },
      {
        title: '全角、带空格也由写法规则管',
        filing: { entity: { idType: 'unifiedCreditCode', idNumber: '９1330106 MA2EXAM19G' } },
      },
      {
        title: '事业单位旧证号',
        filing: { entity: { idType: 'institutionLicense', idNumber: '事证第133010600001号' } },
      },
      {
        title: '社会组织的信用代码',
        filing: { entity: { idType: 'associationLicense', idNumber: '513300005000000001' } },
      },
    ],
    bad: [
      {
        title: '多两位',
        filing: { entity: { idType: 'businessLicense', idNumber: '91330106MA2EXAM19G00' } },
        message: 'length',
      },
      {
        title: '15 位注册号',
        filing: { entity: { idType: 'businessLicense', idNumber: '330106000012345' } },
        message: 'old',
      },
      {
        title: '字母 I、O 当数字',
        filing: { entity: { idType: 'businessLicense', idNumber: '9I33O106MA2EXAM19G' } },
        message: 'characters',
        fixed: '91330106MA2EXAM19G',
      },
      {
        title: '地区段有字母',
        filing: { entity: { idType: 'businessLicense', idNumber: '9133A106MA2EXAM19G' } },
        message: 'region',
      },
      {
        title: '末位不符',
        filing: { entity: { idType: 'unifiedCreditCode', idNumber: '91330106MA2EXAM19H' } },
        message: 'checkDigit',
      },
      {
        title: '事业单位 18 位号码末位不符',
        filing: { entity: { idType: 'institutionLicense', idNumber: '123301064700000009' } },
        message: 'probable',
      },
    ],
  },
};
