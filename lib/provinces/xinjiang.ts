import { defineProvince } from './define';

export default defineProvince({
  code: 'xinjiang',
  ages: [{ applies: 'all', under: 18, effect: 'refused', fact: 'principal-1' }],
  localMobile: [{ applies: 'all', fact: 'contact-1', sources: ['TX'], against: ['UC24'] }],
  serviceContent: [{ applies: 'individual', not: ['博客/个人空间'], fact: 'portal-1' }],
  sitesPerOrder: [{ applies: 'all', most: 1, fact: 'sites-1' }],
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
  siteManagerLetter: ['UC24'],
  crossProvince: {
    fact: 'cross-province-1',
    votes: { UC24: 'not-accepted', HW25: 'not-accepted', TX: 'not-accepted', ALI19: 'not-accepted' },
  },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人，不接受授权（腾讯云）；网站负责人授权书（UCloud）；年满 18 周岁。',
      sources: ['UC24', 'TX', 'ALI19'],
    },
    {
      id: 'contact-1',
      topic: 'contact',
      applies: 'all',
      text: '手机须为本地号码（腾讯云及更早）；证件和电话不能重复；UCloud 2024 年已无。',
      sources: ['TX', 'UC24'],
    },
    {
      id: 'documents-1',
      topic: 'documents',
      applies: 'unit',
      text: '首次备案和新增网站须交网站党建备案信息确认函。',
      sources: ['TX'],
    },
    { id: 'sites-1', topic: 'sites', applies: 'all', text: '一个网站一个域名。', sources: ['TX', 'HW25'] },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '只收本地身份证。',
      sources: ['UC24', 'TX', 'ALI19', 'HW25'],
    },
    {
      id: 'portal-1',
      topic: 'content',
      applies: 'individual',
      text: '选“博客/个人空间”的须有前置审批文件。',
      sources: ['PORTAL'],
    },
  ],
});
