/** Settings preset by an administrator (storage.managed). */
import { browser } from 'wxt/browser';
import { mirrorManaged, policyReader, readManaged } from '../service/managed';
import { localStore } from './stores';

/** Read anew each time: a policy may change while the browser runs, and it is a small read. */
export const managedSettings = policyReader(
  () => browser.storage.managed.get(null),
  localStore,
  (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
);

/**
 * Takes over the policy now, however long the browser takes to give it, and whenever it changes.
 * @param onPolicy told of every policy that sets something: open pages show it then
 */
export const followManaged = (onPolicy: () => void): void => {
  const apply = async () => {
    // Firefox refuses where no policy is installed.
    const policy = readManaged(await browser.storage.managed.get(null).catch(() => ({})));
    await mirrorManaged(localStore, policy);
    if (Object.keys(policy).length) onPolicy();
  };
  void apply();
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void apply();
  });
};
