import { cite } from '../provinces/sources';
import { diagnoseDomain, hostOf, splitDomains } from '../text/domain';
import { hasSpaces, toHalfWidth, withoutSpaces } from '../text/width';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { textOf } from './read';

const FIELD = 'site.homeUrl';
/** Pasted twice, it stands there twice: http://https://www. */
const PROTOCOL = /^(?:(?:[a-z][a-z0-9+]*:)?\/\/)+/i;
const clean = (text: string): string => withoutSpaces(toHalfWidth(text.replace(/[。．｡]/g, '.')));

export default defineRule({
  id: 'home-url',
  fields: [FIELD],
  reads: ['site.domain'],
  severity: 'error',
  tier: 'full',
  messages: {
    protocol: {
      zh: '首页网址不用写 http://，请从 www 开始填。',
      en: 'Home page needs no http://; start with www.',
    },
    writing: {
      zh: '首页网址里有空格或全角字符，请改为半角。',
      en: 'Home page has spaces or full-width characters; enter plain ones.',
    },
    several: {
      zh: '首页网址填了 {count} 个，请只填一个。',
      en: 'Home page holds {count} addresses; enter one.',
    },
    elsewhere: {
      zh: '首页网址“{host}”不在域名 {domain} 之下，请改成一致。',
      en: 'Home page “{host}” does not lie under the domain {domain}; make them agree.',
    },
    form: {
      zh: '首页网址不是完整的网址，请填像 www.example.cn 这样的网址。',
      en: 'Home page is no whole address; enter one like www.example.cn.',
    },
  },
  sources: [
    cite('MIIT-ERR', '1022、1041 首页 URL'),
    cite('XR', '首页 URL 填写提示'),
    cite('PORTAL', '网站首页 URL'),
  ],
  check(filing): readonly RuleHit[] {
    const text = textOf(filing, FIELD);
    if (!text) return [];
    const parts = splitDomains(text);
    if (parts.length > 1)
      return [{ field: FIELD, message: 'several', params: { count: parts.length }, severity: 'warning' }];
    const plain = clean(text);
    const hits: RuleHit[] = [];
    if (PROTOCOL.test(plain)) {
      const value = plain.replace(PROTOCOL, '').replace(/\/$/, '');
      hits.push({
        field: FIELD,
        message: 'protocol',
        severity: 'warning',
        ...(value && { fix: { label: { zh: `改为 ${value}`, en: `Change to ${value}` }, value } }),
      });
    } else if (hasSpaces(text) || plain !== text)
      hits.push({
        field: FIELD,
        message: 'writing',
        fix: { label: { zh: `改为 ${plain}`, en: `Change to ${plain}` }, value: plain },
      });
    const url = diagnoseDomain(text);
    if (url.problem && url.problem !== 'ip') return [...hits, { field: FIELD, message: 'form' }];
    const domains = splitDomains(textOf(filing, 'site.domain'))
      .map((d) => diagnoseDomain(d))
      .filter((d) => d.value && !d.problem);
    const host = hostOf(text);
    const under = domains.some((d) => host === d.value || host.endsWith(`.${d.value}`));
    if (domains.length && !under)
      hits.push({
        field: FIELD,
        message: 'elsewhere',
        params: { host, domain: domains.map((d) => d.value).join('、') },
      });
    return hits;
  },
});

export const documentation: RuleDocumentation = {
  title: {
    zh: '首页网址属于所填域名，不写协议',
    en: 'The home page lies under the domain, without a protocol',
  },
  why: {
    zh: '审核人员会打开首页，它须在所备域名之下。',
    en: 'Reviewers open the home page; it must lie under the domain filed.',
  },
  examples: {
    ok: [
      {
        title: '带 www',
        filing: { site: { domain: 'qinghe-example.cn', homeUrl: 'www.qinghe-example.cn' } },
      },
      {
        title: '带路径',
        filing: { site: { domain: 'qinghe-example.cn', homeUrl: 'www.qinghe-example.cn/index.html' } },
      },
      { title: '域名大写、域名未知', filing: { site: { homeUrl: 'WWW.QingHe-Example.cn' } } },
    ],
    bad: [
      {
        title: '写了协议',
        filing: { site: { domain: 'qinghe-example.cn', homeUrl: 'https://www.qinghe-example.cn/' } },
        message: 'protocol',
        fixed: 'www.qinghe-example.cn',
      },
      {
        title: '协议写了两遍',
        filing: { site: { domain: 'qinghe-example.cn', homeUrl: 'http://https://www.qinghe-example.cn' } },
        message: 'protocol',
        fixed: 'www.qinghe-example.cn',
      },
      {
        title: '全角和空格',
        filing: { site: { homeUrl: ' ｗww。qinghe-example.cn' } },
        message: 'writing',
        fixed: 'www.qinghe-example.cn',
      },
      {
        title: '两个网址',
        filing: { site: { homeUrl: 'www.a-example.cn;www.b-example.cn' } },
        message: 'several',
      },
      {
        title: '别的域名',
        filing: { site: { domain: 'qinghe-example.cn', homeUrl: 'www.other-example.cn' } },
        message: 'elsewhere',
      },
      { title: '只有 www', filing: { site: { homeUrl: 'www' } }, message: 'form' },
    ],
  },
};
