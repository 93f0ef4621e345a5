import { cite } from '../provinces/sources';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { dataOf, evidenceOf, provinceName } from './province-evidence';
import { isIndividual, textOf } from './read';
import { contentsOf, filledTemplate, remarkDuties } from './site-contents';

const EVERYWHERE = cite('UC24', '个人网站备注');

export default defineRule({
  id: 'site-remarks-needed',
  fields: ['site.serviceContent'],
  reads: ['site.remarks', 'entity.nature', 'entity.province', 'site.domain'],
  severity: 'info',
  tier: 'full',
  messages: {
    province: {
      zh: '网站备注还是空的，{province}要求写明网站的用途和内容，请补上。',
      en: 'The site remark is still empty; {province} wants purpose and content of the site in it.',
    },
    personal: {
      zh: '网站备注还是空的，个人网站要在备注写明实际内容，请补上。',
      en: 'The site remark is still empty; personal sites have to state their content in it.',
    },
  },
  sources: [EVERYWHERE, cite('TX', '各省 网站备注'), cite('PORTAL', '各省 网站备注')],
  // Reported on the content, which is filled: an empty field itself is never a finding.
  check(filing): readonly RuleHit[] {
    if (contentsOf(filing).length === 0 || textOf(filing, 'site.remarks') !== '') return [];
    const province = dataOf(filing);
    const duty = remarkDuties(filing).find((d) => d.holds.some((what) => what !== 'pre-approval'));
    if (province && duty) {
      const template = filledTemplate(duty.template, filing);
      const { sources, conflict } = evidenceOf(province, duty, 'info');
      return [
        {
          field: 'site.serviceContent',
          message: 'province',
          params: { province: provinceName(province) },
          sources,
          conflict,
          ...(template && {
            fix: {
              label: { zh: '填入备注', en: 'Fill in the remark' },
              value: `${template}。`,
              field: 'site.remarks' as const,
            },
          }),
        },
      ];
    }
    return isIndividual(filing)
      ? [{ field: 'site.serviceContent', message: 'personal', sources: [EVERYWHERE] }]
      : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '需要写网站备注的情形', en: 'When a site remark is due' },
  why: {
    zh: '没有备注，审核人员无从知道网站的用途。',
    en: 'Without a remark the reviewer cannot know what the site is for.',
  },
  examples: {
    ok: [
      {
        title: '备注已写',
        filing: {
          entity: { nature: 'individual', province: '河南省' },
          site: { serviceContent: '其他', remarks: '记录手账' },
        },
      },
      {
        title: '单位没有要求',
        filing: {
          entity: { nature: 'enterprise', province: '浙江省' },
          site: { serviceContent: '单位门户网站' },
        },
      },
      {
        title: '湖北单位门户不用写',
        filing: {
          entity: { nature: 'enterprise', province: '湖北省' },
          site: { serviceContent: '单位门户网站' },
        },
      },
    ],
    bad: [
      {
        title: '湖北单位选其他',
        filing: { entity: { nature: 'enterprise', province: '湖北省' }, site: { serviceContent: '其他' } },
        message: 'province',
      },
      {
        title: '天津个人',
        filing: { entity: { nature: 'individual', province: '天津市' }, site: { serviceContent: '其他' } },
        message: 'province',
        fixed: '本网站是个人网站，不含有企业、单位等非个人网站的信息。',
      },
      {
        title: '其他省的个人',
        filing: { entity: { nature: 'individual' }, site: { serviceContent: '其他' } },
        message: 'personal',
      },
    ],
  },
};
