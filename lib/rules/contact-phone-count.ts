import { appliesTo } from '../provinces/define';
import { cite } from '../provinces/sources';
import { diagnoseMobile } from '../text/phone';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { personKeys, personText, ROLES, samePerson } from './people';
import { dataOf, evidenceOf, provinceName } from './province-evidence';

export default defineRule({
  id: 'contact-phone-count',
  fields: ['entityManager.emergencyPhone', 'siteManager.emergencyPhone'],
  reads: [
    ...personKeys('mobile', 'name', 'idNumber'),
    'entity.province',
    'entity.nature',
    'siteManager.sameAsEntityManager',
  ],
  severity: 'warning',
  tier: 'full',
  messages: {
    few: {
      zh: '两位负责人的手机和应急电话里只有 {count} 个不同的号码，{province}要求至少 {least} 个，请换应急电话。',
      en: 'The managers’ mobiles and emergency phones are only {count} different numbers; {province} wants {least}.',
    },
  },
  sources: [cite('TX', '北京、辽宁、湖北 联系方式')],
  check(filing): readonly RuleHit[] {
    const province = dataOf(filing);
    if (samePerson(filing) !== false || !province) return [];
    const rule = province.distinctPhones?.find(
      (d) => d.managers === 'different' && appliesTo(d.applies, filing.entity?.nature),
    );
    const numbers = ROLES.flatMap((role) =>
      (['mobile', 'emergencyPhone'] as const).map((p) => diagnoseMobile(personText(filing, role, p))),
    );
    if (!rule || numbers.some((n) => n.problem)) return [];
    const count = new Set(numbers.map((n) => n.value)).size;
    if (count >= rule.least) return [];
    const params = { count, least: rule.least, province: provinceName(province) };
    return [
      {
        field: 'siteManager.emergencyPhone',
        message: 'few',
        params,
        ...evidenceOf(province, rule, 'warning'),
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: {
    zh: '四个号码里至少几个不同（按省）',
    en: 'How many of the four numbers must differ, by province',
  },
  why: {
    zh: '这些省份要求能用不同号码联系到两位负责人。',
    en: 'These provinces want to reach both managers by different numbers.',
  },
  examples: {
    ok: [
      {
        title: '北京三个不同即可',
        filing: {
          entity: { province: '北京市', nature: 'enterprise' },
          entityManager: { name: '李某晴', mobile: '13800001234', emergencyPhone: '13900005678' },
          siteManager: { name: '周某远', mobile: '13700002468', emergencyPhone: '13900005678' },
        },
      },
    ],
    bad: [
      {
        title: '湖北要四个，空格和全角不算不同',
        filing: {
          entity: { province: '湖北省', nature: 'enterprise' },
          entityManager: { name: '李某晴', mobile: '13800001234', emergencyPhone: '13900005678' },
          siteManager: { name: '周某远', mobile: '13700002468', emergencyPhone: '１390000 5678' },
        },
        message: 'few',
      },
    ],
  },
};
