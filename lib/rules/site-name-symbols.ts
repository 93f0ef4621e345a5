import { isAllHan } from '../text/han';
import { INVISIBLE, toHalfWidth } from '../text/width';
import { quoteWords } from '../text/words';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { NAME_SOURCES } from './name-sources';
import { isUnit, textOf } from './read';

/** Signs that no list of allowed ones ever names. */
const NEVER = /[@#$%^*=<>{}\\|`~\p{Emoji_Presentation}\p{Cc}\p{Co}￥★☆◆●→]|\uFE0F/u;
/** Signs that registered names and approved sites do hold, although the documents say "no symbols". */
const SOMETIMES = /[^\p{L}\p{N}\p{M}\u3007\s]/u;

const signsOf = (name: string): { never: string[]; sometimes: string[] } => {
  const never = new Set<string>();
  const sometimes = new Set<string>();
  for (const sign of name.replace(INVISIBLE, '')) {
    if (isAllHan(sign)) continue;
    if (NEVER.test(toHalfWidth(sign))) never.add(sign);
    else if (SOMETIMES.test(sign)) sometimes.add(sign);
  }
  return { never: [...never], sometimes: [...sometimes] };
};

export default defineRule({
  id: 'site-name-symbols',
  fields: ['site.name'],
  reads: ['entity.name', 'entity.nature'],
  severity: 'error',
  tier: 'light',
  messages: {
    never: {
      zh: '网站名称含符号{signs}，请去掉，只用汉字、字母和数字。',
      en: 'Site name contains {signs}; use only Chinese characters, letters and digits.',
    },
    sometimes: {
      zh: '网站名称含符号{signs}，多数情况不能用；若执照上的名称就是这样写的可以保留。',
      en: 'Site name contains {signs}, usually not accepted; keep it only if the licence has it.',
    },
  },
  sources: [NAME_SOURCES.unit2020, NAME_SOURCES.personal2020, NAME_SOURCES.names2019, NAME_SOURCES.portal],
  check(filing): readonly RuleHit[] {
    const name = textOf(filing, 'site.name');
    // Signs of the registered name may stay, and so may Guangdong's （内部学院）.
    const registered = isUnit(filing) ? textOf(filing, 'entity.name') : '';
    const checked = name.replace(/[（(](?:内部学院|非独立机构)[）)]$/, '');
    const { never, sometimes: signs } = signsOf(checked);
    const sometimes = signs.filter((sign) => !toHalfWidth(registered).includes(toHalfWidth(sign)));
    const without = [...name].filter((sign) => !never.includes(sign)).join('');
    const hits: RuleHit[] = [];
    if (never.length > 0)
      hits.push({
        field: 'site.name',
        message: 'never',
        params: { signs: quoteWords(never) },
        ...(without.trim() !== '' && {
          fix: { label: { zh: '去掉符号', en: 'Remove the symbols' }, value: without },
        }),
      });
    if (sometimes.length > 0)
      hits.push({
        field: 'site.name',
        message: 'sometimes',
        severity: 'warning',
        params: { signs: quoteWords(sometimes) },
        sources: [
          NAME_SOURCES.unit2020,
          NAME_SOURCES.portal,
          NAME_SOURCES.samples,
          NAME_SOURCES.resellerNames,
        ],
        conflict: {
          zh: '阿里云 2020 年写“不能包含特殊符号”，个别来源接受括号和连字符。',
          en: 'Aliyun (2020) allows no symbols; some sources accept brackets and hyphens.',
        },
      });
    return hits;
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '网站名称不含特殊符号', en: 'Site name has no special symbols' },
  why: {
    zh: '符号在系统间会变样，多数系统不收。',
    en: 'Symbols change between systems, and most do not take them.',
  },
  examples: {
    ok: [
      { title: '汉字、字母、数字', filing: { site: { name: '小鱼Blog365' } } },
      { title: '扩展区汉字不是符号', filing: { site: { name: '𠮷野家的书' } } },
      {
        title: '执照名称里就有括号',
        filing: {
          entity: { nature: 'enterprise', name: '某某（天津）有限公司' },
          site: { name: '某某(天津)' },
        },
      },
      { title: '空格另有规则', filing: { site: { name: 'Super Cube 元素方块' } } },
      { title: '全角字母不是符号', filing: { site: { name: 'Ｓ小鱼手记' } } },
    ],
    bad: [
      { title: '@', filing: { site: { name: '某某@网' } }, message: 'never', fixed: '某某网' },
      { title: '全角符号', filing: { site: { name: '某某＃记录' } }, message: 'never', fixed: '某某记录' },
      { title: '表情', filing: { site: { name: '小鱼🐟手记' } }, message: 'never', fixed: '小鱼手记' },
      { title: '括号', filing: { site: { name: '某某（天津）' } }, message: 'sometimes' },
    ],
  },
};
