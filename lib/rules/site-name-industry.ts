import { quoteWords } from '../text/words';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { NAME_SOURCES } from './name-sources';
import { personalWords } from './site-names';

export default defineRule({
  id: 'site-name-industry',
  fields: ['site.name'],
  reads: ['entity.nature', 'entity.province'],
  severity: 'warning',
  tier: 'light',
  scope: { natures: ['individual'] },
  messages: {
    industry: {
      zh: '网站名称含{words}，像行业、企业或产品信息，个人网站一般不能用，请换一个词。',
      en: 'Site name contains {words}, which reads as an industry, enterprise or product; use another word.',
    },
    disputed: {
      zh: '网站名称含{words}，有来源说个人网站不能用，也有含此词的名称被推荐；想稳妥可换一个词。',
      en: 'Site name contains {words}; some sources refuse it for individuals, others suggest names with it.',
    },
  },
  sources: [NAME_SOURCES.personal2020, NAME_SOURCES.resellerWords, NAME_SOURCES.console2021],
  check(filing): readonly RuleHit[] {
    const industry = personalWords(filing, 'industry');
    const disputed = personalWords(filing, 'disputed');
    const hits: RuleHit[] = [];
    if (industry.length > 0)
      hits.push({ field: 'site.name', message: 'industry', params: { words: quoteWords(industry) } });
    if (disputed.length > 0)
      hits.push({
        field: 'site.name',
        message: 'disputed',
        severity: 'info',
        params: { words: quoteWords(disputed) },
        sources: [NAME_SOURCES.resellerWords, NAME_SOURCES.console2021],
        conflict: {
          zh: '代理商词表和 2021 年控制台提示列有此词，近年的备案笔记仍推荐含此词的名称。',
          en: 'A reseller list and a console hint of 2021 name it; recent filing notes still suggest names with it.',
        },
      });
    return hits;
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '个人网站不涉及行业、企业、产品', en: 'No industry, enterprise or product words for persons' },
  why: {
    zh: '个人网站不能经营，行业和产品词读来像企业。',
    en: 'Personal sites may not do business; such words read like a company.',
  },
  examples: {
    ok: [
      { title: '体现个人内容', filing: { entity: { nature: 'individual' }, site: { name: '小艾上班记' } } },
      { title: '单位不受此限', filing: { entity: { nature: 'enterprise' }, site: { name: '某某科技' } } },
      { title: '扩展区汉字', filing: { entity: { nature: 'individual' }, site: { name: '𠮷田手记' } } },
    ],
    bad: [
      {
        title: '公司名称',
        filing: { entity: { nature: 'individual' }, site: { name: '某某有限公司' } },
        message: 'industry',
      },
      {
        title: '求职招聘',
        filing: { entity: { nature: 'individual' }, site: { name: '小鱼招聘记' } },
        message: 'industry',
      },
      {
        title: '夹空格和全角字母',
        filing: { entity: { nature: 'individual' }, site: { name: 'Ａ 保 险记' } },
        message: 'industry',
      },
      {
        title: '说法不一的词',
        filing: { entity: { nature: 'individual' }, site: { name: '技术学习记录' } },
        message: 'disputed',
      },
    ],
  },
};
