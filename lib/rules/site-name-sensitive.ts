import { HARMLESS, SENSITIVE } from '../provinces/words';
import { findWords, quoteWords, splitWords, wordList } from '../text/words';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { NAME_SOURCES } from './name-sources';
import { foldedName } from './site-names';

const LIST = wordList(splitWords(SENSITIVE), splitWords(HARMLESS));
/** Words that are the very task of some public bodies. */
const OFFICIAL: readonly string[] = ['反腐', '廉政'];

export default defineRule({
  id: 'site-name-sensitive',
  fields: ['site.name'],
  reads: ['entity.nature'],
  severity: 'error',
  tier: 'light',
  messages: {
    word: {
      zh: '网站名称含{words}，属于不能用的敏感词，请换一个名称。',
      en: 'Site name contains {words}, a sensitive word that is not accepted; choose another name.',
    },
    official: {
      zh: '网站名称含{words}，一般不能用；贵单位若专司此事，请备好批准文件。',
      en: 'Site name contains {words}, usually not accepted; a body charged with it should have its approval at hand.',
    },
  },
  sources: [
    NAME_SOURCES.huawei,
    NAME_SOURCES.unit2020,
    NAME_SOURCES.personal2020,
    NAME_SOURCES.names2019,
    NAME_SOURCES.portal,
  ],
  check(filing): readonly RuleHit[] {
    const words = findWords(foldedName(filing), LIST);
    if (words.length === 0) return [];
    const params = { words: quoteWords(words) };
    const nature = filing.entity?.nature;
    const mayBeOfficial = !nature || nature === 'government' || nature === 'institution';
    return mayBeOfficial && words.every((word) => OFFICIAL.includes(word))
      ? [{ field: 'site.name', message: 'official', severity: 'warning', params }]
      : [{ field: 'site.name', message: 'word', params }];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '网站名称不含敏感词', en: 'Site name has no sensitive words' },
  why: {
    zh: '这些词不能用于一般网站，须有批准。',
    en: 'These words are not for ordinary sites without approval.',
  },
  examples: {
    ok: [
      { title: '没有敏感词', filing: { site: { name: '小鱼手记' } } },
      { title: '更长的日常词', filing: { site: { name: '某某反腐蚀材料' } } },
      { title: '扩展区汉字', filing: { site: { name: '𠮷田书斋' } } },
    ],
    bad: [
      {
        title: '赌博',
        filing: { entity: { nature: 'enterprise' }, site: { name: '某某赌博网' } },
        message: 'word',
      },
      { title: '夹空格和全角字母', filing: { site: { name: '某某色 情Ａ网' } }, message: 'word' },
      {
        title: '纪检部门',
        filing: { entity: { nature: 'government' }, site: { name: '某某廉政在线' } },
        message: 'official',
      },
    ],
  },
};
