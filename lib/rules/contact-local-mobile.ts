import { appliesTo } from '../provinces/define';
import { cite } from '../provinces/sources';
import { PROVINCES } from '../schema/codes';
import { diagnoseResidentId } from '../text/id-number';
import { isMobile } from '../text/phone';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { personKeys, personText, ROLES, type Role } from './people';
import { dataOf, evidenceOf, provinceName } from './province-evidence';
import { textOf } from './read';

export default defineRule({
  id: 'contact-local-mobile',
  fields: personKeys('mobile'),
  reads: ['entity.province', 'entity.nature', 'entity.idNumber', 'siteManager.sameAsEntityManager'],
  severity: 'info',
  tier: 'full',
  messages: {
    local: {
      zh: '有来源称{province}的手机号须为本省号码，请确认这个号码的归属地。',
      en: 'Some sources say a mobile number in {province} has to be local; check where this number is from.',
    },
    outsider: {
      zh: '持外省身份证在{province}备案须用本省手机号，请确认这个号码的归属地。',
      en: 'Persons from elsewhere need a local mobile number in {province}; check where this number is from.',
    },
  },
  sources: [
    cite('UC24', '湖北 联系方式'),
    cite('HW25', '湖南 联系方式'),
    cite('TX', '江苏、新疆、甘肃、陕西、河北 联系方式'),
  ],
  check(filing): readonly RuleHit[] {
    const province = dataOf(filing);
    const rule = province?.localMobile?.find((l) => appliesTo(l.applies, filing.entity?.nature));
    if (!province || !rule) return [];
    const { problem, value } = diagnoseResidentId(textOf(filing, 'entity.idNumber'));
    const home = PROVINCES.find((p) => p.code === province.code)?.gb2260.slice(0, 2) ?? '';
    if (rule.onlyOutsiders && (problem || value.startsWith(home))) return [];
    const message = rule.onlyOutsiders ? 'outsider' : 'local';
    const filled = (role: Role) => isMobile(personText(filing, role, 'mobile'));
    return ROLES.filter(filled).map((role) => ({
      field: `${role}.mobile` as const,
      message,
      params: { province: provinceName(province) },
      ...evidenceOf(province, rule, 'info'),
    }));
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '要求本地手机号的省份', en: 'Provinces that want a local mobile number' },
  why: {
    zh: '这些省份按号码归属地判断负责人是否在当地。',
    en: 'These provinces judge by the number whether the manager is local.',
  },
  examples: {
    ok: [
      {
        title: '没有此要求的省',
        filing: {
          entity: { province: '浙江省', nature: 'individual' },
          entityManager: { mobile: '13800001234' },
        },
      },
      {
        title: '湖北只对个人',
        filing: {
          entity: { province: '湖北省', nature: 'enterprise' },
          entityManager: { mobile: '13800001234' },
        },
      },
      {
        title: '河北本省人不限',
        filing: {
          entity: { province: '河北省', nature: 'individual', idNumber: '130102' },
          entityManager: { mobile: '13800001234' },
        },
      },
    ],
    bad: [
      {
        title: '湖北个人',
        filing: {
          entity: { province: '湖北省', nature: 'individual' },
          entityManager: { mobile: '138 0000 1234' },
        },
        message: 'local',
      },
      {
        title: '河北的外省人，全角号码',
        filing: {
          entity: { province: '河北省', nature: 'individual', idNumber: '33010619850307018X' },
          entityManager: { mobile: '１3800001234' },
        },
        message: 'outsider',
      },
    ],
  },
};
