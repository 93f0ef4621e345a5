import { appliesTo, type Province } from '../provinces/define';
import { cite, type SourceCode } from '../provinces/sources';
import type { Filing } from '../schema/filing';
import { ageOn, diagnoseResidentId } from '../text/id-number';
import { isoDate } from './dates';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { personKeys, personText, ROLE_NAMES, ROLES, type Role, samePerson } from './people';
import { dataOf, evidenceOf, provinceName } from './province-evidence';

const ADULT = 18;

const young = (province: Province, nature: string, age: number, base: RuleHit): RuleHit | undefined => {
  const matching = (province.ages ?? []).filter((a) => appliesTo(a.applies, nature) && age < a.under);
  const strictest = matching.find((a) => a.effect === 'refused') ?? matching[0];
  if (!strictest) return undefined;
  const others = matching.filter((a) => a.effect !== strictest.effect && a.under === strictest.under);
  const against = others.flatMap((a): readonly SourceCode[] => a.sources ?? []);
  const params = { ...base.params, least: strictest.under, province: provinceName(province) };
  const evidence = evidenceOf(
    province,
    { ...strictest, ...(against.length && { against }) },
    strictest.effect === 'refused' ? 'error' : 'warning',
  );
  return { ...base, message: strictest.effect === 'refused' ? 'refused' : 'proof', params, ...evidence };
};

const hitOf = (filing: Filing, role: Role, today: string): RuleHit | undefined => {
  const { birthDate, sex, problem } = diagnoseResidentId(personText(filing, role, 'idNumber'));
  const age = birthDate && !problem ? ageOn(birthDate, today) : undefined;
  const nature = filing.entity?.nature;
  if (age === undefined || !nature) return undefined;
  const province = dataOf(filing);
  const base: RuleHit = {
    field: `${role}.idNumber`,
    message: 'general',
    params: { who: ROLE_NAMES[role], age },
  };
  const hit = province && young(province, nature, age, base);
  if (hit) return hit;
  if (age < ADULT) return { ...base, severity: 'info' };
  const oldest = role === 'siteManager' && province?.oldestSiteManager;
  if (!province || !oldest || !sex || age <= oldest[sex]) return undefined;
  const params = { ...base.params, most: oldest[sex], province: provinceName(province) };
  return { ...base, message: 'old', params, ...evidenceOf(province, oldest, 'warning') };
};

export default defineRule({
  id: 'manager-age',
  fields: personKeys('idNumber'),
  reads: ['entity.province', 'entity.nature', 'siteManager.sameAsEntityManager'],
  severity: 'warning',
  tier: 'full',
  messages: {
    refused: {
      zh: '{who} {age} 周岁，{province}要求年满 {least} 周岁，请换一位负责人。',
      en: 'The {who} is {age}; {province} asks for at least {least} years. Choose another person.',
    },
    proof: {
      zh: '{who} {age} 周岁，{province}对未满 {least} 周岁的要求另交证明（就业、收入或监护人），请先准备。',
      en: 'The {who} is {age}; below {least}, {province} wants proof (work, income or guardian). Prepare it first.',
    },
    general: {
      zh: '{who} {age} 周岁，未满 18 周岁的多数省份不受理或要另交证明，请先确认。',
      en: 'The {who} is {age}; below 18 most provinces refuse or want proof. Ask first.',
    },
    old: {
      zh: '{who} {age} 周岁，{province}对网站负责人的年龄上限是 {most} 周岁，请先确认。',
      en: 'The {who} is {age}; {province} has accepted site managers up to {most}. Ask first.',
    },
  },
  sources: [cite('TX', '各省负责人年龄要求'), cite('ALI19', '各省负责人年龄要求')],
  check(filing) {
    const today = isoDate(filing.today ?? '');
    if (!today) return [];
    const roles = samePerson(filing) ? ROLES.slice(0, 1) : ROLES;
    return roles.flatMap((role) => hitOf(filing, role, today) ?? []);
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '负责人的年龄', en: 'Age of the managers' },
  why: {
    zh: '负责人须能承担责任，各省对年龄另有规定。',
    en: 'Managers must be able to take responsibility; provinces set ages.',
  },
  examples: {
    ok: [
      {
        title: '成年人',
        filing: {
          entity: { province: '浙江省', nature: 'enterprise' },
          entityManager: { idNumber: '33010619850307018X' },
        },
      },
      {
        title: '号码不对时不推算年龄',
        filing: {
          entity: { province: '浙江省', nature: 'individual' },
          entityManager: { idNumber: '330106201005010010' },
        },
      },
    ],
    bad: [
      {
        title: '河北 16 岁',
        filing: {
          entity: { province: '河北省', nature: 'individual' },
          entityManager: { idNumber: '330106201005010015' },
        },
        message: 'refused',
      },
      {
        title: '广东个人 16 岁',
        filing: {
          entity: { province: '广东省', nature: 'individual' },
          entityManager: { idNumber: '330106201005010015' },
        },
        message: 'proof',
      },
      {
        title: '贵州 16 岁，没有明文',
        filing: {
          entity: { province: '贵州省', nature: 'individual' },
          entityManager: { idNumber: '330106201005010015' },
        },
        message: 'general',
      },
      {
        title: '天津网站负责人 66 岁',
        filing: {
          entity: { province: '天津市', nature: 'enterprise' },
          siteManager: { idNumber: '120101196001010021' },
        },
        message: 'old',
      },
    ],
  },
};
