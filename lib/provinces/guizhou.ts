import { defineProvince } from './define';

export default defineProvince({
  code: 'guizhou',
  foreignLegalRepresentative: { fact: 'principal-1' },
  sameCity: { applies: 'unit', fact: 'address-1' },
  registrant: [{ applies: 'unit', allowed: ['entity'], fact: 'domain-1' }],
  serviceContent: [
    { applies: 'individual', not: ['博客/个人空间'], fact: 'content-1' },
    { applies: 'individual', not: ['博客/个人空间'], fact: 'portal-1' },
  ],
  sitesPerOrder: [{ applies: 'all', most: 5, fact: 'sites-1' }],
  planFrom: [{ applies: 'unit', sites: 4, kind: 'certificates', fact: 'domain-1' }],
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
  crossProvince: {
    fact: 'cross-province-1',
    votes: { UC24: 'residence-permit', TX: 'residence-permit', ALI19: 'residence-permit' },
  },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人；外籍的授权中国公民并兼任网站负责人；网站负责人为他人的交授权书。',
      sources: ['UC24', 'TX', 'ALI19'],
    },
    {
      id: 'address-1',
      topic: 'address',
      applies: 'unit',
      text: '通信地址与证件住所须在同一城市。',
      sources: ['HW25'],
    },
    { id: 'id-1', topic: 'id', applies: 'unit', text: '个体工商户须有字号和公章。', sources: ['TX'] },
    {
      id: 'domain-1',
      topic: 'domain',
      applies: 'unit',
      text: '域名持有者为单位（2019 年不收法定代表人）；超过 3 个域名须证书。',
      sources: ['ALI19'],
    },
    { id: 'sites-1', topic: 'sites', applies: 'all', text: '一个订单最多 5 个网站。', sources: ['TX'] },
    {
      id: 'content-1',
      topic: 'content',
      applies: 'individual',
      text: '不能做论坛、博客；不能选“博客/个人空间”。',
      sources: ['TX'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '须有居住证。',
      sources: ['UC24', 'TX', 'ALI19'],
    },
    {
      id: 'portal-1',
      topic: 'content',
      applies: 'individual',
      text: '个人的服务内容不能选或填“博客/个人空间”。',
      sources: ['PORTAL'],
    },
  ],
});
