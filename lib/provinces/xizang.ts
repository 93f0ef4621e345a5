import { defineProvince } from './define';

export default defineProvince({
  code: 'xizang',
  ages: [{ applies: 'unit', under: 18, effect: 'refused', fact: 'principal-1' }],
  registrant: [{ applies: 'unit', allowed: ['entity'], fact: 'domain-1' }],
  serviceContent: [{ applies: 'individual', not: ['博客/个人空间'], fact: 'portal-1' }],
  dates: { UC24: '2024-08-23' },
  legalRepresentative: {
    fact: 'principal-1',
    votes: { UC24: 'legal-representative-required', TX: 'legal-representative-required' },
  },
  crossProvince: { fact: 'cross-province-1', votes: { UC24: 'not-accepted' } },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人，年满 18 周岁。',
      sources: ['UC24', 'TX'],
    },
    { id: 'domain-1', topic: 'domain', applies: 'unit', text: '域名持有者为单位。', sources: ['TX'] },
    { id: 'documents-1', topic: 'documents', applies: 'unit', text: '须交党建确认函。', sources: ['TX'] },
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
      applies: 'individual',
      text: '个人的服务内容不能选“博客/个人空间”。',
      sources: ['PORTAL'],
    },
    {
      id: 'portal-2',
      topic: 'name',
      applies: 'unit',
      text: '网站名称须与单位名称有逻辑联系。',
      sources: ['PORTAL'],
    },
  ],
});
