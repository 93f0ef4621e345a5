import { EVERYDAY_STARTS, NATIONAL_STARTS } from '../provinces/words';
import { foldText } from '../text/width';
import { quoteWords, splitWords } from '../text/words';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { NAME_SOURCES } from './name-sources';
import { textOf } from './read';
import { foldedName } from './site-names';

const WORDS = splitWords(NATIONAL_STARTS);
const EVERYDAY = splitWords(EVERYDAY_STARTS);
/** Natures that can be national bodies; for the rest the start is closed. */
const MAY_BE_NATIONAL: readonly string[] = [
  'government',
  'military',
  'institution',
  'association',
  'foundation',
  'massOrganization',
  'religious',
  'other',
];

export default defineRule({
  id: 'site-name-national',
  fields: ['site.name'],
  reads: ['entity.nature', 'entity.name'],
  severity: 'error',
  tier: 'light',
  messages: {
    start: {
      zh: '网站名称以“{word}”开头，只有国家级单位可用，请换一个名称。',
      en: 'Site name starts with “{word}”, reserved for national bodies; choose another name.',
    },
    everyday: {
      zh: '网站名称以“{word}”开头，审核时可能按国字头处理，建议换一个开头。',
      en: 'Site name starts with “{word}”, which a reviewer may take for a national prefix; another start is safer.',
    },
    inside: {
      zh: '网站名称含{words}，非国家级单位可能不能用，请核对或换一个词。',
      en: 'Site name contains {words}, which other than national bodies may not use; check it or use another word.',
    },
  },
  sources: [
    NAME_SOURCES.huawei,
    NAME_SOURCES.ucloud,
    NAME_SOURCES.unit2020,
    NAME_SOURCES.personal2020,
    NAME_SOURCES.portal,
  ],
  check(filing): readonly RuleHit[] {
    const nature = filing.entity?.nature;
    const name = foldedName(filing);
    if (!nature || MAY_BE_NATIONAL.includes(nature) || name === '') return [];
    // A registered name that holds the word has been through a stricter check than this one.
    const entity = nature === 'individual' ? '' : foldText(textOf(filing, 'entity.name'));
    const found = WORDS.filter((word) => name.includes(word) && !entity.includes(word));
    const word = found.find((w) => name.startsWith(w));
    const everyday = EVERYDAY.find((w) => name.startsWith(w));
    if (word && everyday)
      return [{ field: 'site.name', message: 'everyday', severity: 'warning', params: { word: everyday } }];
    if (word) return [{ field: 'site.name', message: 'start', params: { word } }];
    if (found.length === 0 || (found.length === 1 && found[0] === '人大')) return [];
    const personal = nature === 'individual';
    return [
      {
        field: 'site.name',
        message: 'inside',
        severity: 'warning',
        params: { words: quoteWords(found) },
        sources: [NAME_SOURCES.ucloud, personal ? NAME_SOURCES.personal2020 : NAME_SOURCES.unit2020],
        conflict: {
          zh: 'UCloud 写“禁止涉及”，阿里云只限开头。',
          en: 'UCloud says such words may not appear at all; Aliyun only that a name may not begin with them.',
        },
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '非国家级单位不能用国字头', en: 'No national prefix for non-national bodies' },
  why: {
    zh: '国字头会让人误认为国家机构。',
    en: 'A national prefix suggests a state body.',
  },
  examples: {
    ok: [
      { title: '政府机关', filing: { entity: { nature: 'government' }, site: { name: '国家某某局' } } },
      {
        title: '执照名称里就有',
        filing: {
          entity: { nature: 'enterprise', name: '某某（中国）有限公司' },
          site: { name: '某某中国' },
        },
      },
      { title: '单位性质还不知道', filing: { site: { name: '中国某某网' } } },
      { title: '扩展区汉字', filing: { entity: { nature: 'enterprise' }, site: { name: '𠮷田书斋' } } },
    ],
    bad: [
      {
        title: '企业用中央开头',
        filing: { entity: { nature: 'enterprise' }, site: { name: '中央某某资讯' } },
        message: 'start',
      },
      {
        title: '开头夹空格',
        filing: { entity: { nature: 'individual' }, site: { name: '中 国 小鱼记' } },
        message: 'start',
      },
      {
        title: '日常词开头',
        filing: { entity: { nature: 'individual' }, site: { name: '人民币收藏记' } },
        message: 'everyday',
      },
      {
        title: '中间含中国，夹全角字母',
        filing: { entity: { nature: 'individual' }, site: { name: '小鱼Ａ看中国' } },
        message: 'inside',
      },
    ],
  },
};
