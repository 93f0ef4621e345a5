import { cite } from '../provinces/sources';
import { countHan } from '../text/han';
import { withoutSpaces } from '../text/width';
import { defineRule, type RuleHit } from './define';
import { textOf } from './read';

const LEAST = 3;

export default defineRule({
  id: 'site-name-length',
  title: { zh: '网站名称至少 3 个汉字', en: 'Site name has at least 3 Chinese characters' },
  fields: ['site.name'],
  severity: 'error',
  tier: 'light',
  messages: {
    tooShort: {
      zh: '网站名称只有 {count} 个汉字，请至少填 3 个汉字。',
      en: 'Site name has {count} Chinese characters; enter at least 3.',
    },
    noHan: {
      zh: '网站名称里没有汉字，请填至少 3 个汉字的名称。',
      en: 'Site name has no Chinese characters; enter a name of at least 3.',
    },
  },
  sources: [
    cite('UC24', '网站名称要求（problem2）', '2022-02'),
    cite('S001', '附录一、附录二'),
    cite('ALI19', '网站命名要求'),
  ],
  check(filing): readonly RuleHit[] {
    const name = withoutSpaces(textOf(filing, 'site.name'));
    const count = countHan(name);
    if (name === '' || count >= LEAST) return [];
    return count === 0
      ? [{ field: 'site.name', message: 'noHan' }]
      : [{ field: 'site.name', message: 'tooShort', params: { count } }];
  },
  examples: {
    ok: [
      { title: '正好三个汉字', filing: { site: { name: '檐下记' } } },
      { title: '扩展区汉字一个算一个', filing: { site: { name: '𠮷野屋' } } },
      { title: '中英混合，汉字够三个', filing: { site: { name: 'Ｓｔａｒ星星糖' } } },
    ],
    bad: [
      { title: '两个字', filing: { site: { name: '小鱼' } }, message: 'tooShort' },
      { title: '空格不算字数', filing: { site: { name: ' 小 鱼 ' } }, message: 'tooShort' },
      { title: '扩展区汉字也只算一个', filing: { site: { name: '𠮷𠮷' } }, message: 'tooShort' },
      { title: '全角字母不是汉字', filing: { site: { name: 'ＡＢＣ鱼' } }, message: 'tooShort' },
      { title: '只有表情', filing: { site: { name: '🐟🐟🐟' } }, message: 'noHan' },
    ],
  },
});
