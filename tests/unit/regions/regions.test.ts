/** The list of divisions, lookups, renamed districts and the reading of addresses. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGES } from '../../../lib/regions/changes';
import {
  cities,
  districts,
  findCity,
  findDistrict,
  neighbourDistricts,
  regionOfId,
  renamed,
  shortName,
} from '../../../lib/regions/index';
import { parseRegion } from '../../../lib/regions/parse';
import { ORDINARY_WORDS, placeNames } from '../../../lib/regions/place-names';
import { PROVINCES } from '../../../lib/schema/codes';
import { anyText } from '../text/any-text';

const every = PROVINCES.flatMap((p) => cities(p.code).map((city) => ({ p, city })));

describe('lists', () => {
  it('has 31 provinces, more than 330 cities and 2,900 districts, no pseudo city', () => {
    expect(new Set(every.map((e) => e.p.code)).size).toBe(31);
    expect(every.length).toBeGreaterThan(330);
    expect(
      every.flatMap((e) => e.city.districts.filter((d) => d.kind === 'district')).length,
    ).toBeGreaterThan(2_800);
    const names = every.flatMap((e) => [e.city.name, ...e.city.districts.map((d) => d.name)]);
    expect(names.filter((n) => /^(市辖区|县)$|直辖县级/.test(n))).toEqual([]);
  });
  it('names a municipality’s city like itself', () => {
    for (const code of ['beijing', 'tianjin', 'shanghai', 'chongqing'] as const)
      expect(cities(code).map((c) => c.name)).toEqual([PROVINCES.find((p) => p.code === code)?.zh]);
    expect(districts('chongqing', '重庆市').map((d) => d.name)).toContain('石柱土家族自治县');
  });
  it('leaves development zones out unless asked', () => {
    const has = (zones: boolean) =>
      districts('jiangsu', '苏州市', { zones }).some((d) => d.name === '苏州工业园区');
    expect([has(false), has(true)]).toEqual([false, true]);
  });
  it('knows the districts of 杭州 of today', () => {
    const names = districts('zhejiang', '杭州').map((d) => d.name);
    expect(names).toEqual(expect.arrayContaining(['上城区', '拱墅区', '临平区', '钱塘区', '西湖区']));
    expect(names).not.toContain('下城区');
  });
  it('has the counties founded in 2024', () => {
    expect(districts('xinjiang', '和田地区').map((d) => d.name)).toEqual(
      expect.arrayContaining(['和安县', '和康县']),
    );
  });
});

describe('shortName', () => {
  it.each([
    ['杭州市', '杭州'],
    ['恩施土家族苗族自治州', '恩施'],
    ['西双版纳傣族自治州', '西双版纳'],
    ['巴音郭楞蒙古自治州', '巴音郭楞'],
    ['克孜勒苏柯尔克孜自治州', '克孜勒苏'],
    ['石柱土家族自治县', '石柱'],
    ['锡林郭勒盟', '锡林郭勒'],
    ['大兴安岭地区', '大兴安岭'],
    ['神农架林区', '神农架'],
    ['赵县', '赵县'],
    ['内蒙古自治区', '内蒙古'],
  ])('%s → %s', (name, short) => expect(shortName(name)).toBe(short));
});

describe('renamed', () => {
  it.each([
    ['zhejiang', '杭州市', '下城区', ['拱墅区']],
    ['zhejiang', '杭州市', '江干区', ['上城区', '钱塘区']],
    ['beijing', '北京市', '宣武区', ['西城区']],
    ['beijing', '北京市', '崇文区', ['东城区']],
    ['beijing', '北京市', '密云县', ['密云区']],
    ['shanghai', '上海市', '闸北区', ['静安区']],
    ['guangxi', '南宁市', '武鸣县', ['武鸣区']],
    ['zhejiang', '杭州市', '西湖区', undefined],
    ['zhejiang', '杭州市', '未来区', undefined],
  ] as const)('%s %s %s', (province, city, old, now) => {
    expect(renamed(findCity(province, city)!, old)?.now).toEqual(now);
  });
  it('points only at districts that exist, from names that do not', () => {
    const wrong = CHANGES.filter((change) => {
      const city = every.find((e) => e.city.name === change.city)?.city;
      return city && (findDistrict(city, change.old) || change.now.some((n) => !findDistrict(city, n)));
    });
    expect(wrong).toEqual([]);
  });
});

describe('regionOfId', () => {
  it.each([
    ['33010619850307018X', { province: 'zhejiang', city: '杭州市', district: '西湖区' }],
    ['110103196001010000', { province: 'beijing', city: '北京市' }],
    ['429004199001010000', { province: 'hubei', city: '仙桃市', district: '仙桃市' }],
    ['510202196001010000', { province: 'sichuan' }],
    ['abc', undefined],
    ['990106', undefined],
  ])('%s', (id, region) => expect(regionOfId(id)).toEqual(region));
});

describe('neighbourDistricts', () => {
  it('offers the rest of the city, nearest codes first, and the remark', () => {
    const { options, remark } = neighbourDistricts('zhejiang', '杭州市', '临平区');
    expect(options.slice(0, 2).sort()).toEqual(['临安区', '钱塘区']);
    expect(options).not.toContain('临平区');
    expect(remark('余杭区')).toBe('实际所在地为临平区，因系统无该选项，故选择余杭区。');
  });
});

describe('parseRegion', () => {
  it('reads back every district of the country', () => {
    const wrong = every.flatMap(({ p, city }) =>
      city.districts
        .filter((d) => d.name !== city.name)
        .filter((d) => {
          const parsed = parseRegion(`${p.zh}${city.name === p.zh ? '' : city.name}${d.name}某某路1号`);
          return (
            parsed.province !== p.code ||
            parsed.city !== city.name ||
            parsed.district !== d.name ||
            parsed.rest !== '某某路1号'
          );
        })
        .map((d) => p.zh + city.name + d.name),
    );
    expect(wrong).toEqual([]);
  });
  it.each([
    ['杭州西湖区文三路1号', 'zhejiang', '杭州市', '西湖区'],
    ['浙江杭州西湖区文三路1号', 'zhejiang', '杭州市', '西湖区'],
    ['上海市上海市浦东新区张江路1号', 'shanghai', '上海市', '浦东新区'],
    ['天津市市辖区和平区南京路1号', 'tianjin', '天津市', '和平区'],
    ['新疆乌鲁木齐市天山区光明路', 'xinjiang', '乌鲁木齐市', '天山区'],
    ['恩施州恩施市舞阳大道', 'hubei', '恩施土家族苗族自治州', '恩施市'],
    ['吉林市船营区光华路', 'jilin', '吉林市', '船营区'],
    ['浙江省 杭州市　西湖区', 'zhejiang', '杭州市', '西湖区'],
    ['杭州市下城区庆春路', 'zhejiang', '杭州市', '下城区'],
    ['北京路12号', undefined, undefined, undefined],
    ['中山路1号', undefined, undefined, undefined],
    ['河北区中山路3号', undefined, undefined, undefined],
    ['南京东路1号', undefined, undefined, undefined],
    ['上海花园3幢', undefined, undefined, undefined],
    ['某某大厦', undefined, undefined, undefined],
  ])('%s', (address, province, city, district) => {
    const parsed = parseRegion(address);
    expect([parsed.province, parsed.city, parsed.district]).toEqual([province, city, district]);
  });
  it('uses the region selected for a district alone', () => {
    expect(parseRegion('河北区中山路3号', { province: 'tianjin', city: '天津市' })).toMatchObject({
      province: 'tianjin',
      district: '河北区',
    });
    expect(parseRegion('中山路3号', { province: 'tianjin', city: '天津市' })).toEqual({ rest: '中山路3号' });
  });
  it('never throws', () => {
    fc.assert(fc.property(anyText, (text) => void parseRegion(text)));
  });
});

describe('placeNames', () => {
  it('holds names with and without suffix, but no everyday word', () => {
    const names = placeNames();
    for (const name of ['浙江省', '浙江', '杭州市', '杭州', '西湖区', '西湖', '怒江', '资源县', '海南'])
      expect(names).toContain(name);
    for (const word of ['资源', '合作', '商城', '东方', '城区', '比如', '市辖区'])
      expect(names).not.toContain(word);
    expect([...names].filter((n) => n.length < 2)).toEqual([]);
  });
  it('excepts only words that are place names at all', () => {
    const all = new Set(
      every
        .flatMap((e) => [e.city.name, ...e.city.districts.map((d) => d.name)])
        .flatMap((n) => [n, shortName(n)]),
    );
    expect([...ORDINARY_WORDS].filter((w) => !all.has(w))).toEqual([]);
  });
});
