/** Settings preset by an administrator (storage.managed). */
import { browser } from 'wxt/browser';
import { type ManagedSettings, mirrorManaged, readManaged } from '../service/managed';
import { localStore } from './stores';

/** Read anew each time: a policy may change while the browser runs, and it is a small read. */
export const managedSettings = async (): Promise<ManagedSettings> => {
  try {
    return readManaged(await browser.storage.managed.get(null));
  } catch {
    // Firefox refuses where no policy is installed.
    return {};
  }
};

/** Takes over the policy now and whenever it changes. */
export const followManaged = (): void => {
  const apply = async () => mirrorManaged(localStore, await managedSettings());
  void apply();
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void apply();
  });
};
