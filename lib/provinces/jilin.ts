import { defineProvince } from './define';

export default defineProvince({
  code: 'jilin',
  ages: [
    { applies: 'all', under: 18, effect: 'work-proof', fact: 'principal-2', sources: ['TX'] },
    { applies: 'all', under: 18, effect: 'refused', fact: 'principal-2', sources: ['ALI19'] },
  ],
  registrant: [
    { applies: 'unit', allowed: ['entity'], fact: 'domain-1', sources: ['TX'] },
    { applies: 'unit', allowed: ['entity', 'legalRepresentative'], fact: 'domain-1', sources: ['ALI19'] },
  ],
  investor: [{ applies: 'unit', is: 'entity', fact: 'entity-1' }],
  legalRepresentative: {
    fact: 'principal-1',
    votes: {
      UC24: 'legal-representative-required',
      TX: 'authorised-with-letter',
      ALI19: 'legal-representative-required',
    },
  },
  crossProvince: {
    fact: 'cross-province-1',
    votes: { UC24: 'residence-permit', TX: 'residence-permit', ALI19: 'residence-permit' },
  },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人（UCloud、阿里云）；腾讯云允许凭授权书由他人担任。',
      sources: ['UC24', 'ALI19', 'TX'],
    },
    {
      id: 'principal-2',
      topic: 'principal',
      applies: 'all',
      text: '未满 18 周岁：交收入证明（腾讯云）或不受理（阿里云）。',
      sources: ['TX', 'ALI19'],
    },
    {
      id: 'domain-1',
      topic: 'domain',
      applies: 'unit',
      text: '域名持有者为单位全称（腾讯云）或法定代表人（阿里云）；“中国某某.中国”只限国家级单位。',
      sources: ['TX', 'ALI19'],
    },
    {
      id: 'entity-1',
      topic: 'entity',
      applies: 'unit',
      text: '投资人或主管单位填单位全称（旧规则）。',
      sources: ['TXOLD'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '须有居住证（2019 年学生证也可）。',
      sources: ['UC24', 'ALI19', 'TX'],
    },
  ],
});
