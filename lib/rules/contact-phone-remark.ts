import { appliesTo, type Province } from '../provinces/define';
import { cite } from '../provinces/sources';
import type { FieldKey } from '../schema/fields';
import type { Filing } from '../schema/filing';
import { isMobile } from '../text/phone';
import { withoutSpaces } from '../text/width';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { personText, ROLES } from './people';
import { dataOf, evidenceOf, provinceName } from './province-evidence';
import { textOf } from './read';

type Remark = NonNullable<Province['phoneRemarks']>[number];
const REMARKS: readonly FieldKey[] = ['entity.remarks', 'site.remarks'];

/** The template with the names that are known; what is left in 【】 the user fills in. */
const fill = (filing: Filing, template: string): string => {
  const known: Record<string, string> = {
    单位名称: textOf(filing, 'entity.name').trim(),
    负责人姓名: textOf(filing, 'entityManager.name').trim(),
  };
  return template.replace(/【([^】]+)】/g, (whole, name: string) =>
    Object.hasOwn(known, name) && known[name] ? known[name] : whole,
  );
};

/** Whether a remark already says whose phone it is, or holds the template's fixed words. */
const isSaid = (filing: Filing, { about, template }: Remark): boolean => {
  const texts = REMARKS.map((field) => withoutSpaces(textOf(filing, field)));
  const user = about === 'emergencyPhone' ? /应急.*(使用人|联系人)|使用人.*应急/ : /联系方式.*使用人/;
  const fixed = template.split(/【[^】]*】/)[0] ?? '';
  return texts.some((text) =>
    /使用人/.test(template) ? user.test(text) : fixed !== '' && text.includes(fixed),
  );
};

const hitOf = (filing: Filing, province: Province, remark: Remark): RuleHit | undefined => {
  const filled = ROLES.some((role) => isMobile(personText(filing, role, remark.about)));
  if (!filled || isSaid(filing, remark)) return undefined;
  const field = remark.about === 'emergencyPhone' ? ('site.remarks' as const) : ('entity.remarks' as const);
  const before = textOf(filing, field).trim();
  const text = fill(filing, remark.template);
  const value = before ? `${before}${/[。；;.]$/.test(before) ? '' : '；'}${text}` : text;
  return {
    field,
    message: remark.about,
    params: { province: provinceName(province), text },
    fix: { label: { zh: `在备注里加“${text}”`, en: `Add “${text}” to the remarks` }, value },
    ...evidenceOf(province, remark, 'warning'),
  };
};

export default defineRule({
  id: 'contact-phone-remark',
  fields: ['entity.remarks', 'site.remarks'],
  reads: [
    'entity.province',
    'entity.nature',
    'entity.name',
    'entityManager.name',
    ...ROLES.flatMap((r) => [`${r}.phone2`, `${r}.emergencyPhone`, `${r}.mobile`] as const),
    'siteManager.sameAsEntityManager',
  ],
  severity: 'warning',
  tier: 'full',
  messages: {
    phone2: {
      zh: '联系方式2 填了手机，{province}要求在备注里写“{text}”。',
      en: 'Contact 2 is a mobile number; {province} wants “{text}” in the remarks.',
    },
    emergencyPhone: {
      zh: '{province}要求备注写明应急电话的使用人，例如“{text}”。',
      en: '{province} wants the remarks to say whose the emergency phone is, such as “{text}”.',
    },
  },
  sources: [cite('UC24', '天津 联系方式'), cite('TX', '天津、甘肃、重庆、安徽 联系方式')],
  check(filing) {
    const province = dataOf(filing);
    if (!province) return [];
    return (province.phoneRemarks ?? [])
      .filter((remark) => remark.about !== 'mobile' && appliesTo(remark.applies, filing.entity?.nature))
      .flatMap((remark) => hitOf(filing, province, remark) ?? []);
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '备注写明电话使用人（按省）', en: 'Say in the remarks whose phone it is, by province' },
  why: {
    zh: '号码不是常见形式时，这些省份要求说明谁在用。',
    en: 'Where the number is not of the usual kind, these provinces want to know whose it is.',
  },
  examples: {
    ok: [
      {
        title: '天津单位已备注',
        filing: {
          entity: {
            province: '天津市',
            nature: 'enterprise',
            name: '天津某某公司',
            remarks: ' 应急联系电话中手机号使用人为天津某某公司的员工𠮷某（ＨＲ）',
          },
          entityManager: { emergencyPhone: '13900005678' },
        },
      },
      {
        title: '没有此要求的省',
        filing: {
          entity: { province: '浙江省', nature: 'enterprise' },
          entityManager: { emergencyPhone: '13900005678' },
        },
      },
      {
        title: '罕用字、全角、空格的备注',
        filing: {
          entity: { province: '天津市', nature: 'enterprise' },
          entityManager: { emergencyPhone: '13900005678' },
          site: { remarks: '应急电话使用人 为𠮷某，Ａ部' },
        },
      },
    ],
    bad: [
      {
        title: '天津单位的应急电话',
        filing: {
          entity: { province: '天津市', nature: 'enterprise', name: '天津某某公司' },
          entityManager: { emergencyPhone: '13900005678' },
        },
        message: 'emergencyPhone',
        fixed: '应急联系电话中手机号使用人为天津某某公司的员工【姓名】',
      },
      {
        title: '天津单位联系方式2 填手机',
        filing: {
          entity: { province: '天津市', nature: 'enterprise', name: '天津某某公司', remarks: '公司官网' },
          entityManager: { phone2: '13900005678' },
        },
        message: 'phone2',
        fixed: '公司官网；联系方式2中手机号使用人为天津某某公司员工【姓名】',
      },
    ],
  },
};
