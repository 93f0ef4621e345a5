import { cite } from '../provinces/sources';
import { isAllHan } from '../text/han';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { NAME_SOURCES } from './name-sources';
import { textOf } from './read';
import { foldedName, isJiangsuName, siteNameOf } from './site-names';

/** What the pattern needs before 的个人…: the owner's name, or the name without a tail that says the same. */
const stemOf = (owner: string, name: string): string =>
  isAllHan(owner) ? owner : name.replace(/(?:的)?(?:个人)?(?:博客|主页|空间|网站)$/, '') || name;

export default defineRule({
  id: 'site-name-jiangsu',
  fields: ['site.name'],
  reads: ['entity.name', 'entity.nature', 'entity.province'],
  severity: 'warning',
  tier: 'light',
  scope: { natures: ['individual'], provinces: ['jiangsu'] },
  messages: {
    form: {
      zh: '江苏的个人网站名称只收“某某的个人博客”或“某某的个人主页”，请照此填写。',
      en: 'Jiangsu takes only “…的个人博客” or “…的个人主页” as the name of a personal site; use that form.',
    },
  },
  sources: [
    cite('UC24', '常见问题二：网站名称（江苏）', '2022-02'),
    NAME_SOURCES.personal2020,
    cite('ALI19', '江苏 网站名称'),
    cite('PORTAL', '江苏 个人网站名称'),
  ],
  check(filing): readonly RuleHit[] {
    const name = foldedName(filing);
    if (name === '' || isJiangsuName(name)) return [];
    const value = `${stemOf(textOf(filing, 'entity.name').trim(), siteNameOf(filing))}的个人主页`;
    return [
      {
        field: 'site.name',
        message: 'form',
        fix: { label: { zh: `改为“${value}”`, en: `Use “${value}”` }, value },
        conflict: {
          zh: '4 个来源都这样写，最新 2022-02；2026 年是否仍执行没有查证。',
          en: 'All 4 sources say so, newest 2022-02; whether it still holds in 2026 is not verified.',
        },
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '江苏个人网站的固定写法', en: 'The fixed form of personal names in Jiangsu' },
  why: {
    zh: '江苏对个人网站名称规定了固定写法。',
    en: 'Jiangsu prescribes the form of personal site names.',
  },
  examples: {
    ok: [
      {
        title: '个人博客',
        filing: { entity: { nature: 'individual', province: '江苏省' }, site: { name: '小明的个人博客' } },
      },
      {
        title: '扩展区汉字，夹空格',
        filing: { entity: { nature: 'individual', province: '江苏省' }, site: { name: '𠮷某的 个人主页' } },
      },
      {
        title: '单位不受此限',
        filing: { entity: { nature: 'enterprise', province: '江苏省' }, site: { name: '某某文化' } },
      },
    ],
    bad: [
      {
        title: '用主办者姓名',
        filing: {
          entity: { nature: 'individual', province: '江苏省', name: '王小满' },
          site: { name: '小满的手账' },
        },
        message: 'form',
        fixed: '王小满的个人主页',
      },
      {
        title: '姓名还没填',
        filing: { entity: { nature: 'individual', province: '江苏' }, site: { name: 'Ａ小明个人空间' } },
        message: 'form',
        fixed: 'Ａ小明的个人主页',
      },
    ],
  },
};
