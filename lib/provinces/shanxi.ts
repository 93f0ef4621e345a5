import { defineProvince } from './define';

export default defineProvince({
  code: 'shanxi',
  foreignLegalRepresentative: { fact: 'principal-1' },
  ages: [{ applies: 'all', under: 18, effect: 'refused', fact: 'principal-2', sources: ['TX'] }],
  registrant: [
    { applies: 'unit', allowed: ['entity'], fact: 'domain-1', sources: ['ALI19'] },
    { applies: 'unit', allowed: ['entity', 'legalRepresentative'], fact: 'domain-1', sources: ['TX'] },
  ],
  sitesPerOrder: [{ applies: 'unit', most: 3, fact: 'sites-1' }],
  legalRepresentative: {
    fact: 'principal-1',
    votes: {
      UC24: 'legal-representative-required',
      HW25: 'legal-representative-required',
      TX: 'non-legal-allowed',
      ALI19: 'legal-representative-required',
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
      text: '须为法定代表人（UCloud、阿里云、华为云），腾讯云较早的问答允许非法定代表人；外籍、港澳台法定代表人须授权持内地身份证的人。',
      sources: ['UC24', 'ALI19', 'HW25', 'TX'],
    },
    {
      id: 'principal-2',
      topic: 'principal',
      applies: 'all',
      text: '须年满 18 周岁；网站负责人非法定代表人的交授权书。',
      sources: ['TX', 'UC24'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '只收山西身份证，没有例外。',
      sources: ['UC24', 'TX', 'ALI19', 'HW25'],
    },
    {
      id: 'domain-1',
      topic: 'domain',
      applies: 'unit',
      text: '域名持有者为单位（腾讯云也接受法定代表人）。',
      sources: ['ALI19', 'TX'],
    },
    { id: 'sites-1', topic: 'sites', applies: 'unit', text: '一个订单最多 3 个新域名。', sources: ['HW25'] },
    { id: 'process-1', topic: 'process', applies: 'all', text: '主体可以自由变更。', sources: ['TX'] },
    {
      id: 'portal-1',
      topic: 'name',
      applies: 'unit',
      text: '名称含“中国”“中央”的须以组织机构代码证备案，备注批准部门并邮寄批文。',
      sources: ['PORTAL'],
    },
  ],
});
