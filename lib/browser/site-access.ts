/** Host permissions and content scripts of the sites the user enabled. */
import { browser } from 'wxt/browser';
import type { SiteAccess, Sites } from '../service/sites';
import { FRAME_FLAG } from './frame-flag';
import { isBuiltIn, secureHost } from './hosts';
import { SCRIPT } from './script-paths';

const REGISTERED = 'enabled-sites';
const originOf = (host: string): string => `https://${host}/*`;

/** Hosts of exact https patterns; a wildcard the user granted elsewhere enables no site by itself. */
const hostsOf = (origins: readonly string[] | undefined): string[] =>
  (origins ?? []).map((o) => secureHost(o.replace(/\*$/, ''))).filter((h) => h && !h.includes('*'));

const register: SiteAccess['register'] = async (hosts) => {
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED] });
  if (!hosts.length) {
    if (there.length) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED] });
    return;
  }
  const script = {
    id: REGISTERED,
    matches: hosts.map(originOf),
    js: [SCRIPT],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (there.length) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
};

/** Runs in a page's isolated world: the flag's value ends the script it belongs to. */
const endScript = (flag: string): void => {
  const end = (globalThis as Record<string, unknown>)[flag];
  if (typeof end === 'function') end();
};

const inTabs = async (host: string, work: (tabId: number) => Promise<unknown>): Promise<void> => {
  // A tab that shows an error page of the browser cannot be reached; the others go on.
  for (const { id } of await browser.tabs.query({ url: originOf(host) }))
    if (id !== undefined) await work(id).catch(() => undefined);
};

export const siteAccess: SiteAccess = {
  granted: async () =>
    hostsOf((await browser.permissions.getAll()).origins).filter((host) => !isBuiltIn(host)),
  has: (host) => browser.permissions.contains({ origins: [originOf(host)] }),
  register,
  start: (host) =>
    inTabs(host, (tabId) =>
      browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT] }),
    ),
  end: (host) =>
    inTabs(host, (tabId) =>
      browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: endScript,
        args: [FRAME_FLAG],
      }),
    ),
  revoke: async (host) => void (await browser.permissions.remove({ origins: [originOf(host)] })),
};

/** The browser's own events: a permission may come and go in the browser's settings too. */
export const watchSites = (sites: Sites): void => {
  browser.permissions.onAdded.addListener(({ origins }) => {
    const hosts = hostsOf(origins).filter((host) => !isBuiltIn(host));
    if (hosts.length) void sites.granted(hosts);
  });
  browser.permissions.onRemoved.addListener(({ origins }) => {
    if (origins?.length) void sites.settle();
  });
  browser.runtime.onInstalled.addListener(() => void sites.settle());
  browser.runtime.onStartup.addListener(() => void sites.settle());
};
