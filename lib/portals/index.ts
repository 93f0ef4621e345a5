/** The registry of known portals; the manifest's hosts are derived from it (wxt.config.ts). */

import aliyun from './aliyun';
import baidu from './baidu';
import type { Portal } from './define';
import huawei from './huawei';
import jd from './jd';
import miit from './miit';
import miitProvinces from './miit-provinces';
import police from './police';
import qingcloud from './qingcloud';
import tencent from './tencent';
import ucloud from './ucloud';
import volcano from './volcano';

export const PORTALS: readonly Portal[] = [
  aliyun,
  qingcloud,
  miit,
  miitProvinces,
  police,
  tencent,
  huawei,
  baidu,
  jd,
  volcano,
  ucloud,
];

/** The portal that owns a host name, if any. */
export const portalOf = (host: string): Portal | undefined => PORTALS.find((p) => p.hosts.includes(host));

/** Match patterns of all portals, one per host, https only. */
export const portalMatches = (): string[] =>
  [...new Set(PORTALS.flatMap((p) => p.hosts))].map((h) => `https://${h}/*`);
