import { defineProvince } from './define';

export default defineProvince({
  code: 'hunan',
  ages: [{ applies: 'all', under: 18, effect: 'refused', fact: 'principal-1' }],
  localMobile: [{ applies: 'individual', fact: 'contact-1', sources: ['HW25', 'ALI19'], against: ['UC24'] }],
  registrant: [{ applies: 'unit', allowed: ['entity'], fact: 'domain-1' }],
  serviceContent: [{ applies: 'individual', not: ['博客/个人空间'], fact: 'content-1' }],
  sitesPerOrder: [{ applies: 'all', most: 1, fact: 'sites-1' }],
  planFrom: [{ applies: 'all', sites: 2, kind: 'plan', fact: 'sites-1' }],
  oneDomainPerSite: { fact: 'sites-1' },
  legalRepresentative: {
    fact: 'principal-1',
    votes: {
      UC24: 'legal-representative-required',
      HW25: 'legal-representative-required',
      TX: 'legal-representative-required',
      ALI19: 'legal-representative-required',
    },
  },
  siteManagerLetter: ['UC24', 'TX'],
  crossProvince: { fact: 'cross-province-1', votes: { UC24: 'accepted' } },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人；网站负责人非法定代表人的交授权书；年满 18 周岁。',
      sources: ['UC24', 'TX', 'ALI19', 'HW25'],
    },
    {
      id: 'contact-1',
      topic: 'contact',
      applies: 'individual',
      text: '手机须为湖南号码（华为云 2025；阿里云 2019 两种性质都要求）；UCloud 2024 年已无。',
      sources: ['HW25', 'ALI19', 'UC24'],
    },
    {
      id: 'domain-1',
      topic: 'domain',
      applies: 'unit',
      text: '域名持有者为单位名称；每个域名交域名证书。',
      sources: ['TX', 'ALI19'],
    },
    {
      id: 'sites-1',
      topic: 'sites',
      applies: 'all',
      text: '一个订单一个网站、一个域名；已有 1 个以上备案网站的须交建设方案书（2020 年为 PDF 邮件发管局）。',
      sources: ['UC24', 'S001', 'TX', 'HW25'],
    },
    {
      id: 'content-1',
      topic: 'content',
      applies: 'individual',
      text: '不能选“博客/个人空间”。',
      sources: ['TX'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '接受外省身份证。',
      sources: ['UC24'],
    },
    {
      id: 'portal-1',
      topic: 'content',
      applies: 'unit',
      text: '未经前置审批的不能办博客内容的网站。',
      sources: ['PORTAL'],
    },
  ],
});
