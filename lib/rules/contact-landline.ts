import { appliesTo, type Province } from '../provinces/define';
import { cite } from '../provinces/sources';
import type { Filing } from '../schema/filing';
import { diagnosePhone, provinceOfAreaCode } from '../text/phone';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { personKeys, personText, ROLES, type Role } from './people';
import { dataOf, evidenceOf, provinceName } from './province-evidence';

const hitOf = (filing: Filing, province: Province, role: Role): RuleHit | undefined => {
  const { kind, problem, areaCode } = diagnosePhone(personText(filing, role, 'phone2'));
  const field = `${role}.phone2` as const;
  const params = { province: provinceName(province), areaCode: areaCode ?? '' };
  for (const rule of province.landline ?? []) {
    if (!appliesTo(rule.applies, filing.entity?.nature)) continue;
    if (rule.kind === 'required' && kind === 'mobile')
      return { field, message: 'required', params, ...evidenceOf(province, rule, 'warning') };
    const home = areaCode && provinceOfAreaCode(areaCode);
    if (rule.kind === 'local' && kind === 'landline' && !problem && home && home !== province.code)
      return { field, message: 'local', params, ...evidenceOf(province, rule, 'warning') };
  }
  return undefined;
};

export default defineRule({
  id: 'contact-landline',
  fields: personKeys('phone2'),
  reads: ['entity.province', 'entity.nature', 'siteManager.sameAsEntityManager'],
  severity: 'warning',
  tier: 'full',
  messages: {
    required: {
      zh: '联系方式2 填的是手机，{province}的单位须填座机，请填带区号的座机号码。',
      en: 'Contact 2 is a mobile number; organisations in {province} give a landline with area code.',
    },
    local: {
      zh: '联系方式2 的区号 {areaCode} 不属于{province}，座机须为本地号码，请核对。',
      en: 'Area code {areaCode} of contact 2 is not of {province}; the landline has to be local.',
    },
  },
  sources: [cite('TX', '江苏、河北 联系方式'), cite('PORTAL', '天津、江苏 办公电话')],
  check(filing) {
    const province = dataOf(filing);
    return province ? ROLES.flatMap((role) => hitOf(filing, province, role) ?? []) : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '要求座机或本地座机的省份', en: 'Provinces that want a landline, or a local one' },
  why: {
    zh: '这些省份用座机核实单位确在当地办公。',
    en: 'These provinces use a landline to see that the unit works there.',
  },
  examples: {
    ok: [
      {
        title: '江苏企业填座机',
        filing: {
          entity: { province: '江苏省', nature: 'enterprise' },
          entityManager: { phone2: '025-87654321' },
        },
      },
      {
        title: '别的省可填手机',
        filing: {
          entity: { province: '浙江省', nature: 'enterprise' },
          entityManager: { phone2: '13800001234' },
        },
      },
    ],
    bad: [
      {
        title: '江苏企业填手机，全角带空格',
        filing: {
          entity: { province: '江苏省', nature: 'enterprise' },
          entityManager: { phone2: '１38 0000 1234' },
        },
        message: 'required',
      },
      {
        title: '河北单位填北京座机',
        filing: {
          entity: { province: '河北省', nature: 'enterprise' },
          siteManager: { phone2: '010-87654321' },
        },
        message: 'local',
      },
    ],
  },
};
