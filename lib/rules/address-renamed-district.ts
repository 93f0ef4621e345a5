import { cite } from '../provinces/sources';
import { type City, findCity, renamed } from '../regions/index';
import { parseRegion } from '../regions/parse';
import { isMunicipality } from '../schema/codes';
import type { Filing } from '../schema/filing';
import { defineRule, type Localized, type RuleDocumentation, type RuleHit } from './define';
import { provinceOf, textOf } from './read';

const since = (month: string): Localized => {
  const [year, m] = month.split('-');
  return month ? { zh: `（${year} 年 ${Number(m)} 月起）`, en: ` (since ${year}-${m})` } : { zh: '', en: '' };
};

const cityOf = (filing: Filing): City | undefined => {
  const province = provinceOf(filing);
  const name =
    textOf(filing, 'entity.city') ||
    (province && isMunicipality(province) ? textOf(filing, 'entity.province') : '');
  return province && findCity(province, name);
};

const hitOf = (
  city: City,
  old: string,
  field: 'entity.district' | 'entity.mailingAddress',
  whole: string,
): RuleHit | undefined => {
  const change = renamed(city, old);
  if (!change) return undefined;
  const [only] = change.now;
  const value = whole.replace(old, only ?? old);
  return {
    field,
    message: field === 'entity.district' ? 'district' : 'address',
    params: { old, now: change.now.join('、'), since: since(change.since) },
    severity: field === 'entity.district' ? 'warning' : 'info',
    ...(change.now.length === 1 &&
      only && { fix: { label: { zh: `改为${only}`, en: `Change to ${only}` }, value } }),
  };
};

export default defineRule({
  id: 'address-renamed-district',
  fields: ['entity.district', 'entity.mailingAddress'],
  reads: ['entity.province', 'entity.city'],
  severity: 'warning',
  tier: 'full',
  messages: {
    district: {
      zh: '所在区域的“{old}”已改为{now}{since}，请选现行的区县。',
      en: 'The district “{old}” is now {now}{since}; choose the present one.',
    },
    address: {
      zh: '通信地址里的“{old}”已改为{now}{since}，请写现行的区县名。',
      en: 'The mailing address says “{old}”, now {now}{since}; write the present name.',
    },
  },
  sources: [
    cite('TX', '北京 地址'),
    { document: '民政部县级以上行政区划变更情况', section: '各年', date: '2024' },
  ],
  check(filing) {
    const city = cityOf(filing);
    if (!city) return [];
    const district = textOf(filing, 'entity.district').trim();
    const address = textOf(filing, 'entity.mailingAddress');
    const parsed = address ? parseRegion(address, { province: city.province, city: city.name }) : undefined;
    const written =
      parsed?.city === city.name && parsed.district && address.includes(parsed.district)
        ? parsed.district
        : '';
    return [
      ...(district ? [hitOf(city, district, 'entity.district', district)] : []),
      ...(written ? [hitOf(city, written, 'entity.mailingAddress', address)] : []),
    ].filter((hit) => hit !== undefined);
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '区县名称用现行名称', en: 'Districts by their present name' },
  why: {
    zh: '系统只认现行区划，旧名会被当作填错的区县。',
    en: 'Portals know present divisions only; an old name counts as a wrong district.',
  },
  examples: {
    ok: [
      {
        title: '现行区名',
        filing: {
          entity: {
            province: '浙江省',
            city: '杭州市',
            district: '拱墅区',
            mailingAddress: '浙江省杭州市拱墅区庆春路1号',
          },
        },
      },
      {
        title: '开发区不在名录里也不提示',
        filing: { entity: { province: '浙江省', city: '杭州市', district: '某某新城' } },
      },
    ],
    bad: [
      {
        title: '下城区并入拱墅区',
        filing: { entity: { province: '浙江省', city: '杭州市', district: '下城区' } },
        message: 'district',
        fixed: '拱墅区',
      },
      {
        title: '密云县改密云区',
        filing: { entity: { province: '北京市', city: '北京市', district: '密云县' } },
        message: 'district',
        fixed: '密云区',
      },
      {
        title: '江干区分给两个区',
        filing: { entity: { province: '浙江省', city: '杭州市', district: '江干区' } },
        message: 'district',
      },
      {
        title: '地址里的旧区名，全角数字、空格、罕用字不动',
        filing: { entity: { province: '上海市', city: '上海市', mailingAddress: '上海市闸北区𠮷祥路 １号' } },
        message: 'address',
        fixed: '上海市静安区𠮷祥路 １号',
      },
    ],
  },
};
