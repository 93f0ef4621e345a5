/** The vault's lock and calls wired to the browser's events. */
import { browser } from 'wxt/browser';
import { ALL_TABS } from '../protocol/messages';
import type { VaultPageCalls } from '../protocol/vault-calls';
import type { FrameHandlers, Handlers } from '../service/calls';
import { createLock } from '../service/lock';
import { ownLockSettings } from '../service/lock-settings';
import { withManagedLock } from '../service/managed';
import type { Platform } from '../service/ports';
import { vaultCalls } from '../service/vault-calls';
import { vaultKeeper } from '../service/vault-keeper';
import type { Vault } from '../vault/index';
import { eraseBrowserData } from './erase';
import { idle, LOCK_ALARM } from './idle';
import { followManaged, managedSettings } from './managed';

export interface VaultBackground {
  pages: Handlers<VaultPageCalls>;
  /** The frames' handlers, with the lock told whenever a fill ends. */
  watchingFills(frames: FrameHandlers): FrameHandlers;
}

/** Call once, when the background starts: all listeners are added at once. */
export const startVault = (vault: Vault, platform: Platform): VaultBackground => {
  const keeper = vaultKeeper(vault, platform.language);
  const settings = async () =>
    withManagedLock(await ownLockSettings(platform.local), await managedSettings());
  const lock = createLock({ platform, idle, keeper, settings });
  browser.idle.onStateChanged.addListener((state) => void lock.idleChanged(state));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === LOCK_ALARM) void lock.tick();
  });
  // The browser may have forgotten the interval with the last background; the alarm outlives it.
  void lock.watch();
  followManaged(() => platform.announce(ALL_TABS));
  return {
    pages: vaultCalls({
      platform,
      keeper,
      lock,
      managed: managedSettings,
      knowsScreenLock: !import.meta.env.FIREFOX,
      eraseBrowserData,
    }),
    watchingFills: (frames) => ({
      ...frames,
      'fill/done': async (data, from) => {
        await frames['fill/done'](data, from);
        await lock.fillEnded();
      },
    }),
  };
};
