import { HARMLESS, PRE_APPROVAL_WORDS } from '../provinces/words';
import { findWords, quoteWords, splitWords, wordList } from '../text/words';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { NAME_SOURCES } from './name-sources';
import { textsOf } from './read';
import { foldedName } from './site-names';

const OPTION = new Map(
  Object.entries(PRE_APPROVAL_WORDS).flatMap(([option, words]) =>
    splitWords(words).map((word) => [word, option] as const),
  ),
);
const LIST = wordList(OPTION.keys(), splitWords(HARMLESS));

export default defineRule({
  id: 'site-name-pre-approval',
  fields: ['site.name'],
  reads: ['site.preApproval', 'entity.nature'],
  severity: 'info',
  tier: 'full',
  messages: {
    words: {
      zh: '网站名称含{words}，若做这项业务须先办“{option}”前置审批；不做的换一个词更稳妥。',
      en: 'Site name contains {words}; doing that business needs the pre-approval “{option}”, otherwise another word is safer.',
    },
  },
  sources: [NAME_SOURCES.ucloudPreApproval, NAME_SOURCES.tencent],
  check(filing): readonly RuleHit[] {
    const words = findWords(foldedName(filing), LIST);
    const option = words[0] && OPTION.get(words[0]);
    if (!option || !filing.entity?.nature) return [];
    // The person has already answered where a permit of this kind is chosen.
    if (textsOf(filing, 'site.preApproval').some((chosen) => chosen.includes(option))) return [];
    const same = words.filter((word) => OPTION.get(word) === option);
    return [{ field: 'site.name', message: 'words', params: { words: quoteWords(same), option } }];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '名称里的前置审批词', en: 'Words in the name that point to a pre-approval' },
  why: {
    zh: '这些词指需先审批的业务，审核时会要批文。',
    en: 'These words point to business that needs approval first; the reviewer asks for it.',
  },
  examples: {
    ok: [
      {
        title: '已选前置审批',
        filing: { entity: { nature: 'enterprise' }, site: { name: '某某新闻', preApproval: '新闻' } },
      },
      { title: '没有相关词', filing: { entity: { nature: 'enterprise' }, site: { name: '𠮷田书斋' } } },
    ],
    bad: [
      {
        title: '视频',
        filing: { entity: { nature: 'enterprise' }, site: { name: '某某视频' } },
        message: 'words',
      },
      {
        title: '夹空格和全角字母',
        filing: { entity: { nature: 'enterprise' }, site: { name: 'Ａ医 药网' } },
        message: 'words',
      },
    ],
  },
};
