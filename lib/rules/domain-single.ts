import { cite } from '../provinces/sources';
import { diagnoseDomain, splitDomains } from '../text/domain';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { textOf } from './read';

const FIELD = 'site.domain';

export default defineRule({
  id: 'domain-single',
  fields: [FIELD],
  severity: 'error',
  tier: 'full',
  scope: { filingTypes: ['firstFiling', 'addSiteSameProvider', 'addSiteOtherProvider'] },
  messages: {
    several: {
      zh: '域名填了 {count} 个，2019 年 4 月起一个网站只能填一个域名，请分成多个网站。',
      en: 'Domain holds {count} domains; since April 2019 a site has one. Make several sites of them.',
    },
    repeated: {
      zh: '域名 {domain} 在同一订单的另一个网站里已经填过，请核对。',
      en: 'Domain {domain} stands in another site of this order already; check it.',
    },
  },
  sources: [
    cite('UC24', '网站数量（problem4）', '2023-08'),
    cite('TX', '域名要求'),
    cite('S001', '3.2 填写网站信息（备案多个网站）'),
  ],
  check(filing): readonly RuleHit[] {
    const text = textOf(filing, FIELD);
    if (!text) return [];
    const count = splitDomains(text).length;
    if (count > 1) return [{ field: FIELD, message: 'several', params: { count } }];
    const { value: domain } = diagnoseDomain(text);
    const others = Array.isArray(filing.otherSites) ? filing.otherSites : [];
    const again = others.some(
      (site) => typeof site?.domain === 'string' && diagnoseDomain(site.domain).value === domain,
    );
    return again && domain
      ? [{ field: FIELD, message: 'repeated', params: { domain }, severity: 'warning' }]
      : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '一个网站一个域名，订单内不重复', en: 'One domain per site, none twice in an order' },
  why: {
    zh: '现在一个网站只备一个域名，重复会被系统拦下。',
    en: 'A site is now filed with one domain; the portal stops repeats.',
  },
  examples: {
    ok: [
      {
        title: '一个域名',
        filing: {
          filingType: 'firstFiling',
          site: { domain: 'qinghe-example.cn' },
          otherSites: [{ domain: 'b-example.cn' }],
        },
      },
      {
        title: '变更旧网站可以有多个',
        filing: { filingType: 'changeSite', site: { domain: 'a-example.cn;b-example.cn' } },
      },
    ],
    bad: [
      {
        title: '两个域名，全角分号和空格',
        filing: { filingType: 'firstFiling', site: { domain: 'a-example.cn； b-example.cn' } },
        message: 'several',
      },
      {
        title: '重复',
        filing: {
          filingType: 'firstFiling',
          site: { domain: 'a-example.cn' },
          otherSites: [{ domain: 'www.A-example.cn' }],
        },
        message: 'repeated',
      },
    ],
  },
};
