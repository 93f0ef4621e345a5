import { defineProvince } from './define';

export default defineProvince({
  code: 'heilongjiang',
  ages: [{ applies: 'all', under: 18, effect: 'refused', fact: 'principal-2' }],
  oldestSiteManager: { male: 65, female: 65, fact: 'principal-2' },
  serviceContent: [
    { applies: 'unit', not: ['其他'], fact: 'content-1' },
    { applies: 'individual', only: ['博客/个人空间'], fact: 'content-2', sources: ['UC24'] },
  ],
  remarks: [{ applies: 'individual', holds: ['content'], fact: 'content-2' }],
  sitesPerOrder: [
    { applies: 'unit', most: 4, fact: 'sites-1' },
    { applies: 'individual', most: 2, fact: 'sites-1' },
  ],
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
    votes: { UC24: 'not-accepted', TX: 'not-accepted', ALI19: 'not-accepted' },
  },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人；否则须为股东或高管并交授权书（腾讯云）；非法定代表人时网站负责人须是同一人。',
      sources: ['UC24', 'TX', 'ALI19'],
    },
    {
      id: 'principal-2',
      topic: 'principal',
      applies: 'all',
      text: '须年满 18 周岁；网站负责人不超过 65 岁；一人不能在两个主体任网站负责人。',
      sources: ['TX', 'ALI19'],
    },
    {
      id: 'documents-1',
      topic: 'documents',
      applies: 'all',
      text: '本人名下近三个月话费单（仅 2019 年）。',
      sources: ['ALI19'],
    },
    {
      id: 'documents-2',
      topic: 'documents',
      applies: 'government',
      text: '须有编办审批表。',
      sources: ['TX', 'UC24'],
    },
    { id: 'content-1', topic: 'content', applies: 'unit', text: '服务内容不能选“其他”。', sources: ['TX'] },
    {
      id: 'content-2',
      topic: 'content',
      applies: 'individual',
      text: '服务内容须选“博客/个人空间”（UCloud 2024）；备注写明用途。',
      sources: ['UC24', 'TX'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '只收本地身份证。',
      sources: ['UC24', 'TX', 'ALI19'],
    },
    {
      id: 'sites-1',
      topic: 'sites',
      applies: 'all',
      text: '一个订单单位最多 4 个网站，个人最多 2 个。',
      sources: ['TX'],
    },
  ],
});
