import { defineProvince } from './define';

export default defineProvince({
  code: 'guangxi',
  foreignLegalRepresentative: { fact: 'principal-1' },
  localMobile: [{ applies: 'all', fact: 'contact-1', sources: ['ALI19'], against: ['UC24'] }],
  distinctPhones: [{ applies: 'all', managers: 'any', least: 2, fact: 'contact-1', sources: ['TX'] }],
  noShixiaqu: { fact: 'address-1' },
  remarks: [
    {
      applies: 'individual',
      holds: ['promise'],
      template: '本网站是个人网站，不含有企业、单位等非个人网站的信息',
      fact: 'content-1',
    },
  ],
  planFrom: [
    { applies: 'all', sites: 6, kind: 'explanation', fact: 'sites-1' },
    { applies: 'individual', sites: 4, kind: 'plan', fact: 'sites-1' },
  ],
  oneDomainPerSite: { fact: 'sites-1' },
  investor: [{ applies: 'other-units', is: 'superior', fact: 'entity-1' }],
  legalRepresentative: {
    fact: 'principal-1',
    votes: { HW25: 'legal-representative-required', TX: 'legal-representative-required' },
  },
  crossProvince: { fact: 'cross-province-1', votes: { UC24: 'accepted', HW25: 'not-accepted' } },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人；外籍的授权中国公民，授权书传到“其他图片”。',
      sources: ['UC24', 'TX', 'HW25'],
    },
    {
      id: 'entity-1',
      topic: 'entity',
      applies: 'unit',
      text: '非企业单位的投资者或上级主管单位填上级单位名称。',
      sources: ['UC24'],
    },
    {
      id: 'contact-1',
      topic: 'contact',
      applies: 'all',
      text: '应急电话与手机不同；2019 年及以前要求本地手机。',
      sources: ['TX', 'ALI19'],
    },
    { id: 'address-1', topic: 'address', applies: 'all', text: '不能出现“市辖区”。', sources: ['TX'] },
    {
      id: 'content-1',
      topic: 'content',
      applies: 'individual',
      text: '备注须写个人网站承诺。',
      sources: ['UC24', 'TX'],
    },
    {
      id: 'sites-1',
      topic: 'sites',
      applies: 'all',
      text: '一个网站一个域名；超过 5 个域名须说明；个人超过 3 个网站须邮寄材料。',
      sources: ['TX'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '说法不一：接受（UCloud 2024）；不接受（华为云 2025）。',
      sources: ['UC24', 'HW25'],
    },
    {
      id: 'portal-1',
      topic: 'content',
      applies: 'individual',
      text: '备注须写个人网站承诺，并愿接受注销等处理。',
      sources: ['PORTAL'],
    },
    {
      id: 'portal-2',
      topic: 'name',
      applies: 'all',
      text: '网站名称须与开通后的名称一致。',
      sources: ['PORTAL'],
    },
    {
      id: 'portal-3',
      topic: 'name',
      applies: 'individual',
      text: '个人网站名称可以含本人姓名。',
      sources: ['PORTAL'],
    },
  ],
});
