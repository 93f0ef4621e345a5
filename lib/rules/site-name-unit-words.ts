import { cite } from '../provinces/sources';
import { UNIT_BANNED } from '../provinces/words';
import { quoteWords } from '../text/words';
import { defineRule, type RuleDocumentation } from './define';
import { provinceLabel } from './read';
import { unitWords } from './site-names';

export default defineRule({
  id: 'site-name-unit-words',
  fields: ['site.name'],
  reads: ['entity.nature', 'entity.name', 'entity.province'],
  severity: 'warning',
  tier: 'light',
  scope: { provinces: Object.keys(UNIT_BANNED) },
  messages: {
    words: {
      zh: '网站名称含{words}，在{province}的单位网站禁用词内；执照名称里没有的话请换一个词。',
      en: 'Site name contains {words}, on the list of words {province} refuses for units; use another unless the licence has it.',
    },
  },
  sources: [cite('TX', '天津、山东 网站名称')],
  check(filing) {
    const words = unitWords(filing, 'banned');
    return words.length > 0
      ? [
          {
            field: 'site.name',
            message: 'words',
            params: { words: quoteWords(words), province: provinceLabel(filing) },
          },
        ]
      : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '天津、山东单位网站禁用词', en: 'Words Tianjin and Shandong refuse for units' },
  why: {
    zh: '两地对单位名称另有词表，执照名称里有的除外。',
    en: 'Both places keep a list for units, except words in the licensed name.',
  },
  examples: {
    ok: [
      {
        title: '执照名称里就有',
        filing: {
          entity: { nature: 'enterprise', province: '天津市', name: '天津某某网络有限公司' },
          site: { name: '某某网络' },
        },
      },
      {
        title: '其他省',
        filing: { entity: { nature: 'enterprise', province: '浙江省' }, site: { name: '某某工作室' } },
      },
      {
        title: '扩展区汉字',
        filing: { entity: { nature: 'enterprise', province: '山东省' }, site: { name: '𠮷田书斋' } },
      },
    ],
    bad: [
      {
        title: '天津：分享',
        filing: { entity: { nature: 'enterprise', province: '天津市' }, site: { name: '分享某某' } },
        message: 'words',
      },
      {
        title: '山东，夹空格和全角字母',
        filing: { entity: { nature: 'enterprise', province: '山东' }, site: { name: 'Ａ工 作 室' } },
        message: 'words',
      },
    ],
  },
};
