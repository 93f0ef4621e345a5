import { defineProvince } from './define';

export default defineProvince({
  code: 'chongqing',
  ages: [
    { applies: 'individual', under: 16, effect: 'refused', fact: 'principal-2' },
    { applies: 'individual', under: 18, effect: 'work-proof', fact: 'principal-2' },
  ],
  phoneRemarks: [
    { applies: 'unit', about: 'emergencyPhone', template: '应急联系人为【姓名】', fact: 'contact-1' },
  ],
  distinctPhones: [{ applies: 'unit', managers: 'any', least: 2, fact: 'contact-1' }],
  registrant: [{ applies: 'unit', allowed: ['entity'], fact: 'domain-1', sources: ['TX'] }],
  serviceContent: [
    { applies: 'individual', only: ['博客/个人空间'], fact: 'content-1', sources: ['UC24'], against: ['TX'] },
    { applies: 'individual', only: ['博客/个人空间'], fact: 'portal-2' },
    { applies: 'unit', only: ['单位门户网站'], fact: 'portal-1' },
  ],
  remarks: [
    { applies: 'individual', holds: ['content'], whenContent: ['其他'], fact: 'content-1', sources: ['TX'] },
    { applies: 'individual', holds: ['content'], fact: 'portal-3' },
  ],
  planFrom: [
    { applies: 'unit', sites: 6, kind: 'plan', fact: 'sites-1', sources: ['UC24'], against: ['TX'] },
    { applies: 'individual', sites: 3, kind: 'plan', fact: 'sites-1', sources: ['UC24'], against: ['TX'] },
    { applies: 'all', sites: 35, kind: 'plan', fact: 'sites-1', sources: ['TX'], against: ['UC24'] },
  ],
  legalRepresentative: {
    fact: 'principal-1',
    votes: { UC24: 'legal-representative-required', TX: 'legal-representative-required' },
  },
  siteManagerLetter: ['UC24', 'TX'],
  crossProvince: { fact: 'cross-province-1', votes: { UC24: 'not-accepted' } },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人；网站负责人为他人的交授权书。',
      sources: ['UC24', 'TX'],
    },
    {
      id: 'principal-2',
      topic: 'principal',
      applies: 'individual',
      text: '未满 16 周岁不受理；未满 18 周岁须工作证明。',
      sources: ['TX'],
    },
    {
      id: 'contact-1',
      topic: 'contact',
      applies: 'unit',
      text: '号码不能重复；应急电话与手机不同；备注写应急联系人姓名。',
      sources: ['TX'],
    },
    { id: 'name-1', topic: 'name', applies: 'unit', text: '名称不能含英文。', sources: ['TX'] },
    {
      id: 'domain-1',
      topic: 'domain',
      applies: 'unit',
      text: '域名持有者为单位（法定代表人持有的须授权）；个人不能用 .org 备案（旧规则）。',
      sources: ['TX', 'TXOLD'],
    },
    {
      id: 'sites-1',
      topic: 'sites',
      applies: 'all',
      text: '有变化：35 个及以上网站交方案书（腾讯云）→ 单位 6 个及以上、个人 2 个以上须交方案书和保证书（UCloud 2024）；UCloud 模板页仍写 35 个。',
      sources: ['TX', 'UC24'],
    },
    {
      id: 'content-1',
      topic: 'content',
      applies: 'individual',
      text: '服务内容须选“博客/个人空间”（UCloud）；选“其他”须备注（腾讯云）。',
      sources: ['UC24', 'TX'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '不接受外省身份证。',
      sources: ['UC24'],
    },
    {
      id: 'portal-1',
      topic: 'content',
      applies: 'unit',
      text: '企业的服务内容只能选“单位门户网站”。',
      sources: ['PORTAL'],
    },
    {
      id: 'portal-2',
      topic: 'content',
      applies: 'individual',
      text: '个人的服务内容只能选“博客/个人空间”。',
      sources: ['PORTAL'],
    },
    {
      id: 'portal-3',
      topic: 'content',
      applies: 'individual',
      text: '备注须写网站开办后的主要用途。',
      sources: ['PORTAL'],
    },
    {
      id: 'portal-4',
      topic: 'name',
      applies: 'unit',
      text: '网站名称须与主办单位名称有关。',
      sources: ['PORTAL'],
    },
  ],
});
