import { appliesTo } from '../provinces/define';
import { cite } from '../provinces/sources';
import { diagnoseMobile } from '../text/phone';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { personKeys, personText, ROLE_NAMES, ROLES } from './people';
import { isIndividual, provinceOf } from './read';

/** Provinces a source names in which the two must differ, and for whom (facts `4_contacts.emergency`). */
const NAMED: Readonly<Record<string, 'all' | 'unit'>> = {
  guangxi: 'all',
  hainan: 'unit',
  ningxia: 'unit',
  chongqing: 'unit',
  beijing: 'unit',
  liaoning: 'all',
  guangdong: 'unit',
  hubei: 'unit',
};

export default defineRule({
  id: 'contact-emergency-same',
  fields: personKeys('emergencyPhone'),
  reads: [...personKeys('mobile'), 'entity.province', 'entity.nature', 'siteManager.sameAsEntityManager'],
  severity: 'warning',
  tier: 'light',
  messages: {
    same: {
      zh: '应急联系电话与{who}手机相同，请填另一个号码。',
      en: 'Emergency phone equals the {who}’s mobile; enter a different number.',
    },
  },
  sources: [
    cite('UC24', '应急联系方式', '2024-04-01'),
    cite('TX', '广西、海南、宁夏、重庆、北京、辽宁、广东、湖北 联系方式'),
    cite('PORTAL', '应急联系手机号'),
  ],
  check(filing) {
    const province = provinceOf(filing) ?? '';
    // Beijing: a person's two numbers may be equal (Tencent, about 2021-2023).
    if (province === 'beijing' && isIndividual(filing)) return [];
    const named = Object.hasOwn(NAMED, province) ? NAMED[province] : undefined;
    const severity =
      named && appliesTo(named, filing.entity?.nature) ? ('error' as const) : ('warning' as const);
    return ROLES.flatMap((role): RuleHit[] => {
      const mobile = diagnoseMobile(personText(filing, role, 'mobile'));
      const emergency = diagnoseMobile(personText(filing, role, 'emergencyPhone'));
      if (mobile.problem || emergency.problem || mobile.value !== emergency.value) return [];
      return [
        { field: `${role}.emergencyPhone`, message: 'same', params: { who: ROLE_NAMES[role] }, severity },
      ];
    });
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '应急联系电话与本人手机不同', en: 'Emergency phone differs from the person’s mobile' },
  why: {
    zh: '应急电话用于本人手机打不通的时候，同一个号码起不到作用。',
    en: 'The emergency phone is for when the mobile does not answer; the same number is no help.',
  },
  examples: {
    ok: [
      {
        title: '两个号码',
        filing: { entityManager: { mobile: '13800001234', emergencyPhone: '13900005678' } },
      },
      {
        title: '北京个人可以相同',
        filing: {
          entity: { province: '北京市', nature: 'individual' },
          entityManager: { mobile: '13800001234', emergencyPhone: '13800001234' },
        },
      },
      { title: '手机还没填对', filing: { entityManager: { mobile: '1380000', emergencyPhone: '1380000' } } },
    ],
    bad: [
      {
        title: '相同',
        filing: { entityManager: { mobile: '13800001234', emergencyPhone: '13800001234' } },
        message: 'same',
      },
      {
        title: '广西，空格和全角不算不同',
        filing: {
          entity: { province: '广西壮族自治区', nature: 'enterprise' },
          siteManager: { mobile: '138 0000 1234', emergencyPhone: '１３８００００１２３４' },
        },
        message: 'same',
      },
    ],
  },
};
