import { isPersonLike, isPlainName } from '../text/person-names';
import { foldText } from '../text/width';
import { defineRule, type RuleDocumentation } from './define';
import { NAME_SOURCES } from './name-sources';
import { textOf } from './read';
import { foldedName, isJiangsuName } from './site-names';

export default defineRule({
  id: 'site-name-person',
  fields: ['site.name'],
  reads: ['entity.name', 'entity.nature', 'entity.province'],
  severity: 'warning',
  tier: 'full',
  scope: { natures: ['individual'] },
  messages: {
    person: {
      zh: '网站名称里的“{name}”像人名，多数省份个人网站不能用姓名，请换一个能体现内容的名称。',
      en: '“{name}” in the site name reads as a person’s name, which most provinces refuse; choose one that shows the content.',
    },
  },
  sources: [NAME_SOURCES.tencent, NAME_SOURCES.personal2020, NAME_SOURCES.portal],
  check(filing) {
    const name = foldedName(filing);
    const own = foldText(textOf(filing, 'entity.name'));
    // The applicant's own name is told by site-name-own-name.
    if (name === '' || isJiangsuName(name) || (own !== '' && name.includes(own))) return [];
    const head = name.includes('的') ? name.slice(0, name.indexOf('的')) : name;
    const reads = head.length > 2 ? isPersonLike(head) : isPlainName(head);
    return reads
      ? [
          {
            field: 'site.name',
            message: 'person',
            params: { name: head },
            conflict: {
              zh: '也有像人名的名称获准备案，是否退回看审核人员。',
              en: 'Names that read like this have been approved too; it is up to the reviewer.',
            },
          },
        ]
      : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '个人网站不像人名', en: 'A personal site’s name does not read as a person’s name' },
  why: {
    zh: '像人名的名称看不出网站内容。',
    en: 'A name like a person’s does not tell the content.',
  },
  examples: {
    ok: [
      { title: '只有姓像', filing: { entity: { nature: 'individual' }, site: { name: '白日梦' } } },
      {
        title: '不像名字的两个字',
        filing: { entity: { nature: 'individual' }, site: { name: '安静的小屋' } },
      },
      { title: '单位不受此限', filing: { entity: { nature: 'enterprise' }, site: { name: '张小伟' } } },
      { title: '扩展区汉字', filing: { entity: { nature: 'individual' }, site: { name: '𠮷田手记' } } },
    ],
    bad: [
      {
        title: '就是人名',
        filing: { entity: { nature: 'individual' }, site: { name: '张小伟' } },
        message: 'person',
      },
      {
        title: '两个字的姓名',
        filing: { entity: { nature: 'individual' }, site: { name: '李明的读书笔记' } },
        message: 'person',
      },
      {
        title: '某人的某某，夹空格和全角字母',
        filing: { entity: { nature: 'individual' }, site: { name: '张 小伟的Ａ手记' } },
        message: 'person',
      },
    ],
  },
};
