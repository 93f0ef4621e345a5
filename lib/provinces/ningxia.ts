import { defineProvince } from './define';

export default defineProvince({
  code: 'ningxia',
  ages: [{ applies: 'all', under: 18, effect: 'refused', fact: 'principal-1' }],
  distinctPhones: [{ applies: 'unit', managers: 'any', least: 2, fact: 'contact-1' }],
  registrant: [{ applies: 'unit', allowed: ['entity'], fact: 'domain-1' }],
  planFrom: [
    { applies: 'all', sites: 3, kind: 'explanation', fact: 'sites-1' },
    { applies: 'all', sites: 6, kind: 'plan', fact: 'sites-1' },
  ],
  investor: [
    { applies: 'enterprise', is: 'legalRepresentative', fact: 'entity-1' },
    { applies: 'other-units', is: 'superior', fact: 'entity-1' },
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
  siteManagerLetter: ['UC24'],
  crossProvince: {
    fact: 'cross-province-1',
    votes: { UC24: 'not-accepted', HW25: 'not-accepted', TX: 'residence-permit', ALI19: 'not-accepted' },
  },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人，年满 18 周岁；网站负责人非法定代表人的交授权书。',
      sources: ['UC24', 'TX', 'ALI19'],
    },
    {
      id: 'entity-1',
      topic: 'entity',
      applies: 'unit',
      text: '企业的投资者或上级主管单位填法定代表人姓名，其他单位填上级单位。',
      sources: ['UC24', 'TX'],
    },
    { id: 'contact-1', topic: 'contact', applies: 'unit', text: '应急电话与手机不同。', sources: ['TX'] },
    {
      id: 'domain-1',
      topic: 'domain',
      applies: 'unit',
      text: '域名持有者为单位，不能是法定代表人。',
      sources: ['HW25', 'TX'],
    },
    {
      id: 'content-1',
      topic: 'content',
      applies: 'unit',
      text: '宗教内容须审批；有人类辅助生殖承诺书。',
      sources: ['TX', 'UC24'],
    },
    {
      id: 'sites-1',
      topic: 'sites',
      applies: 'all',
      text: '3 个及以上网站说明用途；已备案超过 5 个须交建设方案书。',
      sources: ['TX', 'UC24'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '只收本地身份证（UCloud、阿里云、华为云）；腾讯云接受 1 年以上租房合同或房产证明。',
      sources: ['UC24', 'ALI19', 'HW25', 'TX'],
    },
  ],
});
