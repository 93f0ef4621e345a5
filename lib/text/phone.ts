/**
 * Mobile and fixed telephone numbers of the mainland, as people write them. Pure, total.
 * Sources: seed 001 §2 (086-022-…, extension), facts `4_contacts` (mobile, landline forms).
 */
import { toHalfWidth, unifyDashes, withoutSpaces } from './width';

const MOBILE = /^1[3-9]\d{9}$/;

/** Half-width digits and plain hyphens, no spaces. */
export const cleanPhone = (text: string): string => withoutSpaces(unifyDashes(toHalfWidth(text)));

export interface MobileDiagnosis {
  /** As it should be written when `problem` is undefined: 11 digits. */
  value: string;
  /** True when the text differs from the value only in writing (spaces, dashes, +86, full width). */
  rewritten: boolean;
  problem?: 'length' | 'prefix' | 'characters' | 'landline';
  /** Number of digits found. */
  length: number;
}

/** A mobile number (1 and 3 to 9, eleven digits); +86, 0086, 086- and dashes are slips of writing. */
export const diagnoseMobile = (text: string): MobileDiagnosis => {
  const clean = cleanPhone(text);
  const bare = clean.replace(/[-().]/g, '').replace(/^(?:\+?0{0,2}86)(?=1[3-9]\d{9}$)/, '');
  const length = bare.replace(/\D/g, '').length;
  const base = { value: bare, rewritten: bare !== text, length };
  if (MOBILE.test(bare)) return base;
  if (/^\+?0*86?-?0\d{9,}|^0\d{9,11}$/.test(bare)) return { ...base, problem: 'landline' };
  if (!/^\d*$/.test(bare)) return { ...base, problem: 'characters' };
  return { ...base, problem: length === 11 ? 'prefix' : 'length' };
};

/** True for a mobile number, however it is written. */
export const isMobile = (text: string): boolean => !diagnoseMobile(text).problem;

export interface PhoneDiagnosis {
  kind: 'mobile' | 'landline' | 'service' | 'unknown';
  /** Usual form: mobile digits, or area-number(-extension) with the 086- it came with. */
  value: string;
  rewritten: boolean;
  problem?: 'area-code' | 'length' | 'characters';
  areaCode?: string;
  local?: string;
  extension?: string;
  has086?: boolean;
}

const LANDLINE =
  /^(?<country>(?:\+?0{0,2}86)-?)?\(?(?<area>0\d{2,3})\)?-?(?<local>\d{7,8})(?:(?:-|转|ext\.?|x|\*|#)(?<extension>\d{1,6}))?$/i;

/** Three-digit area codes (010 and 02x); all others have four. */
const splitArea = (digits: string): [string, string] => {
  const size = /^0(10|2\d)/.test(digits) ? 3 : 4;
  return [digits.slice(0, size), digits.slice(size)];
};

/** An office phone: landline with area code and perhaps 086- and extension, or a mobile number. */
export const diagnosePhone = (text: string): PhoneDiagnosis => {
  const mobile = diagnoseMobile(text);
  if (!mobile.problem) return { kind: 'mobile', value: mobile.value, rewritten: mobile.rewritten };
  const clean = cleanPhone(text);
  if (/^(400|800)-?\d{3,4}-?\d{3,4}$/.test(clean)) return { kind: 'service', value: clean, rewritten: false };
  // With a country code the area code often loses its 0: +86-10-87654321.
  const dialled = clean.replace(/^(\+?0{0,2}86-?)(?=[1-9]\d{1,2}-?\d{7,8}(?!\d))/, '$10');
  const groups = LANDLINE.exec(dialled)?.groups;
  if (!groups) {
    const problem = /^\d{7,8}(-\d{1,6})?$/.test(clean)
      ? 'area-code'
      : /[^\d\-+()]/.test(clean)
        ? 'characters'
        : 'length';
    return { kind: 'unknown', value: clean, rewritten: clean !== text, problem };
  }
  const [areaCode, local] = splitArea(`${groups.area}${groups.local}`);
  const has086 = !!groups.country;
  const value = [
    ...(has086 ? ['086'] : []),
    areaCode,
    local,
    ...(groups.extension ? [groups.extension] : []),
  ].join('-');
  const problem = /^[2-8]\d{6,7}$/.test(local)
    ? undefined
    : local.length < 7 || local.length > 8
      ? 'length'
      : undefined;
  return {
    kind: 'landline',
    value,
    rewritten: value !== text,
    areaCode,
    local,
    has086,
    ...(groups.extension && { extension: groups.extension }),
    ...(problem && { problem }),
  };
};

/** Area code prefixes by province (contract code), longest prefix first when looked up. */
const AREAS: Readonly<Record<string, string>> = {
  beijing: '010',
  tianjin: '022',
  shanghai: '021',
  chongqing: '023',
  hebei: '0310 0311 0312 0313 0314 0315 0316 0317 0318 0319 0335',
  shanxi: '0349 035',
  henan: '037 039',
  liaoning: '024 041 042',
  jilin: '043',
  heilongjiang: '045 046',
  neimenggu: '047 048',
  jiangsu: '025 051 0523 0527',
  shandong: '053 0543 0546 063',
  anhui: '055 056',
  zhejiang: '057 0580',
  fujian: '059',
  guangdong: '020 066 075 076',
  yunnan: '069 087 088',
  jiangxi: '070 079',
  hubei: '027 071 072',
  hunan: '073 074',
  guangxi: '077',
  sichuan: '028 081 082 083',
  guizhou: '085',
  xizang: '089',
  hainan: '0898',
  shaanxi: '029 091',
  gansu: '093 094',
  ningxia: '095',
  qinghai: '097',
  xinjiang: '090 099',
};

/** Province (contract code) of a landline's area code; undefined when unknown. */
export const provinceOfAreaCode = (areaCode: string): string | undefined => {
  let best: [string, number] | undefined;
  for (const [province, prefixes] of Object.entries(AREAS))
    for (const prefix of prefixes.split(' '))
      if (areaCode.startsWith(prefix) && prefix.length > (best?.[1] ?? 0)) best = [province, prefix.length];
  return best?.[0];
};
