/** Reads the administrative part at the head of an address. Pure, total. */
import { isMunicipality, PROVINCES, type ProvinceCode } from '../schema/codes';
import { toHalfWidth, withoutSpaces } from '../text/width';
import { CHANGES } from './changes';
import { type City, cities, type District, findCity, shortName } from './index';

export interface ParsedRegion {
  province?: ProvinceCode;
  /** Full name of today. */
  city?: string;
  /** As written: a full name, today's or an old one. */
  district?: string;
  /** What follows the region. */
  rest: string;
}

/** Where to look when the address does not say. */
export interface RegionHint {
  province?: ProvinceCode;
  city?: string;
}

const ROAD = /^(?:[东南西北中]?(?:大道|大街|路|街|道|巷|胡同|里|弄|大厦|广场|新村|小区|花园|国际|镇|乡))/;

/** Cuts a name off the head: the full one, or the short one unless a road or building is named so. */
const cut = (text: string, full: string, short: string): string | undefined => {
  if (text.startsWith(full)) return text.slice(full.length);
  if (!short || short.length < 2 || !text.startsWith(short)) return undefined;
  const rest = text.slice(short.length);
  return ROAD.test(rest) ? undefined : rest;
};

const cutProvince = (text: string): { province?: ProvinceCode; rest: string } => {
  for (const p of PROVINCES) {
    const rest = cut(text, p.zh, p.short);
    if (rest === undefined) continue;
    // 吉林市, 河北区: a longer place that begins like the province.
    const whole = text.startsWith(p.zh);
    if (!whole && /^[区县]/.test(rest)) continue;
    if (!whole && /^市/.test(rest))
      return isMunicipality(p.code) ? { province: p.code, rest: rest.slice(1) } : { rest: text };
    return { province: p.code, rest: rest.replace(/^(省|自治区)/, '') };
  }
  return { rest: text };
};

/** Cities by the first two characters of their name, which short and full names share; longest name first. */
let heads: ReadonlyMap<string, readonly City[]> | undefined;
const citiesLike = (text: string): readonly City[] => {
  if (!heads) {
    const map = new Map<string, City[]>();
    for (const city of PROVINCES.flatMap((p) => cities(p.code))) {
      const head = city.name.slice(0, 2);
      map.set(
        head,
        [...(map.get(head) ?? []), city].sort((x, y) => y.name.length - x.name.length),
      );
    }
    heads = map;
  }
  return heads.get(text.slice(0, 2)) ?? [];
};

const cutCity = (text: string, province?: ProvinceCode): { city?: City; rest: string } => {
  const list = citiesLike(text).filter((c) => !province || c.province === province);
  for (const city of list)
    if (text.startsWith(city.name)) return { city, rest: text.slice(city.name.length) };
  for (const city of list) {
    const short = shortName(city.name);
    if (text.startsWith(`${short}州`) && city.name.endsWith('自治州'))
      return { city, rest: text.slice(short.length + 1) };
    const rest = cut(text, city.name, short);
    // A short name counts only before one of the city's districts: 杭州西湖区 yes, 中山公园 no.
    if (rest !== undefined && cutDistrict(rest, city).district) return { city, rest };
  }
  return { rest: text };
};

/** Names of a city's districts, old ones included, longest first. */
const names = new WeakMap<City, readonly string[]>();
const districtNames = (city: City): readonly string[] => {
  const known = names.get(city);
  if (known) return known;
  const all = [
    ...city.districts.map((d: District) => d.name),
    ...CHANGES.filter((c) => c.city === city.name).map((c) => c.old),
  ].sort((a, b) => b.length - a.length);
  names.set(city, all);
  return all;
};

const cutDistrict = (text: string, city: City): { district?: string; rest: string } => {
  const hit = districtNames(city).find((name) => text.startsWith(name) && name !== city.name);
  if (hit) return { district: hit, rest: text.slice(hit.length) };
  // An old county of a district of today: 密云县.
  const old = /^[\p{Script=Han}]{2,6}?[区县市旗]/u.exec(text)?.[0];
  const stem = old && old.length > 2 ? shortName(old) : '';
  if (
    old &&
    stem &&
    city.districts.some((d) => d.kind === 'district' && d.name.startsWith(stem) && shortName(d.name) === stem)
  )
    return { district: old, rest: text.slice(old.length) };
  return { rest: text };
};

/**
 * Province, city and district an address begins with. Short forms (杭州西湖区) and addresses without the
 * province are read; 市辖区 is passed over; nothing is guessed from names of roads.
 */
export const parseRegion = (address: string, hint: RegionHint = {}): ParsedRegion => {
  const text = withoutSpaces(toHalfWidth(address)).replace(
    /^(中华人民共和国|中国(?=[^\p{Script=Han}]|..?[省市]))/u,
    '',
  );
  const head = cutProvince(text);
  const near = head.province ?? hint.province;
  const own = near && isMunicipality(near) ? cities(near)[0] : undefined;
  const body = (s: string) => s.replace(/^市辖区/, '');
  let found: { city?: City; rest: string } = { rest: head.rest };
  if (near) found = cutCity(head.rest, near);
  if (!found.city && !head.province) found = cutCity(head.rest);
  // The municipality's name was cut as the province; a second 北京市 is its city.
  const city =
    found.city ?? (own && (head.province || cutDistrict(body(head.rest), own).district) ? own : undefined);
  const scope = city ?? (near && hint.city && !found.city ? findCity(near, hint.city) : undefined);
  const rest = body(found.rest);
  const area = scope ? cutDistrict(rest, scope) : { rest };
  const province = head.province ?? city?.province ?? (area.district ? scope?.province : undefined);
  const named = city ?? (area.district ? scope : undefined);
  return {
    ...(province && { province }),
    ...(named && { city: named.name }),
    ...(area.district && { district: area.district }),
    rest: body(area.rest),
  };
};
