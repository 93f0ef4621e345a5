/** 清除全部数据: everything the browser keeps for the extension besides the vault itself. */
import { browser } from 'wxt/browser';

/** One that the browser lacks or refuses must not keep the others from being cleared. */
const each = (work: readonly (() => Promise<unknown>)[]): Promise<unknown> =>
  Promise.allSettled(work.map((clear) => Promise.resolve().then(clear)));

/** Hosts the user granted beyond those the manifest names; only these can be given back. */
const grantedOrigins = async (): Promise<string[]> => {
  const { host_permissions = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !host_permissions.includes(origin));
};

const notifications = async (): Promise<void> => {
  const shown = await browser.notifications.getAll();
  await Promise.all(Object.keys(shown).map((id) => browser.notifications.clear(id)));
};

const badges = async (): Promise<void> => {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => browser.action.setBadgeText({ tabId: id ?? -1, text: '' })));
};

export const eraseBrowserData = async (): Promise<void> => {
  await each([
    () => browser.alarms.clearAll(),
    notifications,
    badges,
    () => browser.scripting.unregisterContentScripts(),
    async () => browser.permissions.remove({ origins: await grantedOrigins() }),
  ]);
  // Last: what the clearing above itself may have noted down goes too.
  await each([() => browser.storage.session.clear(), () => browser.storage.local.clear()]);
};
