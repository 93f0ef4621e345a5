import { defineRule, type RuleDocumentation } from './define';
import { NAME_SOURCES } from './name-sources';
import { isIndividual } from './read';
import { foldedName } from './site-names';

export default defineRule({
  id: 'site-name-personal-space',
  fields: ['site.name'],
  reads: ['entity.nature'],
  severity: 'error',
  tier: 'light',
  messages: {
    space: {
      zh: '网站名称用了“个人空间”，个人网站不能这样命名，请换一个能体现内容的名称。',
      en: 'Site name uses “个人空间”, not accepted for personal sites; choose a name that shows the content.',
    },
  },
  sources: [NAME_SOURCES.ucloud, NAME_SOURCES.personal2020, NAME_SOURCES.names2019],
  check(filing) {
    return isIndividual(filing) && foldedName(filing).includes('个人空间')
      ? [{ field: 'site.name', message: 'space' }]
      : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '个人网站不叫“某某个人空间”', en: 'Personal sites are not called “… 个人空间”' },
  why: {
    zh: '这个说法已归为一种服务，不能当名称。',
    en: 'The phrase stands for a kind of service and is not taken as a name.',
  },
  examples: {
    ok: [
      { title: '体现内容', filing: { entity: { nature: 'individual' }, site: { name: '小鱼的手账' } } },
      { title: '单位网站', filing: { entity: { nature: 'enterprise' }, site: { name: '某某个人空间设计' } } },
      { title: '扩展区汉字', filing: { entity: { nature: 'individual' }, site: { name: '𠮷田的空间' } } },
    ],
    bad: [
      {
        title: '某某的个人空间',
        filing: { entity: { nature: 'individual' }, site: { name: '小鱼的个人空间' } },
        message: 'space',
      },
      {
        title: '夹空格和全角字母',
        filing: { entity: { nature: 'individual' }, site: { name: 'Ｘ个人 空间' } },
        message: 'space',
      },
    ],
  },
};
