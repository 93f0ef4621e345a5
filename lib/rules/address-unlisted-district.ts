import { cite } from '../provinces/sources';
import { type City, findCity, findDistrict, neighbourDistricts, renamed, shortName } from '../regions/index';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { provinceOf, textOf } from './read';

const SHOWN = 5;
const PSEUDO = /市辖区|直辖|^县$/;

/** Listed under this name, an old one, without its suffix (西湖), or as a town (南城区 for 南城街道). */
const isKnown = (city: City, district: string): boolean => {
  const stem = shortName(district);
  return (
    !!findDistrict(city, district) ||
    !!renamed(city, district) ||
    city.districts.some((d) => shortName(d.name) === stem || (d.kind === 'town' && d.name.startsWith(stem)))
  );
};

export default defineRule({
  id: 'address-unlisted-district',
  fields: ['entity.city', 'entity.district'],
  reads: ['entity.province', 'entity.remarks'],
  severity: 'info',
  tier: 'full',
  messages: {
    city: {
      zh: '“{city}”不在{province}的城市里，请核对省份和城市。',
      en: '“{city}” is not among the cities of {province}; check both.',
    },
    district: {
      zh: '“{district}”不在{city}的区县里（如{options}）；系统没有该选项时选临近的区县，并在备注里说明。',
      en: '“{district}” is not among the districts of {city} (such as {options}); where it is not listed choose a neighbour and say so in the remarks.',
    },
  },
  sources: [
    cite('S001', '1.1 基础信息校验 · 区域'),
    { document: '国家统计局统计用区划代码', section: '县级', date: '2023' },
  ],
  check(filing): readonly RuleHit[] {
    const province = provinceOf(filing);
    const cityName = textOf(filing, 'entity.city').trim();
    if (!province || !cityName || PSEUDO.test(cityName)) return [];
    const city = findCity(province, cityName);
    if (!city)
      return [
        {
          field: 'entity.city',
          message: 'city',
          params: { city: cityName, province: textOf(filing, 'entity.province').trim() },
          severity: 'warning',
        },
      ];
    const district = textOf(filing, 'entity.district').trim();
    if (!district || PSEUDO.test(district) || isKnown(city, district)) return [];
    if (district === city.name || textOf(filing, 'entity.remarks').includes(district)) return [];
    const options = neighbourDistricts(province, city.name, district).options.slice(0, SHOWN).join('、');
    return [
      { field: 'entity.district', message: 'district', params: { district, city: city.name, options } },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: {
    zh: '系统没有的区县：选临近区并备注',
    en: 'A district the portal does not list: choose a neighbour and say so',
  },
  why: {
    zh: '系统的区划表更新慢，选临近区县并备注，审核人员才看得懂。',
    en: 'Portals update their lists late; a neighbour plus a remark tells the reviewer what is meant.',
  },
  examples: {
    ok: [
      { title: '名录里有', filing: { entity: { province: '浙江省', city: '杭州市', district: '临平区' } } },
      {
        title: '直辖市',
        filing: { entity: { province: '重庆市', city: '重庆市', district: '石柱土家族自治县' } },
      },
      {
        title: '省直辖县级市',
        filing: { entity: { province: '湖北省', city: '仙桃市', district: '仙桃市' } },
      },
      {
        title: '2024 年新设的县',
        filing: { entity: { province: '新疆维吾尔自治区', city: '和田地区', district: '和安县' } },
      },
      {
        title: '东莞的街道',
        filing: { entity: { province: '广东省', city: '东莞市', district: '东城街道' } },
      },
    ],
    bad: [
      {
        title: '城市与省份不符',
        filing: { entity: { province: '浙江省', city: '郑州市' } },
        message: 'city',
      },
      {
        title: '没有的区',
        filing: { entity: { province: '浙江省', city: '杭州市', district: '未来城区' } },
        message: 'district',
      },
    ],
  },
};
