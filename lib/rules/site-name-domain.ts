import { foldText } from '../text/width';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { NAME_SOURCES } from './name-sources';
import { textOf } from './read';
import { foldedName } from './site-names';

/** Host of a typed domain or home page, folded, without scheme, path and www. */
const hostOf = (text: string): string =>
  foldText(text)
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '');

/** Reads as a domain although no domain is filled in yet. */
const LOOKS_LIKE_DOMAIN =
  /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+(?:com|cn|net|org|top|xyz|vip|site|info|ltd|club|ink|tech|中国)\/?$/;

export default defineRule({
  id: 'site-name-domain',
  fields: ['site.name'],
  reads: ['site.domain', 'site.homeUrl'],
  severity: 'error',
  tier: 'light',
  messages: {
    equals: {
      zh: '网站名称就是域名，请填网站的中文名称。',
      en: 'Site name is the domain; enter the Chinese name of the site.',
    },
    contains: {
      zh: '网站名称里有域名“{domain}”，请去掉，只留中文名称。',
      en: 'Site name contains the domain “{domain}”; keep only the Chinese name.',
    },
  },
  sources: [NAME_SOURCES.ucloud, NAME_SOURCES.unit2020, NAME_SOURCES.names2019, NAME_SOURCES.tencent],
  check(filing): readonly RuleHit[] {
    const name = foldedName(filing);
    if (name === '') return [];
    const bare = hostOf(name);
    const hosts = [hostOf(textOf(filing, 'site.domain')), hostOf(textOf(filing, 'site.homeUrl'))];
    const known = hosts.filter((host) => host.includes('.'));
    if (known.includes(bare) || LOOKS_LIKE_DOMAIN.test(name))
      return [{ field: 'site.name', message: 'equals' }];
    const domain = known.find((host) => name.includes(host));
    return domain
      ? [{ field: 'site.name', message: 'contains', severity: 'warning', params: { domain } }]
      : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '网站名称不能是域名', en: 'Site name is not the domain' },
  why: {
    zh: '名称说明网站是什么，域名另有一栏。',
    en: 'The name says what the site is; the domain has a field of its own.',
  },
  examples: {
    ok: [
      { title: '域名的拼音对应的中文', filing: { site: { name: '青禾文化', domain: 'qinghe-example.cn' } } },
      {
        title: '只含域名主体的字母',
        filing: { site: { name: 'qinghe 青禾文化', domain: 'qinghe-example.cn' } },
      },
      { title: '扩展区汉字', filing: { site: { name: '𠮷田的书斋', domain: 'yoshida.cn' } } },
    ],
    bad: [
      {
        title: '就是域名',
        filing: { site: { name: 'Example.cn', domain: 'example.cn' } },
        message: 'equals',
      },
      {
        title: '就是首页网址',
        filing: { site: { name: 'www.example.cn', homeUrl: 'www.example.cn' } },
        message: 'equals',
      },
      { title: '全角域名', filing: { site: { name: 'ｅｘａｍｐｌｅ．ｃｎ' } }, message: 'equals' },
      {
        title: '名称里带域名',
        filing: { site: { name: '青禾网example.cn', domain: 'example.cn' } },
        message: 'contains',
      },
    ],
  },
};
