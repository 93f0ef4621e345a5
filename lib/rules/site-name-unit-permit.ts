import { cite } from '../provinces/sources';
import type { Source } from '../schema/filing';
import { quoteWords } from '../text/words';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { NAME_SOURCES } from './name-sources';
import { provinceLabel, provinceOf } from './read';
import { unitWords } from './site-names';

const TENCENT: Readonly<Record<string, Source>> = {
  tianjin: cite('TX', '天津 网站名称'),
  sichuan: cite('TX', '四川 网站名称'),
  hebei: cite('TX', '河北 网站名称'),
};
/** 在线 and 交流 stand in very many approved names of companies. */
const USUAL: readonly string[] = ['在线', '交流'];

export default defineRule({
  id: 'site-name-unit-permit',
  fields: ['site.name'],
  reads: ['entity.nature', 'entity.name', 'entity.province'],
  severity: 'warning',
  tier: 'light',
  messages: {
    province: {
      zh: '网站名称含{words}，在{province}须先办前置审批；没有批文的请换一个词。',
      en: 'Site name contains {words}, which needs a permit first in {province}; without one use another word.',
    },
    forum: {
      zh: '网站名称含{words}，可能须先办前置审批；没有批文的建议换一个词。',
      en: 'Site name contains {words}, which may need a permit first; without one another word is safer.',
    },
  },
  sources: [NAME_SOURCES.ucloud, NAME_SOURCES.unit2020],
  check(filing): readonly RuleHit[] {
    const hits: RuleHit[] = [];
    const province = provinceOf(filing);
    const permit = unitWords(filing, 'permit');
    if (permit.length > 0)
      hits.push({
        field: 'site.name',
        message: 'province',
        params: {
          words: quoteWords(permit),
          province: provinceLabel(filing),
        },
        sources: [TENCENT[province ?? ''] ?? NAME_SOURCES.tencent],
      });
    const forum = unitWords(filing, 'forum');
    if (forum.length > 0)
      hits.push({
        field: 'site.name',
        message: 'forum',
        severity: forum.every((word) => USUAL.includes(word)) ? 'info' : 'warning',
        params: { words: quoteWords(forum) },
        conflict: {
          zh: 'UCloud（2022）说任何名称都须审批，阿里云（2020）只对个人这样要求。',
          en: 'UCloud (2022) asks for a permit in any name, Aliyun (2020) only for individuals.',
        },
      });
    return hits;
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '单位网站需先审批的词', en: 'Words that need a permit for units' },
  why: {
    zh: '这些词指要先审批的业务，审核时会要批文。',
    en: 'These words point to business that needs approval first; the reviewer asks for it.',
  },
  examples: {
    ok: [
      {
        title: '单位名称里就有',
        filing: {
          entity: { nature: 'enterprise', name: '某某在线信息有限公司' },
          site: { name: '某某在线' },
        },
      },
      { title: '扩展区汉字', filing: { entity: { nature: 'enterprise' }, site: { name: '𠮷田书斋' } } },
    ],
    bad: [
      {
        title: '四川：论坛',
        filing: { entity: { nature: 'enterprise', province: '四川省' }, site: { name: '某某论坛' } },
        message: 'province',
      },
      {
        title: '其他省：社区',
        filing: { entity: { nature: 'enterprise' }, site: { name: '某某开发者社区' } },
        message: 'forum',
      },
      {
        title: '夹空格和全角字母',
        filing: { entity: { nature: 'enterprise' }, site: { name: 'Ａ在 线' } },
        message: 'forum',
      },
    ],
  },
};
