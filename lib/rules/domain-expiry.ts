import { cite } from '../provinces/sources';
import { addDays, addMonths, isoDate } from './dates';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { grade } from './grade';
import { dataOf, evidenceOf, milder, provinceName } from './province-evidence';
import { textOf } from './read';

const FIELD = 'site.domainExpiresOn';
const MONTHS = 3;
/** ALI19 says more than 180 days in Shanghai, where others say three months. */
const SHANGHAI_DAYS = 180;

export default defineRule({
  id: 'domain-expiry',
  fields: [FIELD],
  reads: ['entity.province'],
  severity: 'error',
  tier: 'full',
  messages: {
    expired: {
      zh: '域名已在 {until} 到期，请先续费。',
      en: 'The domain expired on {until}; renew it first.',
    },
    soon: {
      zh: '域名 {until} 到期，剩余不足 3 个月，多数省份不受理，请先续费。',
      en: 'The domain expires on {until}, in less than 3 months; most provinces refuse it. Renew it first.',
    },
    province: {
      zh: '域名 {until} 到期，{province}要求剩余 3 个月以上，请先续费。',
      en: 'The domain expires on {until}; {province} wants more than 3 months. Renew it first.',
    },
    shanghai: {
      zh: '域名 {until} 到期，有来源称上海要求剩余 180 天以上，请考虑续费。',
      en: 'The domain expires on {until}; one source says Shanghai wants more than 180 days. Consider renewing.',
    },
  },
  sources: [
    cite('HW25', '域名有效期'),
    cite('TX', '上海、安徽、河南 域名有效期'),
    cite('ALI19', '网站域名准备与检查'),
    cite('PORTAL', '各省域名有效期'),
  ],
  check(filing): readonly RuleHit[] {
    const today = isoDate(filing.today ?? '');
    const until = isoDate(textOf(filing, FIELD));
    if (!today || !until) return [];
    if (until < today) return [{ field: FIELD, message: 'expired', params: { until } }];
    const province = dataOf(filing);
    if (until <= addMonths(today, MONTHS)) {
      const rule = province?.domainMonthsLeft?.find((d) => d.months === MONTHS);
      if (!province || !rule)
        return [{ field: FIELD, message: 'soon', params: { until }, severity: 'warning' }];
      const evidence = evidenceOf(province, rule);
      return [
        {
          field: FIELD,
          message: 'province',
          params: { until, province: provinceName(province) },
          ...evidence,
          severity: milder(evidence.severity ?? 'warning', 'error'),
        },
      ];
    }
    if (province?.code !== 'shanghai' || until > addDays(today, SHANGHAI_DAYS)) return [];
    const { conflict, sources } = grade({
      sources: [cite('ALI19', '网站域名准备与检查 · 上海')],
      against: [cite('TX', '上海 域名')],
    });
    return [
      {
        field: FIELD,
        message: 'shanghai',
        params: { until },
        severity: 'info',
        sources,
        ...(conflict && { conflict }),
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '域名剩余有效期大于 3 个月', en: 'The domain runs for more than 3 months' },
  why: {
    zh: '管局只受理近期不会到期的域名，免得刚备案就失效。',
    en: 'Authorities take domains that will not lapse soon after the filing.',
  },
  examples: {
    ok: [
      {
        title: '还有一年',
        filing: { entity: { province: '上海市' }, site: { domainExpiresOn: '2027-11-22' } },
      },
      { title: '不是日期', filing: { site: { domainExpiresOn: '明年' } } },
      {
        title: '3 个月零 1 天',
        filing: { entity: { province: '浙江省' }, site: { domainExpiresOn: '2027-02-23' } },
      },
    ],
    bad: [
      { title: '已到期', filing: { site: { domainExpiresOn: '2026-11-01' } }, message: 'expired' },
      {
        title: '剩一个月',
        filing: { entity: { province: '浙江省' }, site: { domainExpiresOn: '2026-12-22' } },
        message: 'soon',
      },
      {
        title: '安徽剩两个月',
        filing: { entity: { province: '安徽省' }, site: { domainExpiresOn: '2027-01-22' } },
        message: 'province',
      },
      {
        title: '上海剩 150 天',
        filing: { entity: { province: '上海市' }, site: { domainExpiresOn: '2027-04-21' } },
        message: 'shanghai',
      },
    ],
  },
};
