import { cite } from '../provinces/sources';
import { diagnoseDomain, splitDomains } from '../text/domain';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { provinceOf, textOf } from './read';

const FIELD = 'site.domain';

export default defineRule({
  id: 'change-site-domain',
  fields: [FIELD],
  reads: ['entity.province'],
  severity: 'info',
  tier: 'full',
  scope: { filingTypes: ['changeSite'] },
  messages: {
    one: {
      zh: '变更网站时域名 {domain} 须与原备案一致；要换域名，请新增网站或注销后重新备案。',
      en: 'In a change filing the domain {domain} stays as filed; for another one add a site, or cancel and file again.',
    },
    several: {
      zh: '变更网站时多个域名只能减少，不能修改或新增，请与原备案核对。',
      en: 'In a change filing several domains may only be removed, not changed or added; compare with the filing.',
    },
    jiangsu: {
      zh: '有来源称江苏不支持变更网站，请先向接入商确认。',
      en: 'One source says Jiangsu does not take change filings of sites; ask the provider first.',
    },
  },
  sources: [
    cite('S001', '3.1 网站信息填写规范 · 域名'),
    cite('TX', '江苏 变更网站'),
    cite('S002', '变更说明'),
  ],
  check(filing): readonly RuleHit[] {
    const text = textOf(filing, FIELD);
    if (!text) return [];
    const several = splitDomains(text).length > 1;
    const hits: RuleHit[] = [
      several
        ? { field: FIELD, message: 'several' }
        : { field: FIELD, message: 'one', params: { domain: diagnoseDomain(text).value } },
    ];
    if (provinceOf(filing) === 'jiangsu')
      hits.push({ field: FIELD, message: 'jiangsu', severity: 'warning' });
    return hits;
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '变更网站不能改域名', en: 'A change filing keeps the domain' },
  why: {
    zh: '变更备案沿用原域名，换域名等于另一个网站。',
    en: 'A change keeps the domain on file; another domain is another site.',
  },
  examples: {
    ok: [
      {
        title: '首次备案不在此列',
        filing: { filingType: 'firstFiling', site: { domain: 'qinghe-example.cn' } },
      },
    ],
    bad: [
      {
        title: '一个域名',
        filing: { filingType: 'changeSite', site: { domain: 'qinghe-example.cn' } },
        message: 'one',
      },
      {
        title: '多个域名，全角分号、空格',
        filing: { filingType: 'changeSite', site: { domain: 'a-example.cn； b-example.cn' } },
        message: 'several',
      },
      {
        title: '江苏',
        filing: {
          filingType: 'changeSite',
          entity: { province: '江苏省' },
          site: { domain: 'qinghe-example.cn' },
        },
        message: 'jiangsu',
      },
    ],
  },
};
