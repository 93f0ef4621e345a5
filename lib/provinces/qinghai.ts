import { defineProvince } from './define';

export default defineProvince({
  code: 'qinghai',
  ages: [
    { applies: 'individual', under: 18, effect: 'refused', fact: 'principal-2' },
    { applies: 'individual', under: 22, effect: 'work-proof', fact: 'principal-2' },
  ],
  serviceContent: [{ applies: 'all', not: ['即时通信'], fact: 'portal-2' }],
  remarks: [
    { applies: 'individual', holds: ['content'], fact: 'content-1' },
    { applies: 'all', holds: ['content'], fact: 'portal-3' },
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
    votes: { UC24: 'not-accepted', HW25: 'not-accepted', TX: 'not-accepted', ALI19: 'not-accepted' },
  },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人（国家单位可授权）。',
      sources: ['UC24', 'TX', 'ALI19'],
    },
    {
      id: 'principal-2',
      topic: 'principal',
      applies: 'individual',
      text: '年满 18 周岁；未满 22 周岁须学习或工作证明。',
      sources: ['TX'],
    },
    { id: 'contact-1', topic: 'contact', applies: 'unit', text: '手机号不能是建站公司的。', sources: ['TX'] },
    {
      id: 'documents-1',
      topic: 'documents',
      applies: 'all',
      text: '变更备案须交全部五张图片。',
      sources: ['HW25'],
    },
    { id: 'content-1', topic: 'content', applies: 'individual', text: '备注写明用途。', sources: ['TX'] },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '只收本地身份证。',
      sources: ['UC24', 'TX', 'ALI19', 'HW25'],
    },
    { id: 'portal-1', topic: 'process', applies: 'all', text: '须到核验点当面核验。', sources: ['PORTAL'] },
    {
      id: 'portal-2',
      topic: 'content',
      applies: 'all',
      text: '服务内容不能选即时通信等涉及前置审批的项。',
      sources: ['PORTAL'],
    },
    {
      id: 'portal-3',
      topic: 'content',
      applies: 'all',
      text: '个人和企业都须备注网站主要内容。',
      sources: ['PORTAL'],
    },
    {
      id: 'portal-4',
      topic: 'address',
      applies: 'individual',
      text: '证件住所不在青海的不能备案。',
      sources: ['PORTAL'],
    },
  ],
});
