/** The registry of known portals; the manifest's hosts are derived from it (wxt.config.ts). */

import aliyun from './aliyun';
import type { Portal } from './define';

export const PORTALS: readonly Portal[] = [aliyun];

/** The portal that owns a host name, if any. */
export const portalOf = (host: string): Portal | undefined => PORTALS.find((p) => p.hosts.includes(host));

/** Match patterns of all portals, one per host, https only. */
export const portalMatches = (): string[] =>
  [...new Set(PORTALS.flatMap((p) => p.hosts))].map((h) => `https://${h}/*`);
