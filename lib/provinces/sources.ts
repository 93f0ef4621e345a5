/**
 * The documents the rule book rests on, by the short code used in the data (facts `_meta.sources`).
 * No page of the ministry or of a provincial administration was available: every provincial rule is what
 * a cloud vendor or a portal said about it, so each carries its date and how far to trust it.
 */
import type { Source } from '../schema/filing';

export interface SourceDocument {
  /** As shown to users. */
  name: string;
  /** ISO date, month, year, or an interval of years. */
  date: string;
  /** Documents of one publisher count as one voice. */
  publisher: string;
  trust: 'high' | 'medium' | 'low';
}

const doc = (
  name: string,
  date: string,
  publisher: string,
  trust: SourceDocument['trust'] = 'high',
): SourceDocument => ({ name, date, publisher, trust });

export const DOCUMENTS = {
  S001: doc('阿里云《ICP备案流程（PC端）》', '2020-09-21', 'aliyun'),
  S002: doc('青云《首次备案》', '2020', 'qingcloud'),
  SALI: doc('阿里云备案文档（旧版）', '2019', 'aliyun'),
  ALI19: doc('阿里云各省管局规则', '2019-09-20', 'aliyun'),
  UC24: doc('UCloud 备案文档', '2024-04-01', 'ucloud'),
  UC21: doc('UCloud 备案文档（旧版）', '2021-07-15', 'ucloud'),
  HW25: doc('华为云备案知识库（摘编）', '2025-12-31', 'huawei', 'medium'),
  TX: doc('腾讯云各省管局要求', '2021/2023', 'tencent'),
  TXOLD: doc('腾讯云各省管局要求（旧版）', '2017/2020', 'tencent', 'medium'),
  'TX-TLD': doc('腾讯云可备案域名后缀', '2022-08-30', 'tencent'),
  'TX-PORTAL': doc('腾讯云首次备案图文', '2018', 'tencent'),
  'MIIT-ENUM': doc('工信部接入商系统选项表', '2023', 'miit', 'medium'),
  'MIIT-ERR': doc('工信部上报接口返回码', '2016/2017', 'miit', 'medium'),
  PORTAL: doc('备案门户文本汇编', '2012/2021', 'portals', 'medium'),
  WX: doc('微信小程序备案接口', '2025-06', 'wechat'),
  XR: doc('允睿讯通备案表单', '2018', 'xrcloud', 'medium'),
  AYYH: doc('代理商博客：备案取名', '2024/2025', 'ayyh', 'low'),
  XYY: doc('代理商博客：取名禁用词', '2021', 'xyy', 'low'),
  '3Z0': doc('个人网站名称示例', '2021', '3z0', 'low'),
  KAMI: doc('个人备案记录（四川）', '2019/2021', 'kami', 'medium'),
  YUN: doc('个人备案记录（内蒙古）', '2025/2026', 'yun', 'medium'),
  GH60: doc('公开备案笔记（招聘站）', '2025/2026', 'gh60', 'low'),
  GH53: doc('公开备案笔记（取名）', '2025/2026', 'gh53', 'low'),
  BLOG21: doc('阿里云控制台提示（转述）', '2021', 'aliyun', 'medium'),
  MPG: doc('小程序备案驳回汇总', '2023/2025', 'mpg', 'low'),
  CSDN: doc('证件号码格式（博客）', '2023-12', 'csdn', 'low'),
  GB11643: doc('GB 11643 公民身份号码', '1999', 'gb'),
  GB32100: doc('GB 32100 法人和其他组织统一社会信用代码', '2015', 'gb'),
  GB11714: doc('GB 11714 全国组织机构代码编制规则', '1997', 'gb'),
} as const satisfies Record<string, SourceDocument>;
export type SourceCode = keyof typeof DOCUMENTS;

/** A citation of one document. @param date where the section is dated apart from the document */
export const cite = (code: SourceCode, section: string, date?: string): Source => ({
  document: DOCUMENTS[code].name,
  section,
  date: date ?? DOCUMENTS[code].date,
});
