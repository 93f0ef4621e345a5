import { appliesTo } from '../provinces/define';
import { cite } from '../provinces/sources';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { dataOf, evidenceOf, provinceName } from './province-evidence';

const FIELD = 'site.domain';

export default defineRule({
  id: 'sites-per-order',
  fields: [FIELD],
  reads: ['entity.province', 'entity.nature'],
  severity: 'warning',
  tier: 'full',
  scope: { filingTypes: ['firstFiling', 'addSiteSameProvider', 'addSiteOtherProvider'] },
  messages: {
    many: {
      zh: '订单里有 {count} 个网站，{province}每个订单最多 {most} 个，请分开提交。',
      en: 'The order has {count} sites; {province} takes {most} per order. Submit them apart.',
    },
    total: {
      zh: '加上已备案的共 {count} 个网站，{province}的上限是 {most} 个，请先确认。',
      en: 'With those on file there are {count} sites; the limit in {province} is {most}. Ask first.',
    },
  },
  sources: [
    cite('S001', '3.2 各地区管局备案网站规则'),
    cite('UC24', '各省规则 · 网站数量'),
    cite('TX', '各省管局要求 · 网站数量'),
  ],
  check(filing): readonly RuleHit[] {
    const province = dataOf(filing);
    const others = Array.isArray(filing.otherSites) ? filing.otherSites.length : 0;
    const filed =
      typeof filing.filedSiteCount === 'number' && filing.filedSiteCount > 0 ? filing.filedSiteCount : 0;
    if (!province) return [];
    const nature = filing.entity?.nature;
    const name = provinceName(province);
    const count = others + 1;
    const over = (list: typeof province.sitesPerOrder, n: number) =>
      (list ?? []).filter((r) => appliesTo(r.applies, nature) && n > r.most).sort((a, b) => a.most - b.most);
    const [order] = others ? over(province.sitesPerOrder, count) : [];
    const [all] = others + filed ? over(province.sitesInAll, count + filed) : [];
    const hits: RuleHit[] = [];
    if (order)
      hits.push({
        field: FIELD,
        message: 'many',
        params: { count, most: order.most, province: name },
        ...evidenceOf(province, order),
      });
    if (all)
      hits.push({
        field: FIELD,
        message: 'total',
        params: { count: count + filed, most: all.most, province: name },
        ...evidenceOf(province, all, 'warning'),
      });
    return hits;
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '一个订单里的网站数量（按省）', en: 'Sites in one order, by province' },
  why: {
    zh: '这些省份限制一次提交或每个主体的网站数。',
    en: 'These provinces limit sites per order or per entity.',
  },
  examples: {
    ok: [
      {
        title: '浙江不限',
        filing: {
          filingType: 'firstFiling',
          entity: { province: '浙江省', nature: 'enterprise' },
          otherSites: [{}, {}],
        },
      },
      {
        title: '湖北一个',
        filing: {
          filingType: 'firstFiling',
          entity: { province: '湖北省', nature: 'enterprise' },
          otherSites: [],
        },
      },
    ],
    bad: [
      {
        title: '湖北两个',
        filing: {
          filingType: 'firstFiling',
          entity: { province: '湖北省', nature: 'enterprise' },
          otherSites: [{ domain: 'ｂ-example.cn ' }],
        },
        message: 'many',
      },
      {
        title: '河南个人两个，来源不一',
        filing: {
          filingType: 'firstFiling',
          entity: { province: '河南省', nature: 'individual' },
          otherSites: [{ domain: 'b-example.cn' }],
        },
        message: 'many',
      },
      {
        title: '江西单位共八个',
        filing: {
          filingType: 'addSiteSameProvider',
          entity: { province: '江西省', nature: 'enterprise' },
          filedSiteCount: 7,
        },
        message: 'total',
      },
    ],
  },
};
