import { cite } from '../provinces/sources';
import type { FieldKey } from '../schema/fields';
import { diagnoseMobile } from '../text/phone';
import { defineRule, type Localized, type RuleDocumentation, type RuleHit } from './define';
import { personKeys, personText, ROLES } from './people';

const NAMES = {
  mobile: { zh: '手机号', en: 'Mobile number' },
  emergencyPhone: { zh: '应急联系电话', en: 'Emergency phone' },
} as const satisfies Record<string, Localized>;
const PROPERTIES = ['mobile', 'emergencyPhone'] as const;

const hitOf = (field: FieldKey, what: Localized, text: string): RuleHit | undefined => {
  if (!text) return undefined;
  const { value, rewritten, problem, length } = diagnoseMobile(text);
  if (problem) return { field, message: problem, params: { what, length } };
  return rewritten
    ? {
        field,
        message: 'writing',
        params: { what },
        fix: { label: { zh: `改为 ${value}`, en: `Change to ${value}` }, value },
      }
    : undefined;
};

export default defineRule({
  id: 'contact-mobile',
  fields: personKeys(...PROPERTIES),
  reads: ['siteManager.sameAsEntityManager'],
  severity: 'error',
  tier: 'light',
  messages: {
    length: {
      zh: '{what}有 {length} 位数字，大陆手机号是 11 位，请核对。',
      en: '{what} has {length} digits; a mainland mobile number has 11. Check it.',
    },
    prefix: {
      zh: '{what}应以 13 至 19 开头，请核对。',
      en: '{what} should begin with 13 to 19; check it.',
    },
    characters: {
      zh: '{what}里有数字以外的字符，请只填 11 位数字。',
      en: '{what} has characters other than digits; enter the 11 digits only.',
    },
    landline: {
      zh: '{what}是座机号码，请填能收短信的 11 位手机号。',
      en: '{what} is a landline; enter an 11-digit mobile number that receives text messages.',
    },
    writing: {
      zh: '{what}带有空格、区号前缀或全角字符，请只填 11 位半角数字。',
      en: '{what} has spaces, a country code or full-width characters; enter the 11 digits only.',
    },
  },
  sources: [
    { document: '公众移动通信网网号（GB/T 与工信部号码规划）', section: '13 至 19 号段', date: '2023' },
    cite('S001', '2 单位负责人信息 · 手机号码、应急联系人电话'),
    cite('PORTAL', '手机号格式'),
  ],
  check: (filing) =>
    ROLES.flatMap((role) =>
      PROPERTIES.flatMap((p) => hitOf(`${role}.${p}`, NAMES[p], personText(filing, role, p)) ?? []),
    ),
});

export const documentation: RuleDocumentation = {
  title: { zh: '手机号是 11 位大陆号码', en: 'Mobile numbers have 11 digits' },
  why: {
    zh: '短信核验发到这个号码，收不到就不能提交管局。',
    en: 'The SMS check goes to this number; without it the order cannot go to the authority.',
  },
  examples: {
    ok: [
      { title: '11 位', filing: { entityManager: { mobile: '13800001234', emergencyPhone: '13900005678' } } },
      {
        title: '新号段',
        filing: { entityManager: { mobile: '19500001234' }, siteManager: { mobile: '16600001234' } },
      },
    ],
    bad: [
      { title: '少一位', filing: { entityManager: { mobile: '1380000123' } }, message: 'length' },
      { title: '12 开头', filing: { entityManager: { mobile: '12800001234' } }, message: 'prefix' },
      { title: '有汉字', filing: { siteManager: { mobile: '13800001234张' } }, message: 'characters' },
      {
        title: '应急电话填了座机',
        filing: { entityManager: { emergencyPhone: '0571-88001234' } },
        message: 'landline',
      },
      {
        title: '空格',
        filing: { entityManager: { mobile: '138 0000 1234' } },
        message: 'writing',
        fixed: '13800001234',
      },
      {
        title: '加 86',
        filing: { entityManager: { mobile: '+86-13800001234' } },
        message: 'writing',
        fixed: '13800001234',
      },
      {
        title: '全角',
        filing: { siteManager: { emergencyPhone: '１３８００００１２３４' } },
        message: 'writing',
        fixed: '13800001234',
      },
    ],
  },
};
