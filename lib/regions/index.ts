/**
 * Provinces, cities and districts of the mainland: lists for pickers, lookup by name and by ID number.
 * Pure; about 24 kB gzipped, so only extension pages, the background and the full tier may import it.
 */
import { isMunicipality, PROVINCES, type ProvinceCode } from '../schema/codes';
import { CHANGES, FOUNDED, type RegionChange } from './changes';
import { REGION_DATA } from './data';

export type DistrictKind = 'district' | 'zone' | 'town';
export interface District {
  /** Six digits; '' for a town of a city without districts. */
  code: string;
  name: string;
  /** `zone` = a development zone counted apart in statistics, no administrative district. */
  kind: DistrictKind;
}
export interface City {
  code: string;
  name: string;
  province: ProvinceCode;
  districts: readonly District[];
}

const districtOf = (prefix: string, item: string): District => {
  if (item.startsWith('~')) return { code: '', name: item.slice(1), kind: 'town' };
  const code = prefix + item.slice(0, 4);
  const last = Number(item.slice(2, 4));
  return { code, name: item.slice(4), kind: last >= 71 && last <= 79 ? 'zone' : 'district' };
};

const parseProvince = (code: ProvinceCode, prefix: string): readonly City[] =>
  (REGION_DATA[code] ?? '').split(';').map((line) => {
    const [head = '', list = ''] = line.split(':');
    const cityCode = prefix + head.slice(0, 4);
    const name = head.slice(4);
    const districts = list ? list.split(',').map((item) => districtOf(prefix, item)) : [];
    const founded = FOUNDED.filter((f) => f[0] === code && f[1] === head.slice(0, 4)).map((f) =>
      districtOf(prefix, f[2] + f[3]),
    );
    const all = [...districts, ...founded];
    // A city directly under the province (仙桃市) is its own district; portals list it so.
    return {
      code: cityCode,
      name,
      province: code,
      districts: all.length ? all : [{ code: cityCode, name, kind: 'district' as const }],
    };
  });

const cache = new Map<ProvinceCode, readonly City[]>();

/** Cities of a province; a municipality has one, named like itself. No 市辖区 or 县 among them. */
export const cities = (province: ProvinceCode): readonly City[] => {
  const known = cache.get(province);
  if (known) return known;
  const parsed = parseProvince(
    province,
    PROVINCES.find((p) => p.code === province)?.gb2260.slice(0, 2) ?? '',
  );
  cache.set(province, parsed);
  return parsed;
};

const bare = (name: string): string =>
  name.length > 2 ? name.replace(/(自治州|地区|林区|市|盟)$/, '').replace(ETHNIC, '') || name : name;

/** Names of peoples in 自治州 and 自治县; the short name leaves them out (恩施土家族苗族自治州 → 恩施). */
const ETHNIC =
  /((?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|各)族?)+(?:自治)?$/;

/** A city of a province by its full or short name. */
export const findCity = (province: ProvinceCode, name: string): City | undefined => {
  const text = name.trim();
  if (!text) return undefined;
  const list = cities(province);
  return list.find((c) => c.name === text) ?? list.find((c) => shortName(c.name) === shortName(text));
};

/** Without 省, 市, 自治区, 区, 县 and the people's name; a name of two characters stays whole. */
export const shortName = (name: string): string => {
  if (name.length <= 2) return name;
  const province = PROVINCES.find((p) => p.zh === name);
  if (province) return province.short;
  const stem = name.replace(/(自治州|自治县|自治旗|地区|林区|新区|特区|市|区|县|盟|旗)$/, '');
  const short = name.includes('自治') ? stem.replace(ETHNIC, '') : stem;
  return short.length >= 2 ? short : bare(name);
};

export interface ListOptions {
  /** Also development zones, which most portals do not list. */
  zones?: boolean;
}

/** Districts of a city for a picker, in the order of their codes. [] when the city is unknown. */
export const districts = (
  province: ProvinceCode,
  city: string,
  options: ListOptions = {},
): readonly District[] =>
  (findCity(province, city)?.districts ?? []).filter((d) => options.zones || d.kind !== 'zone');

/** A district of a city by its exact name. */
export const findDistrict = (city: City, name: string): District | undefined =>
  city.districts.find((d) => d.name === name.trim());

/** What became of a district that no longer exists under this name; undefined when it does, or nobody knows. */
export const renamed = (city: City, name: string): RegionChange | undefined => {
  const old = name.trim();
  if (!old || findDistrict(city, old)) return undefined;
  const known = CHANGES.find((c) => c.city === city.name && c.old === old);
  if (known) return known;
  const now = currentName(city, old);
  return now ? { city: city.name, old, now: [now], since: '' } : undefined;
};

/** The district of today with the same stem (密云县 → 密云区); undefined when there is none or several. */
export const currentName = (city: City, old: string): string | undefined => {
  if (!/[区县市旗]$/.test(old) || old.length < 3) return undefined;
  const stem = shortName(old);
  const same = city.districts.filter(
    (d) => d.kind === 'district' && d.name !== old && d.name.startsWith(stem) && shortName(d.name) === stem,
  );
  return same.length === 1 ? same[0]?.name : undefined;
};

/** Where an ID number was first issued: province always when the digits are known, city and district while they exist. */
export const regionOfId = (
  idNumber: string,
): { province: ProvinceCode; city?: string; district?: string } | undefined => {
  const code = /^\d{6}/.exec(idNumber.trim())?.[0];
  const province = PROVINCES.find((p) => code?.startsWith(p.gb2260.slice(0, 2)));
  if (!code || !province) return undefined;
  const municipal = isMunicipality(province.code);
  const list = cities(province.code);
  const city = municipal
    ? list[0]
    : list.find((c) => c.code === code || (c.code.endsWith('00') && c.code.slice(0, 4) === code.slice(0, 4)));
  const district = city?.districts.find((d) => d.code === code);
  return {
    province: province.code,
    ...(city && { city: city.name }),
    ...(district && { district: district.name }),
  };
};

/**
 * What to choose when a portal does not list the district: the other districts of the city, those with the
 * nearest codes first, and the remark seed 001 §1.1 asks for.
 */
export const neighbourDistricts = (
  province: ProvinceCode,
  city: string,
  missing: string,
): { options: readonly string[]; remark(chosen: string): string } => {
  const all = districts(province, city, { zones: true });
  const at = Number(all.find((d) => d.name === missing)?.code ?? 0);
  const options = all
    .filter((d) => d.kind !== 'zone' && d.name !== missing)
    .sort((a, b) => (at ? Math.abs(Number(a.code) - at) - Math.abs(Number(b.code) - at) : 0))
    .map((d) => d.name);
  return { options, remark: (chosen) => regionRemark(missing, chosen) };
};

/** The remark for a district the portal does not list (seed 001 §1.1). */
export const regionRemark = (real: string, chosen: string): string =>
  `实际所在地为${real}，因系统无该选项，故选择${chosen}。`;
