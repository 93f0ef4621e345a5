import { defineProvince } from './define';

export default defineProvince({
  code: 'shaanxi',
  ages: [{ applies: 'all', under: 18, effect: 'refused', fact: 'principal-1' }],
  localMobile: [{ applies: 'individual', fact: 'contact-1', sources: ['TX', 'ALI19'], against: ['UC24'] }],
  serviceContent: [
    { applies: 'individual', not: ['博客/个人空间'], fact: 'content-1' },
    { applies: 'individual', not: ['博客/个人空间'], fact: 'portal-1' },
  ],
  sitesPerOrder: [{ applies: 'individual', most: 4, fact: 'sites-1', sources: ['S001'] }],
  sitesInAll: [
    { applies: 'unit', most: 30, fact: 'sites-1' },
    { applies: 'individual', most: 5, fact: 'sites-1', sources: ['TX'] },
  ],
  planFrom: [{ applies: 'all', sites: 5, kind: 'certificates', fact: 'domain-1' }],
  legalRepresentative: {
    fact: 'principal-1',
    votes: {
      UC24: 'legal-representative-required',
      HW25: 'legal-representative-required',
      TX: 'legal-representative-required',
      ALI19: 'legal-representative-required',
    },
  },
  siteManagerLetter: ['UC24'],
  crossProvince: { fact: 'cross-province-1', votes: { UC24: 'not-accepted', HW25: 'accepted' } },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人，年满 18 周岁；网站负责人为他人的交授权书。',
      sources: ['UC24', 'TX', 'ALI19'],
    },
    { id: 'name-1', topic: 'name', applies: 'all', text: '名称不能与已备案的名称相同。', sources: ['UC24'] },
    {
      id: 'contact-1',
      topic: 'contact',
      applies: 'individual',
      text: '须用本地手机（腾讯云、阿里云；单位可备注原因）；UCloud 2024 年已无。',
      sources: ['TX', 'ALI19', 'UC24'],
    },
    {
      id: 'sites-1',
      topic: 'sites',
      applies: 'all',
      text: '单位最多 30 个，个人最多 5 个（腾讯云）或一个订单 4 个（阿里云 2020）。',
      sources: ['TX', 'S001', 'HW25'],
    },
    {
      id: 'domain-1',
      topic: 'domain',
      applies: 'all',
      text: '5 个及以上域名须证书（2019 年）。',
      sources: ['ALI19'],
    },
    {
      id: 'content-1',
      topic: 'content',
      applies: 'individual',
      text: '不能选“博客/个人空间”（UCloud）；腾讯云：博客须网信办审批。',
      sources: ['UC24', 'TX'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '说法不一：不接受（UCloud 2024）；支持（华为云）。',
      sources: ['UC24', 'HW25'],
    },
    {
      id: 'portal-1',
      topic: 'content',
      applies: 'individual',
      text: '选“博客/个人空间”的须先有电子公告服务前置审批。',
      sources: ['PORTAL'],
    },
  ],
});
