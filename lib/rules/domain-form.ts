import { cite } from '../provinces/sources';
import { type DomainSlip, diagnoseDomain, splitDomains } from '../text/domain';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { textOf } from './read';

const FIELD = 'site.domain';
const SLIPS: readonly [DomainSlip, string][] = [
  ['protocol', 'protocol'],
  ['path', 'path'],
  ['port', 'path'],
  ['full-width', 'writing'],
  ['spaces', 'writing'],
  ['trailing-dot', 'writing'],
  ['www', 'www'],
];

export default defineRule({
  id: 'domain-form',
  fields: [FIELD],
  severity: 'error',
  tier: 'full',
  messages: {
    characters: {
      zh: '域名含“{signs}”，域名只能用汉字、字母、数字、连字符和点，请核对。',
      en: 'Domain holds “{signs}”; only Chinese characters, letters, digits, hyphens and dots can stand in it.',
    },
    noDot: {
      zh: '域名缺少后缀，请填像 example.cn 这样的完整域名。',
      en: 'Domain has no suffix; enter it whole, like example.cn.',
    },
    labels: {
      zh: '域名的某一段为空或太长，请核对点的位置。',
      en: 'A part of the domain is empty or too long; check the dots.',
    },
    hyphen: {
      zh: '域名的一段以连字符开头或结尾，请核对。',
      en: 'A part of the domain begins or ends with a hyphen; check it.',
    },
    ip: {
      zh: '域名填了 IP 地址，请填域名；IP 地址另有一项。',
      en: 'Domain holds an IP address; enter the domain. The address has a field of its own.',
    },
    protocol: {
      zh: '域名不用写 http://，请只填域名。',
      en: 'Domain needs no http://; enter the domain only.',
    },
    path: {
      zh: '域名后面不用写路径或端口，请只填域名。',
      en: 'Domain needs no path or port; enter the domain only.',
    },
    www: { zh: '域名不用写 www，请只填 {value}。', en: 'Domain needs no www; enter {value} only.' },
    writing: {
      zh: '域名里有空格、全角字符或多余的点，请改为半角。',
      en: 'Domain has spaces, full-width characters or an extra dot; enter plain characters.',
    },
  },
  sources: [
    { document: 'RFC 1123', section: '2.1', date: '1989' },
    cite('S001', '1.1 基础信息校验 · 域名'),
    cite('XR', '域名填写提示'),
    cite('PORTAL', '域名格式'),
  ],
  check(filing): readonly RuleHit[] {
    const text = textOf(filing, FIELD);
    if (!text || splitDomains(text).length > 1) return [];
    const { value, slips, problem, strange } = diagnoseDomain(text);
    const names = {
      characters: 'characters',
      'no-dot': 'noDot',
      'label-length': 'labels',
      hyphen: 'hyphen',
      ip: 'ip',
      tld: 'labels',
    } as const;
    if (problem) return [{ field: FIELD, message: names[problem], params: { signs: strange.join('') } }];
    const slip = SLIPS.find(([s]) => slips.includes(s));
    if (!slip) return [];
    return [
      {
        field: FIELD,
        message: slip[1],
        params: { value },
        severity: slip[1] === 'www' ? 'warning' : 'error',
        fix: { label: { zh: `改为 ${value}`, en: `Change to ${value}` }, value },
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '域名只填域名本身', en: 'The domain alone, well formed' },
  why: {
    zh: '系统拿域名查实名信息，多一个字符就查不到。',
    en: 'Portals look the domain up by this text; one extra character and nothing is found.',
  },
  examples: {
    ok: [
      { title: '普通域名', filing: { site: { domain: 'qinghe-example.cn' } } },
      { title: '大写不提示', filing: { site: { domain: 'QingHe-Example.cn' } } },
      { title: '中文域名、罕用字', filing: { site: { domain: '𠮷祥.中国' } } },
      { title: 'www 就是域名', filing: { site: { domain: 'www.cn' } } },
    ],
    bad: [
      { title: '下划线', filing: { site: { domain: 'qing_he.cn' } }, message: 'characters' },
      { title: '没有后缀', filing: { site: { domain: 'qinghe' } }, message: 'noDot' },
      { title: '两个点', filing: { site: { domain: 'qinghe..cn' } }, message: 'labels' },
      { title: '连字符开头', filing: { site: { domain: '-qinghe.cn' } }, message: 'hyphen' },
      { title: 'IP 地址', filing: { site: { domain: '203.0.113.10' } }, message: 'ip' },
      {
        title: '网址',
        filing: { site: { domain: 'https://www.qinghe-example.cn/' } },
        message: 'protocol',
        fixed: 'qinghe-example.cn',
      },
      {
        title: '端口',
        filing: { site: { domain: 'qinghe-example.cn:8080' } },
        message: 'path',
        fixed: 'qinghe-example.cn',
      },
      {
        title: '带 www',
        filing: { site: { domain: 'www.qinghe-example.cn' } },
        message: 'www',
        fixed: 'qinghe-example.cn',
      },
      {
        title: '全角和空格',
        filing: { site: { domain: ' ｑinghe-example。cn' } },
        message: 'writing',
        fixed: 'qinghe-example.cn',
      },
    ],
  },
};
