import { defineProvince } from './define';

export default defineProvince({
  code: 'hubei',
  ages: [{ applies: 'all', under: 18, effect: 'refused', fact: 'principal-1' }],
  localMobile: [{ applies: 'individual', fact: 'contact-1' }],
  distinctPhones: [
    { applies: 'unit', managers: 'same', least: 2, fact: 'contact-2' },
    { applies: 'unit', managers: 'different', least: 4, fact: 'contact-2' },
  ],
  remarks: [
    { applies: 'unit', holds: ['content'], unlessContent: ['单位门户网站'], fact: 'content-2' },
    { applies: 'individual', holds: ['content'], unlessContent: ['博客/个人空间'], fact: 'content-2' },
  ],
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
  siteManagerLetter: ['UC24', 'TX'],
  crossProvince: {
    fact: 'cross-province-1',
    votes: {
      UC24: 'residence-permit',
      HW25: 'residence-permit',
      TX: 'residence-permit',
      ALI19: 'residence-permit',
    },
  },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人；网站负责人非法定代表人的交授权书；年满 18 周岁。',
      sources: ['UC24', 'TX', 'ALI19'],
    },
    {
      id: 'contact-1',
      topic: 'contact',
      applies: 'individual',
      text: '手机须为本地号码（UCloud 2024 中唯一保留的省份）。',
      sources: ['UC24'],
    },
    {
      id: 'contact-2',
      topic: 'contact',
      applies: 'unit',
      text: '同一人两个号码；两人四个不同号码。',
      sources: ['TX'],
    },
    {
      id: 'content-1',
      topic: 'content',
      applies: 'unit',
      text: '不收前置审批说明，须去掉相关字样（腾讯云）；有电子商务承诺书模板（UCloud）。',
      sources: ['TX', 'UC24'],
    },
    {
      id: 'content-2',
      topic: 'content',
      applies: 'all',
      text: '单位选“单位门户网站”、个人选“博客/个人空间”以外的须写备注。',
      sources: ['TX'],
    },
    {
      id: 'sites-1',
      topic: 'sites',
      applies: 'all',
      text: '一个订单一个网站、一个域名。',
      sources: ['UC24', 'TX', 'S001'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '须有居住证。',
      sources: ['UC24', 'TX', 'ALI19', 'HW25'],
    },
    {
      id: 'portal-1',
      topic: 'content',
      applies: 'unit',
      text: '高中及以上学校须办教育类前置审批。',
      sources: ['PORTAL'],
    },
  ],
});
