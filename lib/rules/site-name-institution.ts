import { INSTITUTION } from '../provinces/words';
import { foldText } from '../text/width';
import { findWords, quoteWords, splitWords, wordList } from '../text/words';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { NAME_SOURCES } from './name-sources';
import { provinceOf, textOf } from './read';
import { foldedName } from './site-names';

const LIST = wordList(
  splitWords(INSTITUTION),
  splitWords('检察院线 大学生 大学习 大学物理 大学数学 大学英语 大学语文 大学日记 大学笔记 大学时光 大学问'),
);

/** Natures whose own names read like this. */
const THEMSELVES: readonly string[] = [
  'government',
  'institution',
  'association',
  'foundation',
  'massOrganization',
  'medical',
  'military',
  'other',
];

export default defineRule({
  id: 'site-name-institution',
  fields: ['site.name'],
  reads: ['entity.nature', 'entity.name', 'entity.province'],
  severity: 'info',
  tier: 'light',
  messages: {
    personal: {
      zh: '网站名称含{words}，读来像机构或公益组织，个人网站常因此被退回，建议换一个词。',
      en: 'Site name contains {words} and reads as an institution or charity, a frequent ground of refusal for individuals.',
    },
    unit: {
      zh: '网站名称含{words}，单位名称里没有，审核时可能要求说明两者的关系。',
      en: 'Site name contains {words}, which the name of the unit does not; a reviewer may ask how they relate.',
    },
  },
  sources: [NAME_SOURCES.innerMongolia, NAME_SOURCES.portal],
  check(filing): readonly RuleHit[] {
    const nature = filing.entity?.nature;
    if (!nature || THEMSELVES.includes(nature)) return [];
    const personal = nature === 'individual';
    const entity = personal ? '' : foldText(textOf(filing, 'entity.name'));
    if (!personal && entity === '') return [];
    // Inner Mongolia's words are told by the rule of that province's guide.
    if (personal && provinceOf(filing) === 'neimenggu') return [];
    const words = findWords(foldedName(filing), LIST).filter((word) => !entity.includes(word));
    if (words.length === 0) return [];
    return [
      {
        field: 'site.name',
        message: personal ? 'personal' : 'unit',
        severity: personal ? 'warning' : 'info',
        params: { words: quoteWords(words) },
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '名称不像机构或公益组织', en: 'The name does not read as an institution or charity' },
  why: {
    zh: '读来像机构的名称须由机构本身使用。',
    en: 'A name that reads like an institution is for the institution itself.',
  },
  examples: {
    ok: [
      { title: '社会团体', filing: { entity: { nature: 'association' }, site: { name: '某某协会' } } },
      {
        title: '单位名称里就有',
        filing: {
          entity: { nature: 'enterprise', name: '某某研究院有限公司' },
          site: { name: '某某研究院' },
        },
      },
      {
        title: '大学生不是大学',
        filing: { entity: { nature: 'individual' }, site: { name: '𠮷大学生手记' } },
      },
    ],
    bad: [
      {
        title: '个人用协会',
        filing: { entity: { nature: 'individual' }, site: { name: '小鱼摄影协会' } },
        message: 'personal',
      },
      {
        title: '夹空格和全角字母',
        filing: { entity: { nature: 'individual' }, site: { name: 'Ａ公 益手记' } },
        message: 'personal',
      },
      {
        title: '企业用研究院',
        filing: {
          entity: { nature: 'enterprise', name: '杭州某某科技有限公司' },
          site: { name: '某某研究院' },
        },
        message: 'unit',
      },
    ],
  },
};
