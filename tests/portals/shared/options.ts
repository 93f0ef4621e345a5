/** Option lists of the practice portals. Values are the bare codes a back end would want, never our words. */
import type { Get, Option } from './types';

/** Numbers the labels the way the old portals do: '1', '2', … */
export const listed = (labels: string, from = 1): Option[] =>
  labels.split(' ').map((label, i) => ({ value: String(from + i), label }));

export const NATURES = listed(
  '国防机构 政府机关 事业单位 企业 个人 社会团体 民办非企业单位 基金会 律师执业机构',
);

/** Certificates by nature (MIIT list, about 2023), by the nature's label. */
const PERSON_PAPERS =
  '居民身份证 护照 台湾居民来往大陆通行证 港澳居民来往内陆通行证 外国人永久居留身份证 港澳居民居住证 台湾居民居住证';
const PAPERS: Readonly<Record<string, string>> = {
  国防机构: '部队代号 军队单位对外有偿服务许可证',
  政府机关: '组织机构代码证 统一社会信用代码证书',
  事业单位: '组织机构代码证 事业单位法人证书 统一社会信用代码证书',
  企业: '营业执照（个人或企业） 组织机构代码证 外国企业常驻代表机构登记证',
  个人: PERSON_PAPERS,
  社会团体: '社会团体法人登记证书 组织机构代码证',
  民办非企业单位: '组织机构代码证 民办非企业单位登记证书 社会服务机构登记证书 民办学校办学许可证',
  基金会: '组织机构代码证 基金会法人登记证书',
  律师执业机构: '组织机构代码证 律师事务所执业许可证',
};
const ALL_PAPERS = [...new Set(Object.values(PAPERS).flatMap((p) => p.split(' ')))];
const paper = (label: string): Option => ({ value: String(101 + ALL_PAPERS.indexOf(label)), label });

/**
 * The certificates offered for a nature.
 * @param natures the portal's own nature options
 * @param rename what this portal calls a certificate or a nature, where it differs
 */
export const papersFor =
  (natures: readonly Option[], rename: Readonly<Record<string, string>> = {}) =>
  (get: Get): Option[] => {
    const label = natures.find((o) => o.value === get('entity.nature'))?.label ?? '';
    const usual = Object.entries(rename).find(([k, v]) => v === label && PAPERS[k])?.[0] ?? label;
    return (PAPERS[usual] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((p) => ({ ...paper(p), label: rename[p] ?? p }));
  };

/** Papers of a person in charge. */
export const PERSON_ID_TYPES: Option[] = PERSON_PAPERS.split(' ').map(paper);

export const LANGUAGES = listed(
  '中文简体 中文繁体 维吾尔语 哈萨克语 柯尔克孜语 蒙古语 藏语 壮语 朝鲜语 彝文 苗语 英语 日语 法语 俄罗斯语 西班牙语 阿拉伯语',
);

export const CONTENTS = listed(
  '即时通信 搜索引擎 综合门户 网上邮局 网络新闻 博客/个人空间 网络广告/信息 单位门户网站 网络购物 网上支付 网上银行 网上炒股/股票基金 网络游戏 网络音乐 网络影视 网络图片 网络软件/下载 网上求职 网上交友/婚介 网上房产 网络教育 网站建设 WAP 其他',
);

export const SERVICE_TYPES = listed('网站应用服务 APP应用服务 小程序应用服务');

export const PRE_APPROVALS = listed(
  '无 新闻 出版 教育 医疗保健 药品和医疗器械 文化 广播电影电视节目 网络预约车 互联网金融 校外培训（高中及以下阶段） 宗教',
);

export const CLOUD_SERVICES = listed('ECS 建站市场 弹性Web托管 轻量应用服务器 使用备案服务号');

export const INSTANCE_IPS = listed('203.0.113.10 203.0.113.20 203.0.113.30');

/** True for a filing by a person: by the label, since every portal has its own codes. */
export const isPerson =
  (natures: readonly Option[]) =>
  (get: Get): boolean =>
    /^(个人|自然人)/.test(natures.find((o) => o.value === get('entity.nature'))?.label ?? '');
