import { toHalfWidth, withoutSpaces } from '../text/width';
import { defineRule, type RuleDocumentation } from './define';
import { NAME_SOURCES } from './name-sources';
import { textOf } from './read';

export default defineRule({
  id: 'site-name-latin',
  fields: ['site.name'],
  severity: 'error',
  tier: 'light',
  messages: {
    digits: {
      zh: '网站名称全是数字，请改为含至少 3 个汉字的名称。',
      en: 'Site name has only digits; use a name with at least 3 Chinese characters.',
    },
    letters: {
      zh: '网站名称全是字母和数字，请改为含至少 3 个汉字的名称。',
      en: 'Site name has only letters and digits; use a name with at least 3 Chinese characters.',
    },
  },
  sources: [
    NAME_SOURCES.ucloud,
    NAME_SOURCES.unit2020,
    NAME_SOURCES.personal2020,
    NAME_SOURCES.tencent,
    NAME_SOURCES.portal,
  ],
  check(filing) {
    const name = withoutSpaces(toHalfWidth(textOf(filing, 'site.name')));
    if (/^\d+$/.test(name)) return [{ field: 'site.name', message: 'digits' }];
    return /^[\p{Script=Latin}\d]+$/u.test(name) ? [{ field: 'site.name', message: 'letters' }] : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '网站名称不能是纯数字或纯字母', en: 'Site name is not only digits or letters' },
  why: {
    zh: '名称须让人看懂网站内容，只有数字或字母看不出。',
    en: 'The name must tell what the site is; digits or letters alone do not.',
  },
  examples: {
    ok: [
      { title: '中英混合', filing: { site: { name: 'SuperCube元素方块' } } },
      { title: '含数字', filing: { site: { name: '365天阅读记' } } },
      { title: '扩展区汉字', filing: { site: { name: '𠮷田手记' } } },
    ],
    bad: [
      { title: '纯数字', filing: { site: { name: '123456' } }, message: 'digits' },
      { title: '全角数字', filing: { site: { name: '１２３' } }, message: 'digits' },
      { title: '纯字母', filing: { site: { name: 'HelloWorld' } }, message: 'letters' },
      { title: '字母间有空格', filing: { site: { name: 'Hello World 2' } }, message: 'letters' },
    ],
  },
};
