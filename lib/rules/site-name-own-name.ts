import { cite } from '../provinces/sources';
import { isAllHan } from '../text/han';
import { foldText } from '../text/width';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { NAME_SOURCES } from './name-sources';
import { provinceOf, textOf } from './read';
import { foldedName, isJiangsuName } from './site-names';

const GUANGXI = cite('PORTAL', '广西 个人网站名称');

export default defineRule({
  id: 'site-name-own-name',
  fields: ['site.name'],
  reads: ['entity.name', 'entity.nature', 'entity.province'],
  severity: 'warning',
  tier: 'light',
  scope: { natures: ['individual'] },
  messages: {
    own: {
      zh: '网站名称含姓名“{name}”，多数省份个人网站不能用姓名，请换一个能体现内容的名称。',
      en: 'Site name contains the name “{name}”; most provinces refuse personal names. Choose one that shows the content.',
    },
  },
  sources: [NAME_SOURCES.tencent, NAME_SOURCES.personal2020, NAME_SOURCES.portal],
  check(filing): readonly RuleHit[] {
    const own = foldText(textOf(filing, 'entity.name'));
    const name = foldedName(filing);
    if (!isAllHan(own) || own.length < 2 || !name.includes(own)) return [];
    const province = provinceOf(filing);
    if (province === 'jiangsu' && isJiangsuName(name)) return [];
    const guangxi = province === 'guangxi';
    return [
      {
        field: 'site.name',
        message: 'own',
        severity: guangxi ? 'info' : 'warning',
        params: { name: own },
        ...(guangxi && {
          sources: [GUANGXI, NAME_SOURCES.personal2020],
          conflict: {
            zh: '一个门户（2021 年以前）写明广西的个人网站名称可以含本人姓名。',
            en: 'One portal (before 2021) says that in Guangxi a personal site may carry the owner’s name.',
          },
        }),
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '个人网站不用本人姓名', en: 'A personal site is not named after its owner' },
  why: {
    zh: '名称要说明内容，姓名不说明，还会暴露本人。',
    en: 'A name should tell the content; a person’s name does not.',
  },
  examples: {
    ok: [
      {
        title: '只有名字中的一个字',
        filing: { entity: { nature: 'individual', name: '王小满' }, site: { name: '小满的手账' } },
      },
      {
        title: '江苏规定的写法',
        filing: {
          entity: { nature: 'individual', name: '王小满', province: '江苏省' },
          site: { name: '王小满的个人主页' },
        },
      },
      {
        title: '扩展区汉字',
        filing: { entity: { nature: 'individual', name: '𠮷小满' }, site: { name: '𠮷田手记' } },
      },
    ],
    bad: [
      {
        title: '就是姓名',
        filing: { entity: { nature: 'individual', name: '王小满' }, site: { name: '王小满' } },
        message: 'own',
      },
      {
        title: '含姓名，夹空格和全角字母',
        filing: { entity: { nature: 'individual', name: '王小满' }, site: { name: '王小 满Ａ手记' } },
        message: 'own',
      },
      {
        title: '广西说法不同',
        filing: {
          entity: { nature: 'individual', name: '王小满', province: '广西壮族自治区' },
          site: { name: '王小满手记' },
        },
        message: 'own',
      },
    ],
  },
};
