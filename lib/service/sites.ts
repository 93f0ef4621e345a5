/**
 * Sites the user enabled beside the built-in portals. The browser's host permission is what counts; the list
 * on disk only says since when. Every step may run twice: the popup, the browser's event and the next start
 * all lead here, and the background may stop between any two of them.
 */
import type { EnabledSite } from '../protocol/sites-calls';
import type { LocalStore } from './ports';

const SITES = 'enabledSites';

/** What the browser does for enabled hosts; `lib/browser/site-access.ts`. */
export interface SiteAccess {
  /** Hosts granted one by one, built-in portals left out. */
  granted(): Promise<readonly string[]>;
  has(host: string): Promise<boolean>;
  /** From now on the content script runs on exactly these hosts (beside the manifest's). */
  register(hosts: readonly string[]): Promise<void>;
  /** Starts the content script in tabs that show the host now. */
  start(host: string): Promise<void>;
  /** Ends the content scripts of open tabs. */
  end(host: string): Promise<void>;
  /** Gives the permission back. */
  revoke(host: string): Promise<void>;
}

export const enabledSites = async (local: LocalStore): Promise<readonly EnabledSite[]> =>
  (await local.get<EnabledSite[]>(SITES)) ?? [];

export interface Sites {
  list(): Promise<readonly EnabledSite[]>;
  /** Makes list, registration and permissions agree. `started`: hosts whose open tabs get the script now. */
  settle(started?: readonly string[]): Promise<void>;
  /** The browser has granted a host, by our request or in its own settings. */
  granted(hosts: readonly string[]): Promise<void>;
  remove(host: string): Promise<void>;
}

/** A host name alone, as the browser writes it: no port, no path, no wildcard. */
const isHost = (host: string): boolean =>
  /^[a-z\d.-]+$/.test(host) &&
  URL.canParse(`https://${host}/`) &&
  new URL(`https://${host}/`).hostname === host;

export const createSites = (
  local: LocalStore,
  access: SiteAccess,
  now: () => string,
  changed: () => void,
): Sites => {
  let queue: Promise<void> = Promise.resolve();
  /** One after the other: the popup's call and the browser's event arrive together. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = queue.then(work, work);
    queue = next.catch(() => undefined);
    return next;
  };

  const settleNow = async (asked: readonly string[], started: readonly string[]) => {
    const known = (await enabledSites(local)).map((s) => s.host);
    const wanted = [...new Set([...known, ...asked, ...(await access.granted())])].filter(isHost);
    const checked = await Promise.all(wanted.map(async (host) => ((await access.has(host)) ? host : '')));
    const hosts = checked.filter(Boolean);
    await local.update<EnabledSite[]>(SITES, (old = []) => {
      const next = hosts.map((host) => old.find((s) => s.host === host) ?? { host, since: now() });
      return next.length ? next : undefined;
    });
    await access.register(hosts);
    for (const host of started) if (hosts.includes(host)) await access.start(host);
    changed();
  };

  return {
    list: () => enabledSites(local),
    settle: (started = []) => inTurn(() => settleNow([], started)),
    granted: (hosts) => inTurn(() => settleNow(hosts, hosts)),
    remove: (host) =>
      inTurn(async () => {
        // While the permission is still there the script in the page can be reached.
        await access.end(host).catch(() => undefined);
        await access.revoke(host);
        await local.update<EnabledSite[]>(SITES, (old = []) => {
          const rest = old.filter((s) => s.host !== host);
          return rest.length ? rest : undefined;
        });
        await settleNow([], []);
      }),
  };
};
