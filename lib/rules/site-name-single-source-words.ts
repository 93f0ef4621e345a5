import { cite } from '../provinces/sources';
import { PERSONAL_SINGLE } from '../provinces/words';
import type { ProvinceCode } from '../schema/codes';
import type { Source } from '../schema/filing';
import { quoteWords } from '../text/words';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { NAME_SOURCES } from './name-sources';
import { provinceLabel, provinceOf } from './read';
import { personalWords } from './site-names';

/** Each list has one source: a vendor's page, or what happened to someone who filed. */
const SOURCES: Partial<Record<ProvinceCode, Source>> = {
  henan: cite('TX', '河南 网站名称'),
  sichuan: NAME_SOURCES.sichuanDiary,
  neimenggu: NAME_SOURCES.innerMongolia,
};

export default defineRule({
  id: 'site-name-single-source-words',
  fields: ['site.name'],
  reads: ['entity.nature', 'entity.province'],
  severity: 'warning',
  tier: 'light',
  scope: { natures: ['individual'], provinces: Object.keys(PERSONAL_SINGLE) },
  messages: {
    words: {
      zh: '网站名称含{words}，有来源说{province}的个人网站不能用，建议换一个词。',
      en: 'Site name contains {words}; one source says {province} refuses it for individuals. Another word is safer.',
    },
  },
  sources: Object.values(SOURCES),
  check(filing): readonly RuleHit[] {
    const province = provinceOf(filing);
    const source = province && SOURCES[province];
    const words = personalWords(filing, 'single');
    if (!source || words.length === 0) return [];
    return [
      {
        field: 'site.name',
        message: 'words',
        params: { words: quoteWords(words), province: provinceLabel(filing) },
        sources: [source],
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '个别来源提到的省内禁用词', en: 'Words one source says a province refuses' },
  why: {
    zh: '只有一个来源这样说，写出来供您判断。',
    en: 'Only one source says so; it is here for you to judge.',
  },
  examples: {
    ok: [
      {
        title: '其他省不受限',
        filing: { entity: { nature: 'individual', province: '浙江省' }, site: { name: '小鱼设计记' } },
      },
      {
        title: '四川没有提到的词',
        filing: { entity: { nature: 'individual', province: '四川省' }, site: { name: '𠮷田手记' } },
      },
    ],
    bad: [
      {
        title: '四川：设计曾被退回',
        filing: { entity: { nature: 'individual', province: '四川省' }, site: { name: '小鱼设计记' } },
        message: 'words',
      },
      {
        title: '河南：个人',
        filing: { entity: { nature: 'individual', province: '河南省' }, site: { name: '小鱼 个人Ａ记' } },
        message: 'words',
      },
    ],
  },
};
