import { cite } from '../provinces/sources';
import type { Filing } from '../schema/filing';
import { cleanNumber } from '../text/id-number';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { personKeys, personText, ROLES, type Role } from './people';
import { provinceOf } from './read';

/** Hong Kong: one or two letters, six digits; Macau: 1, 5 or 7 and six digits; each with a check character in brackets. */
const FORM = /^([A-Z]{1,2}\d{6}\([0-9A]\)|[157]\d{6}\(\d\))$/;

const hitOf = (filing: Filing, role: Role): RuleHit | undefined => {
  const text = personText(filing, role, 'hkMacauIdNumber');
  if (!text) return undefined;
  const { value } = cleanNumber(text);
  const field = `${role}.hkMacauIdNumber` as const;
  if (!FORM.test(value)) return { field, message: 'form' };
  const wanted = value.replace('(', '（').replace(')', '）');
  if (provinceOf(filing) !== 'zhejiang' || text === wanted) return undefined;
  return {
    field,
    message: 'brackets',
    severity: 'info',
    fix: { label: { zh: `改为 ${wanted}`, en: `Change to ${wanted}` }, value: wanted },
  };
};

export default defineRule({
  id: 'hk-macau-id-number',
  fields: personKeys('hkMacauIdNumber'),
  reads: ['entity.province', 'siteManager.sameAsEntityManager'],
  severity: 'warning',
  tier: 'full',
  messages: {
    form: {
      zh: '港澳身份证号码应像 A123456（7）或 1234567（8），请对照通行证背面。',
      en: 'The HK or Macau identity number should look like A123456（7） or 1234567（8）; see the back of the permit.',
    },
    brackets: {
      zh: '浙江短信核验要求港澳身份证号码用全角括号，请改为全角括号。',
      en: 'For the SMS check in Zhejiang the brackets of this number are full width; change them.',
    },
  },
  sources: [cite('S001', '9 短信核验 · 证件号码后6位')],
  check: (filing) => ROLES.flatMap((role) => hitOf(filing, role) ?? []),
});

export const documentation: RuleDocumentation = {
  title: {
    zh: '通行证背面的港澳身份证号码（浙江短信核验用）',
    en: 'Identity number on the back of the permit (SMS check in Zhejiang)',
  },
  why: {
    zh: '浙江的短信核验按通行证背面的港澳身份证号码比对。',
    en: 'The SMS check in Zhejiang compares the number on the back of the permit.',
  },
  examples: {
    ok: [
      {
        title: '香港，全角括号',
        filing: { entity: { province: '浙江省' }, entityManager: { hkMacauIdNumber: 'A123456（7）' } },
      },
      {
        title: '外省半角括号也可',
        filing: { entity: { province: '广东省' }, entityManager: { hkMacauIdNumber: '1234567(8)' } },
      },
    ],
    bad: [
      {
        title: '填了通行证号码',
        filing: { entity: { province: '浙江省' }, entityManager: { hkMacauIdNumber: 'H12345678' } },
        message: 'form',
      },
      {
        title: '半角括号、带空格、全角字母',
        filing: { entity: { province: '浙江省' }, siteManager: { hkMacauIdNumber: 'Ａ123456 (7)' } },
        message: 'brackets',
        fixed: 'A123456（7）',
      },
    ],
  },
};
