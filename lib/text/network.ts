/** IP addresses and the numbers a provider or an authority gives (service, filing, police). Pure, total. */
import { toHalfWidth, unifyDashes, withoutSpaces } from './width';

export interface IpDiagnosis {
  value: string;
  kind: 'v4' | 'v6' | 'none';
  problem?: 'form' | 'octet' | 'reserved';
  /** Name of the reserved block in Chinese. */
  block?: string;
}

/** Blocks no public site can use (RFC 1918, 6598, 3927, 1122, 5771); documentation blocks are left alone. */
const RESERVED: readonly (readonly [RegExp, string])[] = [
  [/^10\./, '内网地址 10.x.x.x'],
  [/^172\.(1[6-9]|2\d|3[01])\./, '内网地址 172.16-31.x.x'],
  [/^192\.168\./, '内网地址 192.168.x.x'],
  [/^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./, '运营商内部地址 100.64-127.x.x'],
  [/^127\./, '本机地址 127.x.x.x'],
  [/^169\.254\./, '自动分配地址 169.254.x.x'],
  [/^0\./, '保留地址 0.x.x.x'],
  [/^(22[4-9]|2[3-5]\d)\./, '组播或保留地址'],
];

/** The single addresses of an IP field, which may list several (; , 、 line breaks) and ranges (a-b). */
export const splitIps = (text: string): readonly string[] =>
  unifyDashes(toHalfWidth(text))
    .split(/[\s;,、；，|]+|-(?=\d)/)
    .filter(Boolean);

/** One IP address: version, form, range of its parts, and whether a public site can have it. */
export const diagnoseIp = (text: string): IpDiagnosis => {
  const value = withoutSpaces(toHalfWidth(text.replace(/。/g, '.')));
  if (/^[0-9a-f:]+$/i.test(value) && (value.match(/:/g)?.length ?? 0) >= 2) {
    const groups = value.split(':').filter(Boolean);
    const ok =
      groups.length <= 8 &&
      groups.every((g) => g.length <= 4) &&
      (groups.length === 8 || value.includes('::'));
    return { value, kind: 'v6', ...(!ok && { problem: 'form' as const }) };
  }
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(value)) return { value, kind: 'none', problem: 'form' };
  if (value.split('.').some((part) => Number(part) > 255)) return { value, kind: 'v4', problem: 'octet' };
  const block = RESERVED.find(([pattern]) => pattern.test(value))?.[1];
  return { value, kind: 'v4', ...(block && { problem: 'reserved' as const, block }) };
};

/** True for a UUID in its 8-4-4-4-12 form, the form of Aliyun's filing service numbers (seed 001 §4). */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

/** Short characters of the provinces in filing numbers, by contract code. */
export const PLATE: Readonly<Record<string, string>> = {
  beijing: '京',
  tianjin: '津',
  hebei: '冀',
  shanxi: '晋',
  neimenggu: '蒙',
  liaoning: '辽',
  jilin: '吉',
  heilongjiang: '黑',
  shanghai: '沪',
  jiangsu: '苏',
  zhejiang: '浙',
  anhui: '皖',
  fujian: '闽',
  jiangxi: '赣',
  shandong: '鲁',
  henan: '豫',
  hubei: '鄂',
  hunan: '湘',
  guangdong: '粤',
  guangxi: '桂',
  hainan: '琼',
  chongqing: '渝',
  sichuan: '川',
  guizhou: '黔',
  yunnan: '滇',
  xizang: '藏',
  shaanxi: '陕',
  gansu: '甘',
  qinghai: '青',
  ningxia: '宁',
  xinjiang: '新',
};

export interface FilingNumberDiagnosis {
  /** Half-width, capitals, no spaces. */
  value: string;
  kind: 'entity' | 'site' | 'licence' | 'unknown';
  /** Province character, e.g. 浙. */
  plate?: string;
  /** Number of the entity, without the site's suffix. */
  entity?: string;
}

/** An ICP filing number: 浙ICP备12345678号 (entity), …号-1 (site); 8 digits, 10 since 2020; or a licence 浙B2-20080224. */
export const diagnoseFilingNumber = (text: string): FilingNumberDiagnosis => {
  const value = withoutSpaces(unifyDashes(toHalfWidth(text))).replace(/icp/gi, 'ICP');
  const match = /^([\p{Script=Han}])ICP备(\d{8}|\d{10})号(-\d{1,4}[A-Z]?)?$/u.exec(value);
  if (match)
    return {
      value,
      kind: match[3] ? 'site' : 'entity',
      plate: match[1] as string,
      entity: value.slice(0, value.length - (match[3]?.length ?? 0)),
    };
  const licence =
    /^(?:([\p{Script=Han}])ICP证\d{4,10}号|([\p{Script=Han}])?[AB]\d\.?(?:[AB]\d)?-\d{6,10})(-\d{1,4})?$/u.exec(
      value,
    );
  const plate = licence?.[1] ?? licence?.[2];
  return licence ? { value, kind: 'licence', ...(plate && { plate }) } : { value, kind: 'unknown' };
};
