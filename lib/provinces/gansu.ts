import { defineProvince } from './define';

export default defineProvince({
  code: 'gansu',
  ages: [{ applies: 'all', under: 18, effect: 'refused', fact: 'principal-1' }],
  localMobile: [{ applies: 'individual', fact: 'contact-2', against: ['UC24'] }],
  phoneRemarks: [
    {
      applies: 'unit',
      about: 'emergencyPhone',
      template: '应急联系人为【姓名】，职务为【职务】',
      fact: 'contact-1',
    },
  ],
  remarks: [
    {
      applies: 'individual',
      holds: ['promise', 'content', 'opening-date'],
      template:
        '本网站是个人网站，不含有企业、单位等非个人网站的信息，主要内容为【主要内容】，预计【日期】开通',
      fact: 'content-1',
    },
  ],
  legalRepresentative: {
    fact: 'principal-1',
    votes: {
      UC24: 'legal-representative-required',
      HW25: 'authorised-with-letter',
      TX: 'authorised-with-letter',
      ALI19: 'authorised-with-letter',
    },
  },
  siteManagerLetter: ['UC24'],
  crossProvince: {
    fact: 'cross-province-1',
    votes: { UC24: 'not-accepted', HW25: 'not-accepted', TX: 'not-accepted', ALI19: 'not-accepted' },
  },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人（UCloud）；其他来源：授权书加备注“某某是某部门领导，负责某事”；年满 18 周岁。',
      sources: ['UC24', 'TX', 'ALI19', 'HW25'],
    },
    {
      id: 'contact-1',
      topic: 'contact',
      applies: 'unit',
      text: '应急联系人为第三名员工，备注写姓名和职务。',
      sources: ['TX'],
    },
    {
      id: 'contact-2',
      topic: 'contact',
      applies: 'individual',
      text: '本地身份证和本地手机。',
      sources: ['TX', 'ALI19'],
    },
    {
      id: 'id-1',
      topic: 'id',
      applies: 'unit',
      text: '企业用执照，其他用组织机构代码证（旧规则）。',
      sources: ['TX'],
    },
    {
      id: 'content-1',
      topic: 'content',
      applies: 'individual',
      text: '备注须写承诺、内容和预计开通日期。',
      sources: ['TX'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '只收本地身份证。',
      sources: ['UC24', 'TX', 'ALI19', 'HW25'],
    },
  ],
});
