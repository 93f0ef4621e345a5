import { defineProvince } from './define';

export default defineProvince({
  code: 'hainan',
  ages: [{ applies: 'unit', under: 16, effect: 'refused', fact: 'principal-1', sources: ['TX'] }],
  distinctPhones: [{ applies: 'unit', managers: 'any', least: 2, fact: 'contact-1' }],
  sitesPerOrder: [{ applies: 'individual', most: 1, fact: 'sites-1' }],
  onlyResidentId: { applies: 'individual', fact: 'id-2' },
  legalRepresentative: {
    fact: 'principal-1',
    votes: {
      UC24: 'legal-representative-required',
      HW25: 'authorised-with-letter',
      TX: 'non-legal-allowed',
      ALI19: 'legal-representative-required',
    },
  },
  crossProvince: { fact: 'cross-province-1', votes: { UC24: 'accepted' } },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人（UCloud、阿里云）；可授权，授权后须与网站负责人同一人（腾讯云、华为云）；年满 16 周岁。',
      sources: ['UC24', 'ALI19', 'TX', 'HW25'],
    },
    {
      id: 'id-1',
      topic: 'id',
      applies: 'unit',
      text: '执照须有海南省市场监督管理局商事登记专用章和琼字编号。',
      sources: ['HW25'],
    },
    { id: 'contact-1', topic: 'contact', applies: 'unit', text: '应急电话与手机不同。', sources: ['TX'] },
    {
      id: 'name-1',
      topic: 'name',
      applies: 'all',
      text: '国字号、行政区划名称须审批，个人不能用。',
      sources: ['TX'],
    },
    {
      id: 'sites-1',
      topic: 'sites',
      applies: 'individual',
      text: '首次备案只收一个域名。',
      sources: ['TX', 'HW25'],
    },
    {
      id: 'id-2',
      topic: 'id',
      applies: 'individual',
      text: '中国公民只能用居民身份证，不收临时身份证。',
      sources: ['ALI19'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '接受外省身份证。',
      sources: ['UC24'],
    },
    { id: 'portal-1', topic: 'process', applies: 'all', text: '须到核验点当面核验。', sources: ['PORTAL'] },
  ],
});
