import { defineProvince } from './define';

export default defineProvince({
  code: 'liaoning',
  foreignLegalRepresentative: { fact: 'principal-1', sources: ['UC24'] },
  ages: [
    { applies: 'all', under: 16, effect: 'refused', fact: 'principal-2' },
    { applies: 'all', under: 18, effect: 'work-proof', fact: 'principal-2', sources: ['TX'] },
    { applies: 'all', under: 18, effect: 'refused', fact: 'principal-2', sources: ['ALI19'] },
  ],
  localMobile: [{ applies: 'unit', fact: 'contact-1', sources: ['ALI19'], against: ['UC24'] }],
  distinctPhones: [
    { applies: 'unit', managers: 'same', least: 2, fact: 'contact-1' },
    { applies: 'unit', managers: 'different', least: 3, fact: 'contact-1' },
    { applies: 'individual', managers: 'any', least: 2, fact: 'contact-2' },
  ],
  legalRepresentative: {
    fact: 'principal-1',
    votes: { UC24: 'legal-representative-required', TX: 'non-legal-allowed' },
  },
  siteManagerLetter: ['UC24'],
  crossProvince: { fact: 'cross-province-1', votes: { UC24: 'accepted' } },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人（UCloud；外籍法定代表人授权中国公民并兼任网站负责人）；2019 年和腾讯云不作要求，名称含投资管理、担保、典当、贷款、理财的除外。',
      sources: ['UC24', 'ALI19', 'TX'],
    },
    {
      id: 'principal-2',
      topic: 'principal',
      applies: 'all',
      text: '16 至 18 周岁须交收入或工作证明（腾讯云）；须年满 18 周岁（阿里云）。',
      sources: ['TX', 'ALI19'],
    },
    {
      id: 'contact-1',
      topic: 'contact',
      applies: 'unit',
      text: '同一人：手机与应急电话不同；不同人：三个不同号码；腾讯云建议用本地手机，2019 年为必须。',
      sources: ['TX', 'ALI19'],
    },
    { id: 'contact-2', topic: 'contact', applies: 'individual', text: '两个不同的号码。', sources: ['TX'] },
    {
      id: 'content-1',
      topic: 'content',
      applies: 'unit',
      text: '经营范围含广播电视节目制作的须审批。',
      sources: ['TX'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '接受外省身份证。',
      sources: ['UC24'],
    },
    {
      id: 'portal-1',
      topic: 'contact',
      applies: 'individual',
      text: '个人也须填办公电话，且能接通。',
      sources: ['PORTAL'],
    },
    {
      id: 'portal-2',
      topic: 'contact',
      applies: 'all',
      text: '手机号归属地须与主体所在城市一致。',
      sources: ['PORTAL'],
    },
  ],
});
