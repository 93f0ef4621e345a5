/** Wordings of one run: which of the real synonyms a label gets is decided by the seed in the address. */
import type { ModelKey } from '../shared/types';

/** mulberry32: the same seed gives the same page. */
export const randomOf = (seed: number) => {
  let a = seed >>> 0;
  return (): number => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/** All from portals of the facts, none invented. */
const SYNONYMS: Partial<Record<ModelKey, string>> = {
  'other.region': '地区 所属区域 主办单位所属区域 主体单位区域',
  'entity.nature': '备案性质 单位性质 主办单位性质 主办者性质 主体单位性质',
  'entity.idType': '证件类型 主办单位证件类型',
  'entity.name': '单位名称 单位全称 主办单位名称 主办单位或主办人名称',
  'entity.idNumber': '证件号码 有效证件号码 主办单位证件号码',
  'entity.idAddress': '证件住所 证件住址 主办单位证件住所',
  'entity.mailingAddress': '通信地址 通讯地址 主办单位通讯地址',
  'entity.investor': '投资人或主管单位 投资者或上级单位主管名称',
  'entityManager.name': '姓名 负责人姓名',
  'entityManager.mobile': '手机号码 联系方式1',
  'entityManager.phone2': '联系方式2 办公电话 办公室电话',
  'entityManager.emergencyPhone': '应急手机号码 应急联系人电话 应急电话',
  'entityManager.email': '电子邮箱 电子邮件地址 电子邮箱地址',
  'site.serviceContent': '网站内容 网站服务内容 服务内容',
  'site.preApproval': '前置审批 前置审批类型 前置或专项审批内容类型',
  'site.languages': '网站语言 语言',
};

export const wordsOf = (seed: number) => {
  const random = randomOf(seed);
  return Object.fromEntries(
    Object.entries(SYNONYMS).map(([key, all]) => {
      const list = (all ?? '').split(' ');
      return [key, { label: list[Math.floor(random() * list.length)]! }];
    }),
  );
};
