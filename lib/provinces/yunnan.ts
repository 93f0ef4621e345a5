import { defineProvince } from './define';

export default defineProvince({
  code: 'yunnan',
  ages: [
    { applies: 'all', under: 16, effect: 'refused', fact: 'principal-1', sources: ['TX'] },
    { applies: 'all', under: 18, effect: 'work-proof', fact: 'principal-1', sources: ['TX'] },
  ],
  serviceContent: [
    { applies: 'all', not: ['即时通信', '搜索引擎', 'WAP', '博客/个人空间'], fact: 'portal-1' },
  ],
  onlyResidentId: { applies: 'individual', fact: 'id-1' },
  legalRepresentative: {
    fact: 'principal-1',
    votes: {
      UC24: 'legal-representative-required',
      TX: 'legal-representative-required',
      ALI19: 'legal-representative-required',
    },
  },
  crossProvince: {
    fact: 'cross-province-1',
    votes: { UC24: 'accepted', TX: 'residence-permit', ALI19: 'not-accepted' },
  },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人，本地身份证（腾讯云）；未满 16 周岁不受理，未满 18 周岁须工作证明。',
      sources: ['TX', 'UC24', 'ALI19'],
    },
    { id: 'contact-1', topic: 'contact', applies: 'all', text: '电话不能用于另一个主体。', sources: ['TX'] },
    {
      id: 'name-1',
      topic: 'name',
      applies: 'all',
      text: '不接受带行政含义的地名（举例“怒江网”）。',
      sources: ['TX'],
    },
    {
      id: 'documents-1',
      topic: 'documents',
      applies: 'government',
      text: '须有编办审批或书面说明。',
      sources: ['UC24'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '有变化：只收本地（阿里云、旧腾讯云）→ 居住证（新腾讯云）→ 接受（UCloud 2024）。',
      sources: ['ALI19', 'TX', 'UC24'],
    },
    {
      id: 'id-1',
      topic: 'id',
      applies: 'individual',
      text: '中国公民只能用居民身份证。',
      sources: ['ALI19'],
    },
    {
      id: 'portal-1',
      topic: 'content',
      applies: 'all',
      text: '不能选即时通信、搜索引擎、WAP、博客，除非有主管部门同意文件。',
      sources: ['PORTAL'],
    },
    {
      id: 'portal-2',
      topic: 'content',
      applies: 'individual',
      text: '含旅游内容的须办前置审批。',
      sources: ['PORTAL'],
    },
  ],
});
