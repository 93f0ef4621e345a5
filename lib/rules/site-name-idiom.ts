import { idioms } from '../text/idioms';
import { defineRule, type RuleDocumentation } from './define';
import { NAME_SOURCES } from './name-sources';
import { foldedName } from './site-names';

/** Endings that add nothing to the idiom. */
const TAIL = /(?:网|站|网站|小站|个人网|记|手记|笔记|日记)$/;

export default defineRule({
  id: 'site-name-idiom',
  fields: ['site.name'],
  reads: ['entity.nature'],
  severity: 'warning',
  tier: 'full',
  scope: { natures: ['individual'] },
  messages: {
    idiom: {
      zh: '网站名称“{idiom}”是成语，个人网站一般不能用成语命名，请换一个能体现内容的名称。',
      en: 'Site name “{idiom}” is an idiom, usually not accepted for individuals; choose one that shows the content.',
    },
  },
  sources: [NAME_SOURCES.personal2020, NAME_SOURCES.names2019],
  check(filing) {
    const name = foldedName(filing);
    const idiom = [name, name.replace(TAIL, '')].find((text) => idioms().has(text));
    return idiom ? [{ field: 'site.name', message: 'idiom', params: { idiom } }] : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '个人网站不用成语命名', en: 'A personal site is not named with an idiom' },
  why: {
    zh: '成语看不出网站内容，不少省份按不规范退回。',
    en: 'An idiom does not tell what the site is about; provinces send it back.',
  },
  examples: {
    ok: [
      {
        title: '成语只是一部分',
        filing: { entity: { nature: 'individual' }, site: { name: '小鱼的一心一意集' } },
      },
      { title: '单位不受此限', filing: { entity: { nature: 'enterprise' }, site: { name: '海纳百川' } } },
      { title: '扩展区汉字', filing: { entity: { nature: 'individual' }, site: { name: '𠮷田手记' } } },
    ],
    bad: [
      {
        title: '就是成语',
        filing: { entity: { nature: 'individual' }, site: { name: '海阔天空' } },
        message: 'idiom',
      },
      {
        title: '夹空格',
        filing: { entity: { nature: 'individual' }, site: { name: '水滴 石穿' } },
        message: 'idiom',
      },
      {
        title: '全角空格，成语加“网”',
        filing: { entity: { nature: 'individual' }, site: { name: '春暖花开　网' } },
        message: 'idiom',
      },
    ],
  },
};
