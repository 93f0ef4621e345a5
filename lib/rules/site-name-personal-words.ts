import { quoteWords } from '../text/words';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { grade } from './grade';
import { NAME_SOURCES } from './name-sources';
import { personalWords } from './site-names';

const GRADE = grade({
  sources: [NAME_SOURCES.personal2020, NAME_SOURCES.names2019, NAME_SOURCES.ucloud],
  // Sites with 网站 in the name were approved in 2026 (facts, conflicts 12).
  contradictedByApproved: true,
});

export default defineRule({
  id: 'site-name-personal-words',
  fields: ['site.name'],
  reads: ['entity.nature', 'entity.province'],
  severity: GRADE.severity,
  tier: 'light',
  messages: {
    words: {
      zh: '网站名称含{words}，多数省份个人网站不能用，请换一个词。',
      en: 'Site name contains {words}, which most provinces do not accept for individuals; use another word.',
    },
  },
  sources: GRADE.sources,
  check(filing): readonly RuleHit[] {
    const words = personalWords(filing, 'national').filter((word) => word !== '个人空间');
    if (words.length === 0) return [];
    const approved = words.includes('网站') || words.includes('网络');
    return [
      {
        field: 'site.name',
        message: 'words',
        params: { words: quoteWords(words) },
        ...(approved && {
          conflict: {
            zh: '词表来自 2020 年；2026 年有含“网站”的个人网站名称获准。',
            en: 'The list is of 2020; in 2026 a personal site with “网站” in its name was approved.',
          },
        }),
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '个人网站的全国禁用词', en: 'National word list for personal sites' },
  why: {
    zh: '这些词指需要审批或个人不能经营的业务。',
    en: 'These words point to business that needs a permit or is closed to persons.',
  },
  examples: {
    ok: [
      { title: '没有禁用词', filing: { entity: { nature: 'individual' }, site: { name: '小鱼手记' } } },
      { title: '单位不受此限', filing: { entity: { nature: 'enterprise' }, site: { name: '某某平台' } } },
      {
        title: '江苏规定的写法',
        filing: { entity: { nature: 'individual', province: '江苏省' }, site: { name: '小明的个人博客' } },
      },
      { title: '只是字面相连', filing: { entity: { nature: 'individual' }, site: { name: '𠮷田的交流电' } } },
    ],
    bad: [
      {
        title: '论坛',
        filing: { entity: { nature: 'individual' }, site: { name: '小鱼论坛' } },
        message: 'words',
      },
      {
        title: '两个词都列出',
        filing: { entity: { nature: 'individual' }, site: { name: '爱好者交流记' } },
        message: 'words',
      },
      {
        title: '夹空格',
        filing: { entity: { nature: 'individual' }, site: { name: '小鱼 论 坛' } },
        message: 'words',
      },
      {
        title: '夹全角字母',
        filing: { entity: { nature: 'individual' }, site: { name: 'Ａ网站' } },
        message: 'words',
      },
      {
        title: '外省不能用江苏的写法',
        filing: { entity: { nature: 'individual', province: '北京市' }, site: { name: '小明的个人主页' } },
        message: 'words',
      },
    ],
  },
};
