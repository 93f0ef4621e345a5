import { defineProvince } from './define';

export default defineProvince({
  code: 'jiangxi',
  foreignLegalRepresentative: { fact: 'principal-1', sources: ['UC24'] },
  ages: [{ applies: 'individual', under: 16, effect: 'refused', fact: 'principal-2' }],
  serviceContent: [{ applies: 'unit', only: ['单位门户网站'], fact: 'content-1' }],
  remarks: [
    {
      applies: 'unit',
      holds: ['pre-approval'],
      template: '该网站【域名】不涉及前置审批业务',
      fact: 'content-1',
    },
  ],
  sitesInAll: [
    { applies: 'unit', most: 7, fact: 'sites-1', sources: ['UC24'] },
    { applies: 'individual', most: 4, fact: 'sites-1', sources: ['UC24'] },
    { applies: 'unit', most: 15, fact: 'sites-1', sources: ['HW25'] },
    { applies: 'individual', most: 7, fact: 'sites-1', sources: ['HW25'] },
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
  siteManagerLetter: ['TX'],
  crossProvince: {
    fact: 'cross-province-1',
    votes: { UC24: 'not-accepted', HW25: 'residence-permit', TX: 'not-accepted', ALI19: 'not-accepted' },
  },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人（外籍的授权中国公民并兼任网站负责人）；2019 年外省身份证的网站负责人须有居住证。',
      sources: ['UC24', 'TX', 'ALI19'],
    },
    {
      id: 'principal-2',
      topic: 'principal',
      applies: 'individual',
      text: '须年满 16 周岁。',
      sources: ['TX'],
    },
    { id: 'name-1', topic: 'name', applies: 'all', text: '同一主体下网站名称不能重复。', sources: ['UC24'] },
    {
      id: 'content-1',
      topic: 'content',
      applies: 'unit',
      text: '服务内容选“单位门户网站”；备注须写明该域名是否涉及前置审批业务；含文化、教育、体育、艺术的交说明。',
      sources: ['TX'],
    },
    {
      id: 'sites-1',
      topic: 'sites',
      applies: 'all',
      text: '没有电信许可证的，单位最多 7 个网站，个人最多 4 个（UCloud）；华为云：单位超过 15 个、个人超过 7 个时一次只报一个域名。',
      sources: ['UC24', 'HW25'],
    },
    {
      id: 'documents-1',
      topic: 'documents',
      applies: 'government',
      text: '须有编办和政府域名表格。',
      sources: ['UC24', 'HW25', 'ALI19'],
    },
    {
      id: 'documents-2',
      topic: 'documents',
      applies: 'individual',
      text: '照片须为当季着装、手持身份证。',
      sources: ['UC24'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '说法不一：不接受（UCloud、腾讯云、阿里云）；凭江西居住证可以（华为云 2025）。',
      sources: ['UC24', 'TX', 'ALI19', 'HW25'],
    },
  ],
});
