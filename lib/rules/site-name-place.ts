import { cite } from '../provinces/sources';
import { cities, shortName } from '../regions/index';
import { placeNames } from '../regions/place-names';
import { PROVINCES, type ProvinceCode } from '../schema/codes';
import type { Source } from '../schema/filing';
import { foldText } from '../text/width';
import { findWords, quoteWords, splitWords, type WordList, wordList } from '../text/words';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { NAME_SOURCES } from './name-sources';
import { isIndividual, provinceOf, textOf } from './read';
import { foldedName } from './site-names';

/** Words that only look as if they held a place. */
const NOT_PLACES =
  '三明治 大理石 中山装 西安全 西安静 西安心 西安装 上海鲜 上海边 上海浪 上海岛 上海风 安阳光 南阳台 东南通 河源头 天水一色 日照时间 日照香炉 水天水 常春藤 长春藤 开封后 和田玉 高山西 高河南 生日照';

let list: WordList | undefined;
const places = (): WordList => {
  list ??= wordList(placeNames(), splitWords(NOT_PLACES));
  return list;
};

let strong: ReadonlySet<string> | undefined;
/** Provinces and cities; what remains are short names of districts, which are more often chance. */
const wellKnown = (): ReadonlySet<string> => {
  strong ??= new Set(
    PROVINCES.flatMap((p) => [p.zh, p.short, ...cities(p.code).flatMap((c) => [c.name, shortName(c.name)])]),
  );
  return strong;
};

/** What is left of 怒江网 or 大理信息港 says nothing but the place. */
const TAIL =
  /^(?:信息|资讯|生活|热线|门户|之窗|新闻|在线|综合|便民|本地|同城|第一|城市|论坛|社区|旅游|官方|[网港站通吧圈]|网站)*$/;

/** Provinces whose sources speak of place names in the names of units. */
const STRICT: Partial<Record<ProvinceCode, Source>> = {
  yunnan: cite('TX', '云南 网站名称'),
  hainan: cite('TX', '海南 网站名称'),
  henan: cite('UC24', '河南 网站名称'),
};

const personal = (name: string): readonly RuleHit[] => {
  const found = findWords(name, places());
  if (found.length === 0) return [];
  const sure = found.some((w) => wellKnown().has(w) || name.startsWith(w) || /[省市县区州盟旗]$/.test(w));
  return [
    {
      field: 'site.name',
      message: 'personal',
      severity: sure ? 'warning' : 'info',
      params: { words: quoteWords(found) },
    },
  ];
};

const unit = (name: string, province: ProvinceCode | undefined): readonly RuleHit[] => {
  const place = findWords(name, places()).find((word) => name.startsWith(word));
  if (!place || !TAIL.test(name.slice(place.length))) return [];
  const source = province && STRICT[province];
  return [
    {
      field: 'site.name',
      message: 'unit',
      severity: source ? 'warning' : 'info',
      params: { place },
      sources: source ? [source] : [STRICT.yunnan!, STRICT.henan!],
    },
  ];
};

export default defineRule({
  id: 'site-name-place',
  fields: ['site.name'],
  reads: ['entity.name', 'entity.nature', 'entity.province'],
  severity: 'warning',
  tier: 'full',
  messages: {
    personal: {
      zh: '网站名称含地名{words}，个人网站一般不能用地名，请换一个词。',
      en: 'Site name contains the place name {words}, usually not accepted for individuals; use another word.',
    },
    unit: {
      zh: '网站名称只有地名“{place}”，像政府或地方门户，请加上单位简称或品牌。',
      en: 'Site name is only the place “{place}” and reads like an official portal; add the unit’s short name or brand.',
    },
  },
  sources: [NAME_SOURCES.huawei, NAME_SOURCES.personal2020, cite('TX', '云南 网站名称')],
  check(filing): readonly RuleHit[] {
    const nature = filing.entity?.nature;
    const name = foldedName(filing);
    if (!nature || name === '' || nature === 'government') return [];
    if (isIndividual(filing)) return personal(name);
    return foldText(textOf(filing, 'entity.name')).includes(name) ? [] : unit(name, provinceOf(filing));
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '网站名称里的地名', en: 'Place names in the site name' },
  why: {
    zh: '地名会让人以为是政府或地方门户。',
    en: 'A place name suggests a government or local portal.',
  },
  examples: {
    ok: [
      { title: '地名加品牌', filing: { entity: { nature: 'enterprise' }, site: { name: '杭州青禾文化' } } },
      { title: '三明治不是三明', filing: { entity: { nature: 'individual' }, site: { name: '𠮷田三明治' } } },
      {
        title: '政府机关',
        filing: { entity: { nature: 'government', province: '云南省' }, site: { name: '怒江网' } },
      },
    ],
    bad: [
      {
        title: '个人用地名',
        filing: { entity: { nature: 'individual' }, site: { name: '我在厦门的日子' } },
        message: 'personal',
      },
      {
        title: '云南只有地名',
        filing: { entity: { nature: 'enterprise', province: '云南省' }, site: { name: '怒江网' } },
        message: 'unit',
      },
      {
        title: '夹空格和全角字母',
        filing: { entity: { nature: 'individual' }, site: { name: '昆 明Ａ手记' } },
        message: 'personal',
      },
    ],
  },
};
