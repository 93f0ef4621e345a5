/** The practice portals and the filing hosts they are opened under. */
import { resolve } from 'node:path';

/** Any console has its filing pages below some path; the last segment names the practice portal. */
const PLACES: Readonly<Record<string, string>> = {
  'beian.aliyun.com': '/order/',
  'console.cloud.tencent.com': '/beian/manage/',
  'beian.huaweicloud.com': '/apply/',
  'beian.miit.gov.cn': '/',
  'beian.qingcloud.com': '/icp/',
};

const HOST_OF: Readonly<Record<string, string>> = {
  'element-plus': 'console.cloud.tencent.com',
  tdesign: 'console.cloud.tencent.com',
  antd5: 'beian.qingcloud.com',
  'element-ui': 'beian.huaweicloud.com',
  'miit-sms': 'beian.miit.gov.cn',
};

/** Folder of the production builds; BUILDS names another one, e.g. with unpacked release files. */
export const BUILDS = resolve(process.env.BUILDS ?? resolve(import.meta.dirname, '../../.output'));

/** Fictional applicants in the interchange format. */
export const APPLICANTS_FILE = resolve(import.meta.dirname, '../fixtures/applicants.json');

/** The address of a practice portal under the host of a filing system, e.g. https://beian.aliyun.com/order/fusion. */
export const portalUrl = (id: string, where: { host?: string; query?: string } = {}): string => {
  const host = where.host ?? HOST_OF[id] ?? 'beian.aliyun.com';
  return `https://${host}${PLACES[host] ?? '/'}${id}${where.query ? `?${where.query}` : ''}`;
};
