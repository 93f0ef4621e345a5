import { cite } from '../provinces/sources';
import { foldText } from '../text/width';
import { defineRule, type RuleDocumentation } from './define';
import { isUnit, textOf } from './read';
import { foldedName } from './site-names';

export default defineRule({
  id: 'site-name-college',
  fields: ['site.name'],
  reads: ['entity.nature', 'entity.name', 'entity.province'],
  severity: 'warning',
  tier: 'full',
  scope: { provinces: ['guangdong'] },
  messages: {
    suffix: {
      zh: '网站名称含“学院”，广东要求后面加“（内部学院）”或“（非独立机构）”，请加上。',
      en: 'Site name contains “学院”; Guangdong wants “（内部学院）” or “（非独立机构）” after it.',
    },
  },
  sources: [cite('TX', '广东 网站名称')],
  check(filing) {
    const name = foldedName(filing);
    if (!isUnit(filing) || !name.includes('学院') || /\((内部学院|非独立机构)\)/.test(name)) return [];
    // A college proper has the word in its registered name.
    return foldText(textOf(filing, 'entity.name')).includes('学院')
      ? []
      : [{ field: 'site.name', message: 'suffix' }];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '广东“学院”要加注', en: '“学院” needs a suffix in Guangdong' },
  why: {
    zh: '“学院”容易被当作正规院校，广东要求注明。',
    en: '“学院” suggests a recognised school; Guangdong wants it made clear.',
  },
  examples: {
    ok: [
      {
        title: '已加注',
        filing: {
          entity: { nature: 'enterprise', province: '广东省' },
          site: { name: '某某旅行学院（内部学院）' },
        },
      },
      {
        title: '本来就是学院',
        filing: {
          entity: { nature: 'institution', province: '广东省', name: '广东某某学院' },
          site: { name: '某某学院' },
        },
      },
      {
        title: '扩展区汉字',
        filing: { entity: { nature: 'enterprise', province: '广东省' }, site: { name: '𠮷田书斋' } },
      },
    ],
    bad: [
      {
        title: '没有加注',
        filing: { entity: { nature: 'enterprise', province: '广东省' }, site: { name: '某某旅行学院' } },
        message: 'suffix',
      },
      {
        title: '夹空格',
        filing: { entity: { nature: 'enterprise', province: '广东' }, site: { name: '某某旅行 学 院' } },
        message: 'suffix',
      },
    ],
  },
};
