import { cite } from '../provinces/sources';
import type { Filing } from '../schema/filing';
import { diagnosePhone } from '../text/phone';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { personKeys, personText, ROLES, type Role } from './people';

const PROBLEMS = { 'area-code': 'areaCode', length: 'length', characters: 'characters' } as const;

const fix = (to: string) => ({ label: { zh: `改为 ${to}`, en: `Change to ${to}` }, value: to });

const hitOf = (filing: Filing, role: Role): RuleHit | undefined => {
  const text = personText(filing, role, 'phone2');
  if (!text) return undefined;
  const field = `${role}.phone2` as const;
  const { kind, value, rewritten, problem, has086 } = diagnosePhone(text);
  if (kind === 'service') return { field, message: 'service', severity: 'warning' };
  if (problem) return { field, message: PROBLEMS[problem] };
  if (rewritten) return { field, message: 'writing', fix: fix(value) };
  // Aliyun asks for 086-area-number (seed 001 §2); others take either form.
  if (kind === 'landline' && !has086 && filing.accessProvider === 'aliyun')
    return { field, message: 'prefix', severity: 'info', fix: fix(`086-${value}`) };
  return undefined;
};

export default defineRule({
  id: 'contact-office-phone',
  fields: personKeys('phone2'),
  reads: ['siteManager.sameAsEntityManager'],
  severity: 'warning',
  tier: 'light',
  messages: {
    areaCode: {
      zh: '联系方式2 缺少区号，请填成 086-022-12345678 这样的形式。',
      en: 'Contact 2 has no area code; enter it like 086-022-12345678.',
    },
    length: {
      zh: '联系方式2 的位数不对，座机是区号加 7 或 8 位号码，手机是 11 位，请核对。',
      en: 'Contact 2 has the wrong number of digits: a landline is area code and 7 or 8 digits, a mobile number 11.',
    },
    characters: {
      zh: '联系方式2 里有不能识别的字符，请用数字和连字符写。',
      en: 'Contact 2 has characters that are no phone number; use digits and hyphens.',
    },
    service: {
      zh: '联系方式2 是 400 或 800 号码，请填能直接找到负责人的座机或手机。',
      en: 'Contact 2 is a 400 or 800 number; enter a line that reaches the person directly.',
    },
    writing: {
      zh: '联系方式2 的写法不统一，请写成 {form} 的形式。',
      en: 'Write contact 2 in the form {form}.',
    },
    prefix: {
      zh: '联系方式2 在阿里云要求以 086- 开头，例如 086-022-12345678。',
      en: 'Aliyun asks for contact 2 to begin with 086-, such as 086-022-12345678.',
    },
  },
  sources: [
    cite('S001', '2 单位负责人信息 · 联系方式2'),
    cite('PORTAL', '办公电话格式'),
    cite('XR', '办公电话格式'),
  ],
  check: (filing) =>
    ROLES.flatMap((role) => {
      const hit = hitOf(filing, role);
      return hit ? [{ ...hit, params: { form: '区号-号码-分机' } }] : [];
    }),
});

export const documentation: RuleDocumentation = {
  title: { zh: '座机写成区号-号码-分机', en: 'Office phone as area code, number, extension' },
  why: {
    zh: '座机要带区号才能拨通，系统也按固定格式校验。',
    en: 'A landline is reached with its area code, and portals check the form.',
  },
  examples: {
    ok: [
      { title: '区号-号码', filing: { entityManager: { phone2: '0571-88001234' } } },
      {
        title: '086 和分机',
        filing: { accessProvider: 'aliyun', entityManager: { phone2: '086-022-78954321-123' } },
      },
      { title: '手机', filing: { siteManager: { phone2: '13800001234' } } },
    ],
    bad: [
      { title: '没有区号', filing: { entityManager: { phone2: '88001234' } }, message: 'areaCode' },
      { title: '位数不够', filing: { entityManager: { phone2: '0571-8800' } }, message: 'length' },
      { title: '文字', filing: { entityManager: { phone2: '同手机' } }, message: 'characters' },
      { title: '400 号码', filing: { entityManager: { phone2: '400-100-1234' } }, message: 'service' },
      {
        title: '括号和空格',
        filing: { entityManager: { phone2: '(0571) 88001234' } },
        message: 'writing',
        fixed: '0571-88001234',
      },
      {
        title: '全角',
        filing: { siteManager: { phone2: '０１０－８７６５４３２１转８' } },
        message: 'writing',
        fixed: '010-87654321-8',
      },
      {
        title: '阿里云缺 086',
        filing: { accessProvider: 'aliyun', entityManager: { phone2: '0571-88001234' } },
        message: 'prefix',
        fixed: '086-0571-88001234',
      },
    ],
  },
};
