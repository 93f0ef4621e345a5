import { quoteWords } from '../text/words';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { NAME_SOURCES } from './name-sources';
import { personalWords, TABLE_COUNT } from './site-names';

/** From this many of the eleven tables on, a reviewer elsewhere is likely to mind too. */
const LIKELY = 5;

export default defineRule({
  id: 'site-name-elsewhere-words',
  fields: ['site.name'],
  reads: ['entity.nature', 'entity.province'],
  severity: 'warning',
  tier: 'light',
  scope: { natures: ['individual'] },
  messages: {
    many: {
      zh: '网站名称含{words}，11 个有词表的省份里有 {count} 个不收，建议换一个词。',
      en: 'Site name contains {words}, refused by {count} of the 11 provinces with a list; another word is safer.',
    },
    some: {
      zh: '网站名称含{words}，有 {count} 个省份的个人网站词表不收；所在省份没有列出。',
      en: 'Site name contains {words}, on the lists of {count} other provinces; this province does not list it.',
    },
  },
  sources: [NAME_SOURCES.tables2020, NAME_SOURCES.tables2019],
  check(filing): readonly RuleHit[] {
    const words = personalWords(filing, 'elsewhere');
    if (words.length === 0) return [];
    const count = Math.max(...words.map((word) => TABLE_COUNT.get(word) ?? 0));
    const many = count >= LIKELY;
    return [
      {
        field: 'site.name',
        message: many ? 'many' : 'some',
        severity: many ? 'warning' : 'info',
        params: { words: quoteWords(words), count },
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '其他省禁用的词', en: 'Words that other provinces refuse' },
  why: {
    zh: '别省已不收的词，您的省份也可能不收。',
    en: 'What other provinces refuse yours may refuse too.',
  },
  examples: {
    ok: [
      {
        title: '只有一个省列出',
        filing: { entity: { nature: 'individual', province: '浙江省' }, site: { name: '小鱼设计记' } },
      },
      { title: '单位不受此限', filing: { entity: { nature: 'enterprise' }, site: { name: '某某官网' } } },
      { title: '扩展区汉字', filing: { entity: { nature: 'individual' }, site: { name: '𠮷田手记' } } },
    ],
    bad: [
      {
        title: '多数省份不收',
        filing: { entity: { nature: 'individual', province: '福建省' }, site: { name: '小鱼官网' } },
        message: 'many',
      },
      {
        title: '夹空格和全角字母',
        filing: { entity: { nature: 'individual' }, site: { name: 'Ａ团 购' } },
        message: 'many',
      },
      {
        title: '少数省份不收',
        filing: { entity: { nature: 'individual', province: '福建省' }, site: { name: '小鱼传媒记' } },
        message: 'some',
      },
    ],
  },
};
