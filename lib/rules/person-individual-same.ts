import { cite } from '../provinces/sources';
import type { FieldKey } from '../schema/fields';
import { cleanNumber } from '../text/id-number';
import { foldText } from '../text/width';
import { defineRule, type Localized, type RuleDocumentation, type RuleHit } from './define';
import { personKeys, ROLE_NAMES, ROLES, type Role, reuses } from './people';
import { textOf } from './read';

const OWN: Localized = { zh: '主办人', en: 'the filing person' };

/** The first known value is the one the rest should equal: the entity's, else the entity manager's. */
const hitsOf = (
  values: readonly { key: FieldKey; who: Localized; text: string }[],
  message: string,
  fold: (text: string) => string,
): RuleHit[] => {
  const [first, ...rest] = values.filter((v) => v.text);
  return rest
    .filter((v) => first && fold(v.text) !== fold(first.text))
    .map((v) => ({
      field: v.key,
      message,
      params: { who: v.who, of: first?.who ?? OWN, value: first?.text ?? '' },
      fix: { label: { zh: `改为 ${first?.text}`, en: `Change to ${first?.text}` }, value: first?.text ?? '' },
    }));
};

export default defineRule({
  id: 'person-individual-same',
  fields: personKeys('name', 'idNumber'),
  reads: ['entity.name', 'entity.idNumber', 'siteManager.sameAsEntityManager'],
  severity: 'error',
  tier: 'full',
  scope: { natures: ['individual'] },
  messages: {
    name: {
      zh: '个人备案的{who}须是{of}本人，请填“{value}”。',
      en: 'An individual’s {who} is the same person as {of}; enter “{value}”.',
    },
    idNumber: {
      zh: '个人备案的{who}证件号码须与{of}一致，请填 {value}。',
      en: 'An individual’s {who} has the same ID number as {of}; enter {value}.',
    },
  },
  sources: [
    cite('UC24', '个人备案负责人', '2024-04-01'),
    cite('S001', '3.1 网站负责人信息'),
    cite('ALI19', '填写网站信息 · 网站负责人'),
  ],
  check(filing) {
    const roles: readonly Role[] = reuses(filing) ? ['entityManager'] : ROLES;
    const values = (property: 'name' | 'idNumber') => [
      { key: `entity.${property}` as const, who: OWN, text: textOf(filing, `entity.${property}`).trim() },
      ...roles.map((role) => {
        const key = `${role}.${property}` as const;
        return { key, who: ROLE_NAMES[role], text: textOf(filing, key).trim() };
      }),
    ];
    return [
      ...hitsOf(values('name'), 'name', foldText),
      ...hitsOf(values('idNumber'), 'idNumber', (t) => cleanNumber(t).value),
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: {
    zh: '个人备案：主办人与两位负责人是同一人',
    en: 'An individual is entity, entity manager and site manager in one',
  },
  why: {
    zh: '个人备案没有别人可以代办，三处须是同一人。',
    en: 'An individual cannot be represented: all three must be one person.',
  },
  examples: {
    ok: [
      {
        title: '同一人，空格、全角和大小写不算不同',
        filing: {
          entity: { nature: 'individual', name: '王小满', idNumber: '41010519920412000X' },
          entityManager: { name: '王 小满', idNumber: '４1010519920412000x' },
        },
      },
      {
        title: '罕用字姓名',
        filing: { entity: { nature: 'individual', name: '𠮷㛃' }, siteManager: { name: '𠮷㛃' } },
      },
      {
        title: '单位不在此列',
        filing: { entity: { nature: 'enterprise', name: '某某公司' }, entityManager: { name: '李某晴' } },
      },
      {
        title: '复用',
        filing: {
          entity: { nature: 'individual', name: '王小满' },
          siteManager: { sameAsEntityManager: true, name: '李某晴' },
        },
      },
    ],
    bad: [
      {
        title: '姓名不同',
        filing: { entity: { nature: 'individual', name: '王小满' }, entityManager: { name: '李某晴' } },
        message: 'name',
        fixed: '王小满',
      },
      {
        title: '网站负责人是别人',
        filing: {
          entity: { nature: 'individual' },
          entityManager: { name: '王小满' },
          siteManager: { name: '李某晴' },
        },
        message: 'name',
        fixed: '王小满',
      },
      {
        title: '证件号码不同',
        filing: {
          entity: { nature: 'individual', idNumber: '41010519920412000X' },
          siteManager: { idNumber: '33010619850307018X' },
        },
        message: 'idNumber',
        fixed: '41010519920412000X',
      },
    ],
  },
};
