import { defineProvince } from './define';

export default defineProvince({
  code: 'shandong',
  foreignLegalRepresentative: { fact: 'principal-1' },
  ages: [
    { applies: 'individual', under: 18, effect: 'guardian', fact: 'principal-2', sources: ['TX'] },
    { applies: 'individual', under: 18, effect: 'refused', fact: 'principal-2', sources: ['ALI19'] },
    { applies: 'individual', under: 17, effect: 'refused', fact: 'principal-2', sources: ['HW25'] },
  ],
  remarks: [
    {
      applies: 'individual',
      holds: ['promise'],
      template: '本网站是个人网站，不含有企业、单位等非个人网站的信息',
      fact: 'content-1',
    },
  ],
  legalRepresentative: {
    fact: 'principal-1',
    votes: {
      UC24: 'legal-representative-required',
      HW25: 'legal-representative-required',
      TX: 'legal-representative-required',
      ALI19: 'legal-representative-required',
    },
  },
  crossProvince: {
    fact: 'cross-province-1',
    votes: { UC24: 'residence-permit', HW25: 'residence-permit', TX: 'residence-permit' },
  },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人；外籍的授权中国公民并兼任网站负责人。',
      sources: ['UC24', 'TX', 'ALI19', 'HW25'],
    },
    {
      id: 'principal-2',
      topic: 'principal',
      applies: 'individual',
      text: '未满 18 周岁：须监护人（腾讯云）、不受理（阿里云）；未满 17 周岁不受理（华为云）。',
      sources: ['TX', 'ALI19', 'HW25'],
    },
    {
      id: 'contact-1',
      topic: 'contact',
      applies: 'all',
      text: '证件和电话不能用于另一个主体；手机归属地不限。',
      sources: ['TX'],
    },
    {
      id: 'name-1',
      topic: 'name',
      applies: 'unit',
      text: '禁用词同天津，另加“分享”；不能是域名、首页网址、英文或人名。',
      sources: ['TX'],
    },
    {
      id: 'domain-1',
      topic: 'domain',
      applies: 'unit',
      text: '只填一个首页网址；多个域名备注“所有域名均指向同一网站”（旧规则）。',
      sources: ['TX'],
    },
    {
      id: 'documents-1',
      topic: 'documents',
      applies: 'unit',
      text: '危险化学品、出版物、药品、医疗器械、游戏须有相应许可证。',
      sources: ['UC24', 'TX'],
    },
    { id: 'id-1', topic: 'id', applies: 'unit', text: '个体工商户须有字号和公章。', sources: ['TX'] },
    {
      id: 'content-1',
      topic: 'content',
      applies: 'individual',
      text: '备注须写个人网站承诺。',
      sources: ['TX'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '居住证、社保或购租房合同（腾讯云），学生证或居住证（华为云），居住证（UCloud）。',
      sources: ['UC24', 'TX', 'HW25'],
    },
    {
      id: 'portal-1',
      topic: 'name',
      applies: 'all',
      text: '网站名称填开办后要用的名称，不能是域名、首页网址、英文或个人姓名。',
      sources: ['PORTAL'],
    },
    {
      id: 'portal-2',
      topic: 'content',
      applies: 'individual',
      text: '主体备注须写网站的大致内容。',
      sources: ['PORTAL'],
    },
    {
      id: 'portal-3',
      topic: 'content',
      applies: 'individual',
      text: '同一网站有 3 个及以上不同前缀的域名须备注“域名指向同一网站”。',
      sources: ['PORTAL'],
    },
  ],
});
