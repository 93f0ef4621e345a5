import { appliesTo } from '../provinces/define';
import { cite } from '../provinces/sources';
import { defineRule, type Localized, type RuleDocumentation, type RuleHit } from './define';
import { dataOf, evidenceOf, provinceName } from './province-evidence';

const FIELD = 'site.domain';
const KINDS: Readonly<Record<'plan' | 'explanation' | 'visit' | 'certificates', Localized>> = {
  plan: { zh: '网站建设方案书', en: 'a site plan' },
  explanation: { zh: '用途说明', en: 'an explanation of their purpose' },
  visit: { zh: '现场核验', en: 'a check on the spot' },
  certificates: { zh: '域名证书', en: 'the domain certificates' },
};

export default defineRule({
  id: 'sites-plan',
  fields: [FIELD],
  reads: ['entity.province', 'entity.nature'],
  severity: 'info',
  tier: 'full',
  scope: { filingTypes: ['firstFiling', 'addSiteSameProvider', 'addSiteOtherProvider'] },
  messages: {
    due: {
      zh: '加上已备案的共 {count} 个网站，{province}从第 {from} 个起要求{kind}，请先准备。',
      en: 'With those on file there are {count} sites; from the {from}th on {province} wants {kind}. Prepare it first.',
    },
  },
  sources: [
    cite('S001', '3.2 各地区管局备案网站规则'),
    cite('UC24', '各省规则 · 网站数量'),
    cite('TX', '各省管局要求 · 网站数量'),
  ],
  check(filing): readonly RuleHit[] {
    const province = dataOf(filing);
    if (!province) return [];
    const others = Array.isArray(filing.otherSites) ? filing.otherSites.length : 0;
    const filed =
      typeof filing.filedSiteCount === 'number' && filing.filedSiteCount > 0 ? filing.filedSiteCount : 0;
    const count = 1 + others + filed;
    const due = (province.planFrom ?? []).filter(
      (p) => appliesTo(p.applies, filing.entity?.nature) && count >= p.sites,
    );
    // The lowest threshold of each kind: two sources with two numbers are one matter.
    const first = due.filter((p) => !due.some((q) => q.kind === p.kind && q.sites < p.sites));
    return first.map((p) => ({
      field: FIELD,
      message: 'due',
      params: { count, from: p.sites, province: provinceName(province), kind: KINDS[p.kind] },
      ...evidenceOf(province, p, 'info'),
    }));
  },
});

export const documentation: RuleDocumentation = {
  title: {
    zh: '网站较多时的方案书、说明或证书（按省）',
    en: 'Plans, explanations or certificates for many sites, by province',
  },
  why: {
    zh: '网站较多时，这些省份要求说明每个网站的用途。',
    en: 'With many sites these provinces want to know what each is for.',
  },
  examples: {
    ok: [
      {
        title: '湖南第一个',
        filing: { filingType: 'firstFiling', entity: { province: '湖南省', nature: 'enterprise' } },
      },
      {
        title: '浙江没有此要求',
        filing: {
          filingType: 'addSiteSameProvider',
          entity: { province: '浙江省', nature: 'enterprise' },
          filedSiteCount: 40,
        },
      },
    ],
    bad: [
      {
        title: '湖南第二个',
        filing: {
          filingType: 'addSiteSameProvider',
          entity: { province: '湖南省', nature: 'enterprise' },
          filedSiteCount: 1,
          site: { domain: ' ｂ-example.cn' },
        },
        message: 'due',
      },
      {
        title: '宁夏第六个',
        filing: {
          filingType: 'addSiteSameProvider',
          entity: { province: '宁夏回族自治区', nature: 'enterprise' },
          filedSiteCount: 5,
        },
        message: 'due',
      },
    ],
  },
};
