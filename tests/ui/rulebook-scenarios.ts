/** States of findings, rule reference and rejections. */

import { APPLICANTS, longApplicant } from './samples';
import type { Scenario } from './scenarios';

const MUTES = [
  { ruleId: 'site-name-place' },
  { ruleId: 'contact-email', host: 'beian.aliyun.com' },
  { ruleId: 'id-number-writing', field: 'siteManager.idNumber' as const },
];
const REASONS =
  '1、网站名称不符合要求；2、主体负责人身份证已过期；3、通信地址请详细到门牌号。4、核验单未盖章；5、网站语种与页面对不上';
/** As it is passed on in chat: eight points, one settled, one that nobody knows. */
const PASSED_ON =
  '亲，单子又退回来了哈：\n1、营业执照没拍全，四个角要露出来\n2、主体负责人电话打了三次没人接\n3、网站名称带了“中国”，换一个\n4、通信地址没写到门牌号\n5、网站负责人身份证还有一个月到期\n6、域名所有者不是公司\n7、办公用的绿植照顾得不错\n8、备注写清楚网站是做什么的\n授权书没问题';

export const RULEBOOK_SCENARIOS: Readonly<Record<string, Scenario>> = {
  'popup-findings-mute': { page: 'popup', options: {}, steps: ['tab:1', 'mute-finding'] },
  'popup-findings-fixed': { page: 'popup', options: {}, steps: ['tab:1', 'apply-fix'] },
  'popup-findings-english': { page: 'popup', options: {}, steps: ['tab:1', 'mute-finding'], lang: 'en' },
  'options-rules': { page: 'options', options: {}, hash: '#rules' },
  'options-rule': { page: 'options', options: { mutes: MUTES }, hash: '#rules/site-name-personal-words' },
  'options-rule-english': {
    page: 'options',
    options: { mutes: MUTES },
    hash: '#rules/id-region-province',
    lang: 'en',
  },
  'options-rules-province': {
    page: 'options',
    options: {},
    hash: '#rules',
    choose: { 'rule-province': 'zhejiang' },
  },
  'options-rules-province-english': {
    page: 'options',
    options: {},
    hash: '#rules',
    lang: 'en',
    choose: { 'rule-province': 'neimenggu' },
  },
  'options-rules-none': { page: 'options', options: {}, hash: '#rules', type: { 'rule-search': '没有这种' } },
  'options-rejections': {
    page: 'options',
    options: {
      applicants: [...APPLICANTS, longApplicant()],
      filingTabs: [{ tabId: 7, host: 'beian.aliyun.com' }],
    },
    hash: '#rejections/c-0003',
    type: { 'rejection-text': REASONS },
    steps: ['explain-rejection'],
  },
  'options-rejections-many': {
    page: 'options',
    options: { applicants: [longApplicant()], filingTabs: [{ tabId: 7, host: 'beian.aliyun.com' }] },
    hash: '#rejections',
    type: { 'rejection-text': PASSED_ON },
    steps: ['explain-rejection'],
  },
  'options-rejections-english': {
    page: 'options',
    options: {},
    hash: '#rejections',
    lang: 'en',
    type: { 'rejection-text': REASONS },
    steps: ['explain-rejection'],
  },
  'options-rejections-unknown': {
    page: 'options',
    options: {},
    hash: '#rejections',
    type: { 'rejection-text': '您的快递已到达驿站，请及时领取。' },
    steps: ['explain-rejection'],
  },
  'options-settings-muted': { page: 'options', options: { mutes: MUTES }, hash: '#settings' },
};
