import { cite } from '../provinces/sources';
import { diagnoseOrgCode } from '../text/organisation-code';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { textOf } from './read';

const FIELD = 'entity.idNumber';
const MESSAGES = { length: 'length', characters: 'characters', 'check-digit': 'checkDigit' } as const;

export default defineRule({
  id: 'id-number-org-code',
  fields: [FIELD],
  reads: ['entity.idType'],
  severity: 'error',
  tier: 'full',
  messages: {
    length: {
      zh: '证件号码有 {length} 位，组织机构代码是 9 位（统一社会信用代码是 18 位），请对照证件。',
      en: 'ID number has {length} characters; an organisation code has 9 (a unified credit code 18).',
    },
    characters: {
      zh: '证件号码里有组织机构代码不用的字符，应为 8 位数字或字母加 1 位校验码，请对照证件。',
      en: 'ID number has characters an organisation code never holds: 8 digits or letters and one check character.',
    },
    checkDigit: {
      zh: '证件号码末位与前 8 位对不上，请对照证件再核一遍。',
      en: 'The last character of the ID number does not match the first 8; compare it with the certificate.',
    },
  },
  sources: [cite('GB11714', '4 代码的编制规则')],
  check(filing): readonly RuleHit[] {
    const text = textOf(filing, FIELD);
    if (filing.entity?.idType !== 'orgCode' || !text) return [];
    const { problem, length } = diagnoseOrgCode(text);
    if (!problem || length === 18) return [];
    return [{ field: FIELD, message: MESSAGES[problem], params: { length } }];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '组织机构代码符合 GB 11714', en: 'Organisation code follows GB 11714' },
  why: {
    zh: '末位由前 8 位算出，对不上说明有一位抄错。',
    en: 'The last sign follows from the first 8; a mismatch means a slip in copying.',
  },
  examples: {
    ok: [
      { title: '不带连字符', filing: { entity: { idType: 'orgCode', idNumber: '470000005' } } },
      { title: '带连字符', filing: { entity: { idType: 'orgCode', idNumber: 'A1234567-4' } } },
      {
        title: '全角、带空格由写法规则管',
        filing: { entity: { idType: 'orgCode', idNumber: '４７００００００ 5' } },
      },
      {
        title: '填了 18 位信用代码',
        filing: { entity: { idType: 'orgCode', idNumber: '123301064700000001' } },
      },
    ],
    bad: [
      { title: '少一位', filing: { entity: { idType: 'orgCode', idNumber: '47000000' } }, message: 'length' },
      {
        title: '末位是字母 A',
        filing: { entity: { idType: 'orgCode', idNumber: '47000000A' } },
        message: 'characters',
      },
      {
        title: '末位不符',
        filing: { entity: { idType: 'orgCode', idNumber: '47000000-6' } },
        message: 'checkDigit',
      },
    ],
  },
};
