import { defineProvince } from './define';

export default defineProvince({
  code: 'sichuan',
  ages: [
    { applies: 'individual', under: 16, effect: 'refused', fact: 'principal-2' },
    { applies: 'individual', under: 18, effect: 'work-proof', fact: 'principal-2', sources: ['TX'] },
    { applies: 'individual', under: 18, effect: 'refused', fact: 'principal-2', sources: ['ALI19'] },
  ],
  serviceContent: [{ applies: 'individual', not: ['博客/个人空间'], fact: 'portal-1' }],
  planFrom: [
    { applies: 'unit', sites: 6, kind: 'explanation', fact: 'sites-1' },
    { applies: 'individual', sites: 5, kind: 'plan', fact: 'sites-1' },
  ],
  legalRepresentative: {
    fact: 'principal-1',
    votes: {
      UC24: 'non-legal-allowed-if-site-manager',
      TX: 'authorised-with-letter',
      ALI19: 'authorised-with-letter',
    },
  },
  siteManagerLetter: ['UC24', 'TX'],
  crossProvince: {
    fact: 'cross-province-1',
    votes: { UC24: 'residence-permit', TX: 'residence-permit', ALI19: 'residence-permit' },
  },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '可由非法定代表人担任，此时须与网站负责人同一人，并交授权书。',
      sources: ['UC24', 'TX', 'ALI19'],
    },
    {
      id: 'principal-2',
      topic: 'principal',
      applies: 'individual',
      text: '年满 16 周岁（16 至 18 周岁须工作证明或监护人）；阿里云 2019 年为 18 周岁。',
      sources: ['TX', 'ALI19'],
    },
    {
      id: 'name-1',
      topic: 'name',
      applies: 'unit',
      text: '名称须等于单位名称或含其简称，否则交签字说明；含论坛、空间、社区、电子商务、新闻、医药、广播、视频的须先审批。',
      sources: ['UC24', 'TX'],
    },
    {
      id: 'name-2',
      topic: 'name',
      applies: 'individual',
      text: '不能是域名、英文、人名或数字，3 个及以上汉字。',
      sources: ['TX'],
    },
    { id: 'contact-1', topic: 'contact', applies: 'all', text: '证件不能用于另一个主体。', sources: ['TX'] },
    {
      id: 'domain-1',
      topic: 'domain',
      applies: 'unit',
      text: '电商执照的域名须与住所中的域名一致。',
      sources: ['TX'],
    },
    {
      id: 'sites-1',
      topic: 'sites',
      applies: 'all',
      text: '超过 5 个域名须说明（单位）；个人 5 个及以上须方案书。',
      sources: ['TX', 'UC24'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '学生证、社保、合同或居住证。',
      sources: ['TX', 'ALI19', 'UC24'],
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
      text: '非个人的网站名称默认为主办单位名称。',
      sources: ['PORTAL'],
    },
  ],
});
