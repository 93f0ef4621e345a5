import { parse } from 'tldts';
import { cite } from '../provinces/sources';
import { diagnoseDomain, splitDomains } from '../text/domain';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { textOf } from './read';

const FIELD = 'site.domain';
/** Second levels under which bodies file their own names although they are deeper (facts `6_domains`: .gov.cn). */
const DEEP = /(^|\.)(gov|edu|mil|ac|公益|政务)\.cn$|\.(政务|公益)$/;

export default defineRule({
  id: 'domain-suffix',
  fields: [FIELD],
  severity: 'error',
  tier: 'full',
  messages: {
    suffixOnly: {
      zh: '域名“{value}”是公共后缀，请填在它下面注册的完整域名。',
      en: '“{value}” is a public suffix; enter the whole domain registered under it.',
    },
    unknown: {
      zh: '域名后缀“.{suffix}”不在顶级域清单里，请核对拼写。',
      en: 'The suffix “.{suffix}” is not on the list of top-level domains; check the spelling.',
    },
    subdomain: {
      zh: '域名“{value}”是子域名，备案填注册的域名 {domain}。',
      en: '“{value}” is a subdomain; file the registered domain {domain}.',
    },
  },
  sources: [
    { document: 'Public Suffix List', section: 'ICANN 部分', date: '2026' },
    cite('S001', '1.1 基础信息校验 · 域名'),
    cite('HW25', '域名要求 · gov.cn'),
  ],
  check(filing): readonly RuleHit[] {
    const text = textOf(filing, FIELD);
    if (!text || splitDomains(text).length > 1) return [];
    const { value, problem } = diagnoseDomain(text);
    if (problem) return [];
    const { domain, publicSuffix, isIcann } = parse(value, { allowPrivateDomains: false });
    const suffix = publicSuffix ?? '';
    if (!isIcann) return [{ field: FIELD, message: 'unknown', params: { suffix }, severity: 'warning' }];
    if (!domain) return [{ field: FIELD, message: 'suffixOnly', params: { value } }];
    if (domain === value || DEEP.test(domain) || DEEP.test(value)) return [];
    return [
      {
        field: FIELD,
        message: 'subdomain',
        params: { value, domain },
        severity: 'warning',
        fix: { label: { zh: `改为 ${domain}`, en: `Change to ${domain}` }, value: domain },
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '域名是可注册的一级', en: 'The domain is the one that was registered' },
  why: {
    zh: '备案的是注册下来的那一级域名，不是它的公共后缀。',
    en: 'What is filed is the registered domain, not the public suffix it lies under.',
  },
  examples: {
    ok: [
      { title: '注册的域名', filing: { site: { domain: 'qinghe-example.com.cn' } } },
      { title: '中文顶级域', filing: { site: { domain: '青禾.中国' } } },
      { title: '政府二级域名单独备案', filing: { site: { domain: 'jyj.hangzhou.gov.cn' } } },
      { title: '全角、带空格由写法规则管', filing: { site: { domain: ' ｑinghe-example.cn' } } },
    ],
    bad: [
      { title: '只有后缀', filing: { site: { domain: 'com.cn' } }, message: 'suffixOnly' },
      { title: '拼错后缀', filing: { site: { domain: 'qinghe-example.con' } }, message: 'unknown' },
      {
        title: '子域名',
        filing: { site: { domain: 'blog.qinghe-example.cn' } },
        message: 'subdomain',
        fixed: 'qinghe-example.cn',
      },
    ],
  },
};
