/** Calls of the extension's pages about the vault, its lock, backups and settings. */
import { ALL_TABS } from '../protocol/messages';
import type { ManagedName, SettingsInfo, VaultPageCalls } from '../protocol/vault-calls';
import type { Handlers } from './calls';
import { localDay } from './day';
import type { Lock } from './lock';
import { ownLockSettings, setLockSettings } from './lock-settings';
import { type ManagedSettings, withManagedLock } from './managed';
import type { Platform } from './ports';
import type { VaultKeeper } from './vault-keeper';

export interface VaultParts {
  platform: Platform;
  keeper: VaultKeeper;
  lock: Lock;
  managed(): Promise<ManagedSettings>;
  knowsScreenLock: boolean;
  /** Everything the browser keeps for the extension besides the vault; see lib/browser/erase.ts. */
  eraseBrowserData(): Promise<void>;
}

/** Local, in plain: a day says nothing of a client. */
const BACKUP_ON = 'backupOn';

export const vaultCalls = (parts: VaultParts): Handlers<VaultPageCalls> => {
  const { platform, keeper, lock, managed } = parts;
  const everywhere = <T>(value: T): T => {
    platform.announce(ALL_TABS);
    return value;
  };
  const opened = async <T>(value: T): Promise<T> => {
    await lock.opened();
    return everywhere(value);
  };

  return {
    'vault/state': () => keeper.vaultState(),
    'vault/set-passphrase': ({ passphrase }) => keeper.setPassphrase(passphrase).then(opened),
    'vault/change-passphrase': ({ current, next }) => keeper.changePassphrase(current, next),
    'vault/remove-passphrase': async ({ current }) => {
      const answer = await keeper.removePassphrase(current);
      await lock.watch();
      return everywhere(answer);
    },
    'vault/unlock': async ({ passphrase }) => {
      const answer = await keeper.unlock(passphrase);
      return answer === 'ok' ? opened(answer) : answer;
    },
    'vault/lock': () => lock.now(),
    'vault/damaged': () => keeper.damagedClients(),
    'vault/delete-damaged': ({ recordIds }) => keeper.deleteDamaged(recordIds).then(everywhere),
    'vault/backup': async ({ passphrase }) => {
      const text = await keeper.writeBackup(passphrase);
      await platform.local.set(BACKUP_ON, localDay(platform.now()));
      return text;
    },
    'vault/backup-preview': ({ text, passphrase }) => keeper.previewBackup(text, passphrase),
    'vault/restore': ({ text, passphrase, mode }) =>
      keeper.restoreBackup(text, passphrase, mode).then(everywhere),
    'vault/erase': async () => {
      await keeper.clear();
      await parts.eraseBrowserData();
      await lock.watch();
      everywhere(undefined);
    },
    'settings/info': async (): Promise<SettingsInfo> => {
      const preset = await managed();
      const backupOn = await platform.local.get<string>(BACKUP_ON);
      return {
        lock: withManagedLock(await ownLockSettings(platform.local), preset),
        managed: Object.keys(preset) as ManagedName[],
        ...(backupOn ? { backupOn } : {}),
        passphraseRequired: preset.passphraseRequired === true,
        ...(preset.language ? { language: preset.language } : {}),
        knowsScreenLock: parts.knowsScreenLock,
      };
    },
    'settings/lock': async (settings) => {
      await setLockSettings(platform.local, settings);
      await lock.watch();
    },
  };
};
