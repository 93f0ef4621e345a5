import { defineProvince } from './define';

export default defineProvince({
  code: 'anhui',
  ages: [{ applies: 'individual', under: 18, effect: 'guardian', fact: 'principal-2' }],
  phoneRemarks: [{ applies: 'unit', about: 'phone2', template: '企业无座机', fact: 'contact-1' }],
  domainMonthsLeft: [{ months: 3, fact: 'domain-1' }],
  remarks: [{ applies: 'unit', holds: ['pre-approval'], fact: 'content-1' }],
  legalRepresentative: {
    fact: 'principal-1',
    votes: {
      UC24: 'legal-representative-required',
      HW25: 'authorised-with-letter',
      TX: 'authorised-with-letter',
      ALI19: 'legal-representative-required',
    },
  },
  siteManagerLetter: ['UC24', 'TX'],
  crossProvince: { fact: 'cross-province-1', votes: { UC24: 'residence-permit', TX: 'residence-permit' } },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '说法不一：须为法定代表人（UCloud、阿里云）；可授权他人（腾讯云）；授权后须与网站负责人同一人（华为云）。',
      sources: ['UC24', 'ALI19', 'TX', 'HW25'],
    },
    {
      id: 'principal-2',
      topic: 'principal',
      applies: 'individual',
      text: '未满 18 周岁须交监护人身份证并备注关系。',
      sources: ['TX'],
    },
    {
      id: 'contact-1',
      topic: 'contact',
      applies: 'unit',
      text: '没有座机的备注“企业无座机”。',
      sources: ['TX'],
    },
    {
      id: 'id-1',
      topic: 'id',
      applies: 'unit',
      text: '无字号的个体工商户填法人姓名，备注“无字号无公章个体工商户”。',
      sources: ['TX', 'HW25'],
    },
    { id: 'domain-1', topic: 'domain', applies: 'all', text: '域名须剩 3 个月以上。', sources: ['TX'] },
    {
      id: 'content-1',
      topic: 'content',
      applies: 'unit',
      text: '名称含前置审批词的先向主管部门咨询，备注电话、部门和结果，并交说明。',
      sources: ['TX'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '须有居住证。',
      sources: ['UC24', 'TX'],
    },
    {
      id: 'process-1',
      topic: 'process',
      applies: 'unit',
      text: '统一社会信用代码变了的，须注销后重新备案。',
      sources: ['HW25'],
    },
  ],
});
