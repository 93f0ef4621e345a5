import { cite } from '../provinces/sources';
import type { FieldKey } from '../schema/fields';
import { toHalfWidth, withoutSpaces } from '../text/width';
import { defineRule, type Localized, type RuleDocumentation, type RuleHit } from './define';
import { ROLE_NAMES, reuses } from './people';
import { textOf } from './read';

const KEYS: Readonly<Partial<Record<FieldKey, Localized>>> = {
  'entity.legalRepresentative': { zh: '法定代表人', en: 'legal representative' },
  'entityManager.name': ROLE_NAMES.entityManager,
  'siteManager.name': ROLE_NAMES.siteManager,
};
const HAN_ONLY = /^[\p{Script=Han}·•・]+$/u;
const STRANGE = /[^\p{L}\p{M}·•・.'’\-()（）\s〇]/gu;

const hitOf = (field: FieldKey, who: Localized, text: string): RuleHit | undefined => {
  const strange = [...new Set(toHalfWidth(text).match(STRANGE) ?? [])];
  if (strange.length) return { field, message: 'strange', params: { who, signs: strange.join('') } };
  const bare = withoutSpaces(text);
  if (bare === text || !HAN_ONLY.test(bare)) return undefined;
  return {
    field,
    message: 'spaces',
    params: { who },
    fix: { label: { zh: `改为“${bare}”`, en: `Change to “${bare}”` }, value: bare },
  };
};

export default defineRule({
  id: 'person-name-form',
  fields: Object.keys(KEYS) as FieldKey[],
  reads: ['siteManager.sameAsEntityManager'],
  severity: 'warning',
  tier: 'full',
  messages: {
    strange: {
      zh: '{who}姓名含“{signs}”，请按证件上的姓名填写。',
      en: 'The {who}’s name holds “{signs}”; enter it as on the ID.',
    },
    spaces: { zh: '{who}姓名里有空格，请去掉空格。', en: 'The {who}’s name has spaces; take them out.' },
  },
  sources: [cite('S001', '2 单位负责人信息 · 姓名'), cite('S001', '3.1 网站负责人信息 · 姓名')],
  check: (filing) =>
    Object.entries(KEYS).flatMap(([key, who]) => {
      const field = key as FieldKey;
      if (field === 'siteManager.name' && reuses(filing)) return [];
      const text = textOf(filing, field);
      return (text && who && hitOf(field, who, text)) || [];
    }),
});

export const documentation: RuleDocumentation = {
  title: { zh: '姓名与证件一致，不含空格和符号', en: 'Names as on the ID, without spaces or signs' },
  why: {
    zh: '姓名与证件库逐字比对，多一个空格也对不上。',
    en: 'Names are compared with the register; one blank more does not match.',
  },
  examples: {
    ok: [
      { title: '罕用字姓名', filing: { entityManager: { name: '𠮷㛃' } } },
      { title: '带间隔号', filing: { entityManager: { name: '古丽·阿不都' } } },
      { title: '外文姓名的空格', filing: { entity: { legalRepresentative: 'John Ｓmith' } } },
    ],
    bad: [
      {
        title: '两字姓名中间空格',
        filing: { entityManager: { name: '李　晴' } },
        message: 'spaces',
        fixed: '李晴',
      },
      { title: '有数字', filing: { siteManager: { name: '周某远2' } }, message: 'strange' },
      {
        title: '法定代表人后有称谓符号',
        filing: { entity: { legalRepresentative: '李某晴/总经理' } },
        message: 'strange',
      },
    ],
  },
};
