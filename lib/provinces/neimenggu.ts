import { defineProvince } from './define';

export default defineProvince({
  code: 'neimenggu',
  ages: [{ applies: 'all', under: 18, effect: 'refused', fact: 'principal-2' }],
  domainSuffixes: [
    { natures: ['institution'], suffixes: ['cn', '公益'], fact: 'domain-1' },
    { natures: ['government'], suffixes: ['gov.cn', '政务'], fact: 'domain-1' },
  ],
  serviceContent: [
    { applies: 'individual', not: ['博客/个人空间'], fact: 'content-2' },
    { applies: 'individual', not: ['博客/个人空间'], fact: 'portal-1' },
  ],
  remarks: [
    {
      applies: 'unit',
      holds: ['showing'],
      template: '网站仅用于展示，不涉及网上交易、电子金融、电子商务',
      fact: 'content-1',
    },
    {
      applies: 'individual',
      holds: ['content', 'promise'],
      least: 30,
      template: '本网站是个人网站，不含有企业、单位等非个人网站的信息',
      fact: 'content-2',
    },
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
    votes: { UC24: 'residence-permit', HW25: 'not-accepted', TX: 'not-accepted', ALI19: 'residence-permit' },
  },
  facts: [
    {
      id: 'principal-1',
      topic: 'principal',
      applies: 'unit',
      text: '须为法定代表人；网站负责人非法定代表人的交授权书。',
      sources: ['UC24', 'TX', 'ALI19'],
    },
    {
      id: 'principal-2',
      topic: 'principal',
      applies: 'all',
      text: '须年满 18 周岁；不能用临时身份证。',
      sources: ['TX', 'ALI19', 'HW25'],
    },
    {
      id: 'documents-1',
      topic: 'documents',
      applies: 'unit',
      text: '法定代表人持区外身份证的，交居住证，或手持身份证和执照的照片。',
      sources: ['UC24', 'TX'],
    },
    {
      id: 'documents-2',
      topic: 'documents',
      applies: 'government',
      text: '须有编办审批（网站名称审核表）；医院须有医疗机构执业许可证和医疗广告审查证明。',
      sources: ['TX', 'UC24'],
    },
    {
      id: 'content-1',
      topic: 'content',
      applies: 'unit',
      text: '备注写明网站只用于展示，不涉及网上交易、电子金融、电子商务。',
      sources: ['UC24'],
    },
    {
      id: 'content-2',
      topic: 'content',
      applies: 'individual',
      text: '备注至少 30 个字并含个人网站承诺；不能选“博客/个人空间”；选“其他”必须写备注。',
      sources: ['TX'],
    },
    {
      id: 'cross-province-1',
      topic: 'cross-province',
      applies: 'individual',
      text: '说法不一：凭居住证接受（UCloud 2024、阿里云 2019），或只收本地身份证（腾讯云、华为云 2025）。',
      sources: ['UC24', 'ALI19', 'TX', 'HW25'],
    },
    {
      id: 'domain-1',
      topic: 'domain',
      applies: 'government',
      text: '事业单位用 .cn 或 .公益；党政机关用 .gov.cn 或 .政务。',
      sources: ['HW25'],
    },
    {
      id: 'documents-3',
      topic: 'documents',
      applies: 'individual',
      text: '须交域名证书。',
      sources: ['TX', 'ALI19'],
    },
    { id: 'process-1', topic: 'process', applies: 'all', text: '只接受同一主体更名。', sources: ['TX'] },
    {
      id: 'portal-1',
      topic: 'content',
      applies: 'all',
      text: '选“博客/个人空间”须有前置审批文件。',
      sources: ['PORTAL'],
    },
    {
      id: 'portal-2',
      topic: 'content',
      applies: 'individual',
      text: '备注须写明网站用途；选“其他”的须写得更详细。',
      sources: ['PORTAL'],
    },
  ],
});
