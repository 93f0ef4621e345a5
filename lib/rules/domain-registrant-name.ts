import { appliesTo } from '../provinces/define';
import { cite } from '../provinces/sources';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { sameText } from './people';
import { dataOf, evidenceOf, provinceName } from './province-evidence';
import { isIndividual, isUnit, textOf } from './read';

const FIELD = 'site.domainRegistrantName';

export default defineRule({
  id: 'domain-registrant-name',
  fields: [FIELD],
  reads: ['entity.name', 'entity.nature', 'entity.legalRepresentative', 'entity.province'],
  severity: 'error',
  tier: 'full',
  messages: {
    individual: {
      zh: '域名持有者“{registrant}”不是主办者本人“{name}”，请先把域名过户并重新实名。',
      en: 'The registrant “{registrant}” is not the person filing, “{name}”; transfer the domain first.',
    },
    unit: {
      zh: '域名持有者“{registrant}”不是主办单位“{name}”，请先过户，或备好股东、负责人身份证明。',
      en: 'The registrant “{registrant}” is not “{name}”; transfer the domain, or prepare proof that it is a shareholder or manager.',
    },
    legalOnly: {
      zh: '域名持有者是法定代表人“{registrant}”，{province}要求持有者是单位，请先过户到单位。',
      en: 'The registrant is the legal representative “{registrant}”; {province} wants the organisation. Transfer it first.',
    },
  },
  sources: [
    cite('UC24', '域名要求', '2025-12-30'),
    cite('HW25', '域名实名信息'),
    cite('ALI19', '网站域名准备与检查'),
    cite('SALI', '备案前准备概述 · 域名'),
  ],
  check(filing): readonly RuleHit[] {
    const registrant = textOf(filing, FIELD).trim();
    const name = textOf(filing, 'entity.name').trim();
    if (!registrant || !name || sameText(registrant, name)) return [];
    const params = { registrant, name };
    // A name in Latin letters may be the same person or body in pinyin: not certain.
    const severity =
      /[A-Za-z]/.test(registrant) && !/[A-Za-z]/.test(name) ? ('warning' as const) : ('error' as const);
    if (isIndividual(filing)) return [{ field: FIELD, message: 'individual', params, severity }];
    if (!isUnit(filing)) return [];
    if (!sameText(registrant, textOf(filing, 'entity.legalRepresentative')))
      return [{ field: FIELD, message: 'unit', params, severity: 'warning' }];
    const province = dataOf(filing);
    const rules = (province?.registrant ?? []).filter((r) => appliesTo(r.applies, filing.entity?.nature));
    const strict = rules.find((r) => !r.allowed.includes('legalRepresentative'));
    if (!province || !strict) return [];
    const evidence = evidenceOf(province, strict, rules.length > 1 ? 'info' : 'warning');
    return [
      {
        field: FIELD,
        message: 'legalOnly',
        params: { ...params, province: provinceName(province) },
        ...evidence,
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '域名持有者与主办者一致', en: 'The domain’s registrant is the entity' },
  why: {
    zh: '域名归谁所有，就由谁备案；名称不同说明主体不对。',
    en: 'Whoever owns the domain files it; another name means another entity.',
  },
  examples: {
    ok: [
      {
        title: '一致，空格和全角不算不同',
        filing: {
          entity: { nature: 'enterprise', name: '杭州AB公司' },
          site: { domainRegistrantName: '杭州 ＡＢ公司' },
        },
      },
      {
        title: '浙江可由法定代表人持有',
        filing: {
          entity: {
            province: '浙江省',
            nature: 'enterprise',
            name: '杭州某某公司',
            legalRepresentative: '𠮷㛃',
          },
          site: { domainRegistrantName: '𠮷㛃' },
        },
      },
    ],
    bad: [
      {
        title: '个人用别人的域名',
        filing: {
          entity: { nature: 'individual', name: '王小满' },
          site: { domainRegistrantName: '李某晴' },
        },
        message: 'individual',
      },
      {
        title: '单位用第三人的域名',
        filing: {
          entity: { nature: 'enterprise', name: '杭州某某公司', legalRepresentative: '李某晴' },
          site: { domainRegistrantName: '周某远' },
        },
        message: 'unit',
      },
      {
        title: '宁夏要求单位持有',
        filing: {
          entity: {
            province: '宁夏回族自治区',
            nature: 'enterprise',
            name: '银川某某公司',
            legalRepresentative: '李某晴',
          },
          site: { domainRegistrantName: '李某晴' },
        },
        message: 'legalOnly',
      },
    ],
  },
};
