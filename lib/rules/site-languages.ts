import { cite } from '../provinces/sources';
import { foldText } from '../text/width';
import { quoteWords } from '../text/words';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { textsOf } from './read';

/** The seventeen languages of the ministry's list (facts `7_content.languages`), and how else they are called. */
const KNOWN =
  /^(中文|简体|繁体|简体中文|繁体中文|中文简体|中文繁体|汉语|维吾尔|维|哈萨克|柯尔克孜|蒙古|蒙|藏|壮|朝鲜|彝|苗|英|日|法|俄罗斯|俄|西班牙|阿拉伯)(语|文|语言)?$/;

export default defineRule({
  id: 'site-languages',
  fields: ['site.languages'],
  severity: 'info',
  tier: 'full',
  messages: {
    unknown: {
      zh: '网站语言{languages}不在可选的 17 种之内，请选主要使用的语言，如“中文简体”。',
      en: 'Site language {languages} is not among the 17 on the list; choose the main one, such as “中文简体”.',
    },
  },
  sources: [cite('MIIT-ENUM', '网站语言'), cite('MIIT-ERR', '1066 网站语言类别'), cite('PORTAL', '网站语言')],
  check(filing): readonly RuleHit[] {
    const unknown = textsOf(filing, 'site.languages').filter(
      (language) => !KNOWN.test(foldText(language).replace(/[()（）]/g, '')),
    );
    return unknown.length > 0
      ? [{ field: 'site.languages', message: 'unknown', params: { languages: quoteWords(unknown) } }]
      : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '网站语言在可选范围内', en: 'Site languages are on the list' },
  why: {
    zh: '语言从固定名单里选，名单外的无法上报。',
    en: 'Languages come from a fixed list; others cannot be sent in.',
  },
  examples: {
    ok: [
      { title: '中文简体和英语', filing: { site: { languages: ['中文简体', '英语'] } } },
      { title: '另一种叫法', filing: { site: { languages: ['简体中文', '维吾尔文'] } } },
    ],
    bad: [{ title: '不在表内', filing: { site: { languages: ['中文简体', '德语'] } }, message: 'unknown' }],
  },
};
