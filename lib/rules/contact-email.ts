import { cite } from '../provinces/sources';
import type { Filing } from '../schema/filing';
import { diagnoseEmail } from '../text/email';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { personKeys, personText, ROLES, type Role } from './people';

const PROBLEMS = {
  'no-at': 'noAt',
  'several-at': 'severalAt',
  local: 'local',
  domain: 'domain',
  length: 'local',
} as const;

const hitOf = (filing: Filing, role: Role): RuleHit | undefined => {
  const text = personText(filing, role, 'email');
  if (!text) return undefined;
  const field = `${role}.email` as const;
  const { value, rewritten, problem } = diagnoseEmail(text);
  if (problem) return { field, message: PROBLEMS[problem] };
  if (!rewritten) return undefined;
  return {
    field,
    message: 'writing',
    fix: { label: { zh: `改为 ${value}`, en: `Change to ${value}` }, value },
  };
};

export default defineRule({
  id: 'contact-email',
  fields: personKeys('email'),
  reads: ['siteManager.sameAsEntityManager'],
  severity: 'error',
  tier: 'light',
  messages: {
    noAt: { zh: '电子邮箱缺少 @，请填完整的邮箱地址。', en: 'E-mail has no @; enter the whole address.' },
    severalAt: {
      zh: '电子邮箱有不止一个 @，请只填一个邮箱。',
      en: 'E-mail has more than one @; enter one address.',
    },
    local: {
      zh: '电子邮箱 @ 前面的写法不对，请核对。',
      en: 'The part of the e-mail before @ is not well formed; check it.',
    },
    domain: {
      zh: '电子邮箱 @ 后面不是域名，请核对。',
      en: 'The part of the e-mail after @ is no domain; check it.',
    },
    writing: {
      zh: '电子邮箱里有空格、全角字符或句号，请改为半角。',
      en: 'E-mail has spaces, full-width characters or a Chinese full stop; enter plain characters.',
    },
  },
  sources: [
    { document: 'RFC 5322', section: '3.4.1', date: '2008' },
    cite('S001', '2 单位负责人信息 · 电子邮箱'),
    cite('PORTAL', '电子邮箱格式'),
  ],
  check: (filing) => ROLES.flatMap((role) => hitOf(filing, role) ?? []),
});

export const documentation: RuleDocumentation = {
  title: { zh: '电子邮箱格式', en: 'E-mail form' },
  why: {
    zh: '驳回和核验通知发到这个邮箱，收不到就会误期。',
    en: 'Notices of return and verification go to this address; a wrong one misses the deadline.',
  },
  examples: {
    ok: [
      { title: '普通邮箱', filing: { entityManager: { email: 'liqing@qinghe-example.cn' } } },
      { title: '加号和点', filing: { siteManager: { email: 'zhou.yuan+icp@mail.qinghe-example.com.cn' } } },
    ],
    bad: [
      { title: '没有 @', filing: { entityManager: { email: 'liqing.qinghe-example.cn' } }, message: 'noAt' },
      { title: '两个邮箱', filing: { entityManager: { email: 'a@b.cn;c@d.cn' } }, message: 'severalAt' },
      { title: '点在最前', filing: { entityManager: { email: '.a@b.cn' } }, message: 'local' },
      { title: '后面没有点', filing: { entityManager: { email: 'a@localhost' } }, message: 'domain' },
      {
        title: '空格',
        filing: { entityManager: { email: ' liqing@qinghe-example.cn' } },
        message: 'writing',
        fixed: 'liqing@qinghe-example.cn',
      },
      {
        title: '全角和句号',
        filing: { siteManager: { email: 'ｚｈｏｕ＠qinghe-example。cn' } },
        message: 'writing',
        fixed: 'zhou@qinghe-example.cn',
      },
    ],
  },
};
