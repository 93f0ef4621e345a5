import { defineProvince } from './define';

export default defineProvince({
  code: 'fujian',
  ages: [
    { applies: 'individual', under: 16, effect: 'refused', fact: 'principal-2' },
    { applies: 'individual', under: 18, effect: 'guardian', fact: 'principal-2' },
  ],
  registrant: [{ applies: 'unit', allowed: ['entity'], fact: 'entity-1' }],
  investor: [{ applies: 'unit', is: 'entity', fact: 'entity-1' }],
  onlyResidentId: { applies: 'individual', fact: 'id-1' },
  dates: { UC24: '2025-12-30' },
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
      text: '须为法定代表人；网站负责人非法定代表人的交授权书，且须持居民身份证。',
      sources: ['UC24', 'TX', 'ALI19'],
    },
    {
      id: 'principal-2',
      topic: 'principal',
      applies: 'individual',
      text: '16 至 18 周岁须监护人声明（旧规则为 8 至 16 周岁）。',
      sources: ['TX'],
    },
    {
      id: 'entity-1',
      topic: 'entity',
      applies: 'unit',
      text: '投资人或主管单位填单位全称；域名持有者为单位；执照须有字号和公章。',
      sources: ['TX'],
    },
    { id: 'id-1', topic: 'id', applies: 'individual', text: '只收居民身份证。', sources: ['TX'] },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '须有居住证或暂住证。',
      sources: ['UC24', 'TX', 'ALI19', 'HW25'],
    },
    { id: 'process-1', topic: 'process', applies: 'all', text: '主体不能更换。', sources: ['TX'] },
  ],
});
