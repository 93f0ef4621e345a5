import type { LegalRepresentativeRule, Province } from '../provinces/define';
import { cite } from '../provinces/sources';
import type { Filing } from '../schema/filing';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { grade } from './grade';
import { personText, samePerson, sameText } from './people';
import { dataOf, provinceName } from './province-evidence';
import { isUnit, textOf } from './read';
import { type Verdict, verdictOf } from './votes';

const FIELD = 'entityManager.name';
/** State bodies may name a department head (facts: 广东, 青海). */
const STATE: Readonly<Record<string, readonly string[]>> = {
  guangdong: ['government', 'institution', 'association', 'massOrganization'],
  qinghai: ['government', 'institution'],
};
/** A name in Latin letters or with a middle dot may be a foreigner's: other rules apply. */
const maybeForeign = (name: string): boolean => /[A-Za-z·•・]/.test(name);

const hitOf = (
  filing: Filing,
  province: Province,
  verdict: Verdict<LegalRepresentativeRule>,
  legal: string,
): RuleHit | undefined => {
  const { severity, sources, conflict } = grade({ sources: verdict.sources, against: verdict.against });
  const params = {
    province: provinceName(province),
    legal,
    manager: personText(filing, 'entityManager', 'name').trim(),
  };
  const base = { field: FIELD, params, sources, ...(conflict && { conflict }) } as const;
  const elsewhere = samePerson(filing) === false;
  if (verdict.value === 'legal-representative-required') {
    if (province.foreignLegalRepresentative && maybeForeign(legal))
      return { ...base, message: 'foreign', severity: 'info' };
    // A dispute about this deserves a look however few the leading sources are (facts, consensus note).
    const graded = verdict.against.length || maybeForeign(legal) ? ('warning' as const) : severity;
    return { ...base, message: 'required', severity: graded };
  }
  if (verdict.value === 'non-legal-allowed') return undefined;
  if (verdict.value === 'non-legal-allowed-if-site-manager' && elsewhere)
    return { ...base, message: 'alsoSite', severity: 'warning' };
  return { ...base, message: 'letter', severity: 'info' };
};

export default defineRule({
  id: 'manager-legal-representative',
  fields: [FIELD],
  reads: [
    'entity.legalRepresentative',
    'entity.province',
    'entity.nature',
    'entityManager.idNumber',
    'siteManager.name',
    'siteManager.idNumber',
    'siteManager.sameAsEntityManager',
  ],
  severity: 'error',
  tier: 'full',
  messages: {
    required: {
      zh: '主体负责人“{manager}”不是法定代表人，{province}要求由法定代表人“{legal}”担任，请改填。',
      en: 'The entity manager “{manager}” is not the legal representative; {province} wants “{legal}”.',
    },
    foreign: {
      zh: '法定代表人“{legal}”若是外籍，{province}要求授权一名中国公民任主体负责人并兼任网站负责人，写入备注。',
      en: 'If the legal representative “{legal}” is a foreigner, {province} wants an authorised Chinese citizen as both managers, with a remark.',
    },
    alsoSite: {
      zh: '{province}的主体负责人不是法定代表人时，须与网站负责人是同一人，请把网站负责人改为“{manager}”。',
      en: 'In {province} an entity manager other than the legal representative is also the site manager; choose “{manager}” there.',
    },
    letter: {
      zh: '主体负责人“{manager}”不是法定代表人，{province}可凭授权委托书办理，请先准备。',
      en: 'The entity manager “{manager}” is not the legal representative; {province} accepts it with a letter. Prepare it first.',
    },
  },
  sources: [
    cite('UC24', '各省规则 · 主体负责人'),
    cite('TX', '各省管局要求 · 主体负责人'),
    cite('ALI19', '各省管局规则 · 主体负责人'),
  ],
  check(filing): readonly RuleHit[] {
    const legal = textOf(filing, 'entity.legalRepresentative').trim();
    const manager = personText(filing, 'entityManager', 'name');
    const province = dataOf(filing);
    if (!isUnit(filing) || !legal || !manager || sameText(legal, manager) || !province) return [];
    if (STATE[province.code]?.includes(filing.entity?.nature ?? '')) return [];
    const verdict = verdictOf(province, province.legalRepresentative);
    const hit = verdict && hitOf(filing, province, verdict, legal);
    return hit ? [hit] : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '主体负责人与法定代表人（按省）', en: 'Entity manager and legal representative, by province' },
  why: {
    zh: '多数省份要求由法定代表人负责，其余要授权书。',
    en: 'Most provinces want the legal representative, the others a letter of authority.',
  },
  examples: {
    ok: [
      {
        title: '是法定代表人，空格不算不同',
        filing: {
          entity: { province: '浙江省', nature: 'enterprise', legalRepresentative: '李某晴' },
          entityManager: { name: '李某 晴' },
        },
      },
      {
        title: '罕用字、全角间隔',
        filing: {
          entity: { province: '浙江省', nature: 'enterprise', legalRepresentative: '𠮷　㛃' },
          entityManager: { name: '𠮷㛃' },
        },
      },
      {
        title: '广东机关可由部门负责人担任',
        filing: {
          entity: { province: '广东省', nature: 'government', legalRepresentative: '李某晴' },
          entityManager: { name: '周某远' },
        },
      },
      {
        title: '不知道法定代表人',
        filing: { entity: { province: '浙江省', nature: 'enterprise' }, entityManager: { name: '周某远' } },
      },
    ],
    bad: [
      {
        title: '浙江各来源一致',
        filing: {
          entity: { province: '浙江省', nature: 'enterprise', legalRepresentative: '李某晴' },
          entityManager: { name: '周某远' },
        },
        message: 'required',
      },
      {
        title: '山西各来源不一',
        filing: {
          entity: { province: '山西省', nature: 'enterprise', legalRepresentative: '李某晴' },
          entityManager: { name: '周某远' },
        },
        message: 'required',
      },
      {
        title: '山东外籍法定代表人',
        filing: {
          entity: { province: '山东省', nature: 'enterprise', legalRepresentative: 'John Smith' },
          entityManager: { name: '周某远' },
        },
        message: 'foreign',
      },
      {
        title: '江苏与网站负责人不同',
        filing: {
          entity: { province: '江苏省', nature: 'enterprise', legalRepresentative: '李某晴' },
          entityManager: { name: '周某远' },
          siteManager: { name: '王小满' },
        },
        message: 'alsoSite',
      },
      {
        title: '四川凭授权书',
        filing: {
          entity: { province: '四川省', nature: 'enterprise', legalRepresentative: '李某晴' },
          entityManager: { name: '周某远' },
          siteManager: { sameAsEntityManager: true },
        },
        message: 'letter',
      },
    ],
  },
};
