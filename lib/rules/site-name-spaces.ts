import { hasFullWidth, INVISIBLE, toHalfWidth } from '../text/width';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { NAME_SOURCES } from './name-sources';
import { textOf } from './read';

/** A single plain space between two Latin words belongs there; any other white space is a stray. */
const tidy = (name: string): string =>
  name
    .replace(/\u3000/g, ' ')
    .replace(INVISIBLE, (space, at: number, whole: string) =>
      space === ' ' &&
      /[\p{Script=Latin}\d]/u.test(whole[at - 1] ?? '') &&
      /[\p{Script=Latin}\d]/u.test(whole[at + 1] ?? '')
        ? ' '
        : '',
    );

/** Full-width letters and digits only; full-width signs are the business of the symbols rule. */
const halfLetters = (name: string): string => name.replace(/[０-９Ａ-Ｚａ-ｚ]/g, toHalfWidth);

export default defineRule({
  id: 'site-name-spaces',
  fields: ['site.name'],
  severity: 'info',
  tier: 'light',
  messages: {
    spaces: {
      zh: '网站名称里有空格或看不见的字符，请去掉。',
      en: 'Site name has spaces or invisible characters; remove them.',
    },
    fullWidth: {
      zh: '网站名称里有全角字母或数字，请改为半角。',
      en: 'Site name has full-width letters or digits; use half-width ones.',
    },
  },
  sources: [NAME_SOURCES.unit2020, NAME_SOURCES.portal],
  check(filing): readonly RuleHit[] {
    const name = textOf(filing, 'site.name');
    const hits: RuleHit[] = [];
    const tidied = tidy(name);
    if (tidied !== name && tidied !== '')
      hits.push({
        field: 'site.name',
        message: 'spaces',
        fix: { label: { zh: '去掉空格', en: 'Remove the spaces' }, value: tidied },
      });
    const half = halfLetters(name);
    if (hasFullWidth(name) && half !== name)
      hits.push({
        field: 'site.name',
        message: 'fullWidth',
        fix: { label: { zh: '改为半角', en: 'Use half-width' }, value: half },
      });
    return hits;
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '网站名称不含空格和全角字母数字', en: 'Site name has no stray spaces or full-width letters' },
  why: {
    zh: '名称按字符比对，空格和全角会被当作不同的名称。',
    en: 'Names are compared sign by sign; blanks and wide letters make another name.',
  },
  examples: {
    ok: [
      { title: '字母词之间的空格', filing: { site: { name: 'Super Cube元素方块' } } },
      { title: '没有空格', filing: { site: { name: '檐下手记' } } },
      { title: '扩展区汉字', filing: { site: { name: '𠮷田的书斋' } } },
    ],
    bad: [
      {
        title: '汉字间的空格',
        filing: { site: { name: '檐下 手记' } },
        message: 'spaces',
        fixed: '檐下手记',
      },
      {
        title: '末尾的零宽字符',
        filing: { site: { name: '檐下手记\u200b' } },
        message: 'spaces',
        fixed: '檐下手记',
      },
      {
        title: '全角字母',
        filing: { site: { name: '小鱼ＡＢ手记' } },
        message: 'fullWidth',
        fixed: '小鱼AB手记',
      },
    ],
  },
};
