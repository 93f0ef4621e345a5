import { FINANCE, FINANCE_BY_PROVINCE, HARMLESS } from '../provinces/words';
import type { ProvinceCode } from '../schema/codes';
import { findWords, quoteWords, splitWords, type WordList, wordList } from '../text/words';
import { defineRule, type RuleDocumentation } from './define';
import { NAME_SOURCES } from './name-sources';
import { isUnit, provinceOf } from './read';
import { foldedName } from './site-names';

const built = new Map<ProvinceCode | undefined, WordList>();
const listFor = (province: ProvinceCode | undefined): WordList => {
  const known =
    built.get(province) ??
    wordList(
      splitWords(`${FINANCE} ${(province && FINANCE_BY_PROVINCE[province]) ?? ''}`),
      splitWords(HARMLESS),
    );
  built.set(province, known);
  return known;
};

export default defineRule({
  id: 'site-name-finance',
  fields: ['site.name'],
  reads: ['entity.nature', 'entity.province'],
  severity: 'warning',
  tier: 'light',
  messages: {
    words: {
      zh: '网站名称含金融类词{words}，须提供金融许可或承诺书；不做金融业务的请换一个词。',
      en: 'Site name contains the financial term {words}; have the licence or letter at hand, or use another word.',
    },
  },
  sources: [
    NAME_SOURCES.ucloudPreApproval,
    NAME_SOURCES.ucloudFinance,
    NAME_SOURCES.tencent,
    NAME_SOURCES.names2019,
  ],
  check(filing) {
    // Persons are told by site-name-industry: for them there is no licence to show.
    if (!isUnit(filing)) return [];
    const words = findWords(foldedName(filing), listFor(provinceOf(filing)));
    return words.length > 0
      ? [{ field: 'site.name', message: 'words', params: { words: quoteWords(words) } }]
      : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '金融类词要有许可或承诺书', en: 'Financial words need a licence or a letter' },
  why: {
    zh: '金融业务须有许可，名称先引起审核。',
    en: 'Financial business needs a licence, and the name draws the question.',
  },
  examples: {
    ok: [
      { title: '基金会不是基金', filing: { entity: { nature: 'foundation' }, site: { name: '某某基金会' } } },
      {
        title: '其他省的词',
        filing: { entity: { nature: 'enterprise', province: '浙江省' }, site: { name: '某某融资' } },
      },
      { title: '扩展区汉字', filing: { entity: { nature: 'enterprise' }, site: { name: '𠮷田书斋' } } },
    ],
    bad: [
      {
        title: '资产管理',
        filing: { entity: { nature: 'enterprise' }, site: { name: '某某资产管理' } },
        message: 'words',
      },
      {
        title: '浙江：金控',
        filing: { entity: { nature: 'enterprise', province: '浙江省' }, site: { name: '某某金控' } },
        message: 'words',
      },
      {
        title: '全角 P2P，夹空格',
        filing: { entity: { nature: 'enterprise' }, site: { name: '某某 Ｐ２Ｐ' } },
        message: 'words',
      },
    ],
  },
};
