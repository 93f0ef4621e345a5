import { cite } from '../provinces/sources';
import { addDays, daysBetween, isoDate } from './dates';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { textOf } from './read';

const FIELD = 'site.domainVerifiedOn';
const LEAST = 3;
/** HW25 speaks of 3 to 5 working days: a week is safe. */
const SAFE = 7;

export default defineRule({
  id: 'domain-verified',
  fields: [FIELD],
  severity: 'error',
  tier: 'full',
  messages: {
    young: {
      zh: '域名 {date} 才完成实名认证，须满 3 天，请等到 {from} 再提交。',
      en: 'The domain was verified on {date}; it takes 3 days. Submit from {from}.',
    },
    recent: {
      zh: '域名 {date} 完成实名认证，有来源要求等 3 至 5 个工作日，信息未同步时请稍后再提交。',
      en: 'The domain was verified on {date}; one source asks for 3 to 5 working days. If the data are not in step, submit later.',
    },
    future: {
      zh: '域名实名认证日期 {date} 晚于今天，请核对。',
      en: 'The date of verification, {date}, lies after today; check it.',
    },
  },
  sources: [
    cite('UC24', '域名要求', '2025-12-30'),
    cite('TX', '域名实名认证'),
    cite('HW25', '域名实名信息'),
    cite('ALI19', '网站域名准备与检查'),
  ],
  check(filing): readonly RuleHit[] {
    const today = isoDate(filing.today ?? '');
    const date = isoDate(textOf(filing, FIELD));
    if (!today || !date) return [];
    const age = daysBetween(date, today);
    if (age < 0) return [{ field: FIELD, message: 'future', params: { date }, severity: 'warning' }];
    if (age < LEAST)
      return [{ field: FIELD, message: 'young', params: { date, from: addDays(date, LEAST) } }];
    return age < SAFE ? [{ field: FIELD, message: 'recent', params: { date }, severity: 'info' }] : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '域名实名认证满 3 天', en: 'The domain was verified at least 3 days ago' },
  why: {
    zh: '实名结果要几天才同步到备案系统，太早提交会查不到。',
    en: 'It takes days until the verification reaches the filing system; too early finds nothing.',
  },
  examples: {
    ok: [{ title: '一个月前', filing: { site: { domainVerifiedOn: '2026-10-22' } } }],
    bad: [
      { title: '昨天', filing: { site: { domainVerifiedOn: '2026-11-21' } }, message: 'young' },
      { title: '四天前', filing: { site: { domainVerifiedOn: '2026-11-18' } }, message: 'recent' },
      { title: '明天', filing: { site: { domainVerifiedOn: '2026-11-23' } }, message: 'future' },
    ],
  },
};
