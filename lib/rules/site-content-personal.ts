import { cite } from '../provinces/sources';
import { quoteWords } from '../text/words';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { contentsOf } from './site-contents';

const USUAL: readonly string[] = ['其他', '博客/个人空间'];

export default defineRule({
  id: 'site-content-personal',
  fields: ['site.serviceContent'],
  reads: ['entity.nature'],
  severity: 'warning',
  tier: 'full',
  scope: { natures: ['individual'] },
  messages: {
    unusual: {
      zh: '网站内容选了{contents}，个人网站一般只能选“其他”（部分省份为“博客/个人空间”），请核对。',
      en: 'Service content is {contents}; personal sites usually take “其他” (in some provinces “博客/个人空间”).',
    },
  },
  sources: [cite('HW25', '个人网站服务内容'), cite('S001', '§3.1 网站内容'), cite('ALI19', '网站内容')],
  check(filing): readonly RuleHit[] {
    const unusual = contentsOf(filing).filter((content) => !USUAL.includes(content.folded));
    return unusual.length > 0
      ? [
          {
            field: 'site.serviceContent',
            message: 'unusual',
            params: { contents: quoteWords(unusual.map((content) => content.shown)) },
          },
        ]
      : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '个人网站的服务内容', en: 'Service content of personal sites' },
  why: {
    zh: '个人网站不能经营，能选的内容很少。',
    en: 'Personal sites may not do business, so few contents are open to them.',
  },
  examples: {
    ok: [
      { title: '其他', filing: { entity: { nature: 'individual' }, site: { serviceContent: '其他' } } },
      {
        title: '博客的另一种写法',
        filing: { entity: { nature: 'individual' }, site: { serviceContent: ['博客、个人空间'] } },
      },
      {
        title: '单位不受此限',
        filing: { entity: { nature: 'enterprise' }, site: { serviceContent: '网络购物' } },
      },
    ],
    bad: [
      {
        title: '网络购物',
        filing: { entity: { nature: 'individual' }, site: { serviceContent: ['网络购物', '其他'] } },
        message: 'unusual',
      },
    ],
  },
};
