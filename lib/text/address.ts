/**
 * How far an address goes, and what it must not hold. Pure; knows no list of regions.
 * Sources: seed 001 §2 (down to the door number, remark phrase), facts `3_addresses`.
 */
import { toHalfWidth, unifyDashes, withoutSpaces } from './width';

/** From coarse to fine; `place` = a named building, estate or institution without a number. */
export type AddressLevel =
  | 'none'
  | 'region'
  | 'town'
  | 'road'
  | 'place'
  | 'village'
  | 'group'
  | 'mailbox'
  | 'number'
  | 'building'
  | 'room';

export interface AddressDiagnosis {
  /** Half-width, plain hyphens, no spaces. */
  value: string;
  level: AddressLevel;
  /** The last named part, for quoting: 文化路. */
  tail: string;
  /** Signs an address must not hold, each once. */
  special: readonly string[];
  hasSpaces: boolean;
  /** 7-3-101 spelt out as 7号楼3单元101室, where it follows an estate. */
  spelt?: string;
}

const NUMERAL = '[0-9A-Za-z一二三四五六七八九十百零〇]';
/** Numbered roads and phases: their digits are no door number. */
const ROAD_NUMBER =
  /(?:[GSXY]?\d+|[一二三四五六七八九十]+)(?:国道|省道|县道|乡道|号?大道|号?大街|号路|号街|路|街|巷|线|环路|环|期|纬路|经路|马路)/g;
const ROOM = new RegExp(
  `${NUMERAL}+(?:室|房|户|铺|档|店|工位|席|卡位|摊位|号位|窗口|柜台|仓|间)|[A-Za-z]\\d{2,}|\\d-\\d+-\\d+`,
);
const BUILDING = new RegExp(
  `(?:${NUMERAL}|[东西南北中主副])(?:号楼|号院|幢|栋|座|楼|单元|层|楼层|门|梯|院|塔)`,
);
const NUMBER = new RegExp(`(?:${NUMERAL}|[甲乙丙丁临副])(?:号|弄|支弄|附)|号之|\\d+#`);
const MAILBOX = /(?:信箱|邮箱|分箱)\d*/;
const GROUP = new RegExp(
  `${NUMERAL}+(?:组|社|队|屯|小队|大队|村民小组|排|连|分场)|(?:村民小组|[组队社]|宿舍|寝室)$`,
);
const STUDENT = /(?:学院|学校|大学).{0,12}(?:系|专业|班|宿舍|公寓)/;
const VILLAGE = /(?:村|屯|寨|嘎查|苏木|行政村|自然村|村委会|居委会|社区|湾|庄|堡|坝|坪|塘|沟|岭)$/;
const TOWN = /(?:镇|乡|街道|街道办|街道办事处|开发区|高新区|园区|工业区|苏木)$/;
const REGION = /(?:省|自治区|市|地区|自治州|州|盟|区|县|旗)$/;
const ROADS =
  /(?:路|街|道|巷|胡同|大道|大街|里|弄堂|国道|省道|段|线|交叉口|路口|交汇处)[东西南北]?(?:侧|边|旁|段)?$/;
const PLACE =
  /(?:大厦|广场|中心|大楼|小区|花园|家园|公寓|公司|市场|商城|酒店|宾馆|城|苑|园|府|厂|院|馆|所|站|场|局|校|学院|大学|厅|楼|墅|邸|湾|庭|轩|阁|国际|集团|基地|产业园|工业园|科技园)(?:内|旁|对面)?$/;
/** Signs that make an address special; brackets, dots of names and hyphens are left alone. */
const SPECIAL = /[^\p{Script=Han}\p{L}\p{N}\-()·•[\]〔〕\s〇]/gu;
const REMARK = /(?:最详细|最详尽)(?:的)?(?:通信|通讯|联系)?地址|无(?:具体)?门牌号?|没有门牌/;

/** The remark seed 001 §2 asks for when there is no door number. */
export const DETAIL_REMARK = '主办单位通信地址已为最详细的地址';

/** True when a remark says that the address cannot be more detailed. */
export const hasDetailRemark = (remarks: string): boolean => REMARK.test(withoutSpaces(remarks));

const levelOf = (value: string): AddressLevel => {
  if (value === '') return 'none';
  const text = value.replace(ROAD_NUMBER, '路');
  if (ROOM.test(text)) return 'room';
  if (BUILDING.test(text)) return 'building';
  if (NUMBER.test(text)) return 'number';
  if (MAILBOX.test(text)) return 'mailbox';
  if (GROUP.test(text) || STUDENT.test(text)) return 'group';
  if (/\d\)?$/.test(text)) return 'number';
  const end = text.replace(/\([^)]*\)$/, '');
  if (TOWN.test(end)) return 'town';
  if (VILLAGE.test(end)) return 'village';
  if (ROADS.test(end)) return 'road';
  if (REGION.test(end) && !/小区$/.test(end)) return 'region';
  return PLACE.test(end) || end.length > 0 ? 'place' : 'none';
};

const tailOf = (value: string): string => {
  const parts = value.match(
    /.+?(?:自治区|自治州|地区|省|市|县|旗|盟|街道办事处|街道办|街道|村委会|居委会|镇|乡|大道|大街|胡同|小区|区|路|街|道|巷|村(?!委会)|$)(?:[东南西北]?(?:旁|侧|边|口|内|对面))?/gu,
  );
  return parts?.filter(Boolean).pop() ?? value;
};

const ESTATE_TRIPLE = /^(.*[^\d\-路街道巷号弄])(\d{1,3})-(\d{1,2})-(\d{2,5})室?$/u;

/** How far an address goes, its last part, signs to take out, and 7-3-101 spelt out. */
export const diagnoseAddress = (text: string): AddressDiagnosis => {
  const value = withoutSpaces(unifyDashes(toHalfWidth(text)));
  const triple = ESTATE_TRIPLE.exec(value);
  return {
    value,
    level: levelOf(value),
    tail: tailOf(value),
    special: [...new Set(unifyDashes(toHalfWidth(text)).match(SPECIAL) ?? [])],
    hasSpaces: withoutSpaces(text) !== text,
    ...(triple && { spelt: `${triple[1]}${triple[2]}号楼${triple[3]}单元${triple[4]}室` }),
  };
};

/** True when the address reaches a door, a room, a village group or a mailbox. */
export const isDetailed = (level: AddressLevel): boolean =>
  ['group', 'mailbox', 'number', 'building', 'room'].includes(level);
