/** The vault, its lock, backups and settings as the extension's pages see them, over messages. */
import { browser } from 'wxt/browser';
import { ALL_TABS } from '../protocol/messages';
import type { VaultApi } from '../protocol/vault-calls';
import { onAnnounced } from './announced';
import { call } from './wire';

/** No link may lead to a page of the browser itself; opening a tab may, in Chrome. Firefox refuses. */
const openShortcuts = async (): Promise<boolean> => {
  try {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
};

export const vaultApi: VaultApi = {
  vaultState: () => call('vault/state', undefined),
  watchVault: (changed) => onAnnounced(ALL_TABS, changed),
  setPassphrase: (passphrase) => call('vault/set-passphrase', { passphrase }),
  changePassphrase: (current, next) => call('vault/change-passphrase', { current, next }),
  removePassphrase: (current) => call('vault/remove-passphrase', { current }),
  unlock: (passphrase) => call('vault/unlock', { passphrase }),
  lock: () => call('vault/lock', undefined),
  damagedClients: () => call('vault/damaged', undefined),
  deleteDamaged: (recordIds) => call('vault/delete-damaged', { recordIds }),
  writeBackup: (passphrase) => call('vault/backup', { passphrase }),
  previewBackup: (text, passphrase) => call('vault/backup-preview', { text, passphrase }),
  restoreBackup: (text, passphrase, mode) => call('vault/restore', { text, passphrase, mode }),
  eraseEverything: async () => {
    await call('vault/erase', undefined);
    // What the pages themselves keep: the language they start in, and what the user was told once.
    localStorage.clear();
  },
  settingsInfo: () => call('settings/info', undefined),
  setLockSettings: (settings) => call('settings/lock', settings),
  openShortcuts,
};
