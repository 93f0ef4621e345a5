/** What the extension's pages ask about the vault itself, its lock, backups and the settings. Types only. */

type Call<Request, Response> = { request: Request; response: Response };

export interface VaultStateInfo {
  /** `device-key`: no passphrase set yet, weaker; `unlocked` and `locked`: protected by one. */
  state: 'device-key' | 'unlocked' | 'locked';
  /** Code of what keeps the vault from opening at all; state is then `locked`. */
  problem?: string;
  /** The same in words of the user's language: what it is and what to do. */
  problemText?: string;
}

export type PassphraseAnswer = 'ok' | 'wrong-passphrase';

/** A client that is there but cannot be shown. */
export interface DamagedClient {
  recordId: string;
  reason: 'damaged' | 'newer-version';
}

export interface LockSettings {
  /** Minutes without any input at the computer after which the clients lock; 0 = never. */
  minutes: number;
  /** Lock together with the screen. */
  withScreen: boolean;
}

/** Names of the settings an administrator may preset (lib/public/managed-schema.json). */
export type ManagedName =
  | 'language'
  | 'autoLockMinutes'
  | 'lockWithScreen'
  | 'passphraseRequired'
  | 'mutedRules';

export interface SettingsInfo {
  lock: LockSettings;
  /** Settings fixed by the administrator; the pages show them as locked. */
  managed: readonly ManagedName[];
  /** The language the administrator chose for the pages. */
  language?: 'zh-CN' | 'en';
  /** ISO date of the last encrypted backup that was written on this computer. */
  backupOn?: string;
  /** The administrator asks for a passphrase before any client is stored. */
  passphraseRequired: boolean;
  /** False where the browser does not tell extensions that the screen is locked (Firefox). */
  knowsScreenLock: boolean;
}

/** What a backup would do to the clients stored here; nothing is written. */
export type BackupPreview =
  | { outcome: 'wrong-passphrase' }
  | {
      outcome: 'read';
      /** ISO time at which the backup was written. */
      createdAt: string;
      /** Clients that are not here yet. */
      fresh: number;
      /** Clients that are here with other content. */
      changed: number;
      /** Clients that are here as in the file. */
      same: number;
    };

/** `add` keeps what is here and takes only what is missing; `overwrite` takes the file's changed clients too. */
export type RestoreMode = 'add' | 'overwrite';
export type RestoreAnswer = { outcome: 'wrong-passphrase' } | { outcome: 'restored'; clients: number };

/** From the extension's own pages to the background; refused for any other sender. */
export interface VaultPageCalls {
  'vault/state': Call<void, VaultStateInfo>;
  'vault/set-passphrase': Call<{ passphrase: string }, void>;
  'vault/change-passphrase': Call<{ current: string; next: string }, PassphraseAnswer>;
  'vault/remove-passphrase': Call<{ current: string }, PassphraseAnswer>;
  'vault/unlock': Call<{ passphrase: string }, PassphraseAnswer>;
  'vault/lock': Call<void, void>;
  'vault/damaged': Call<void, readonly DamagedClient[]>;
  'vault/delete-damaged': Call<{ recordIds: readonly string[] }, void>;
  'vault/backup': Call<{ passphrase: string }, string>;
  'vault/backup-preview': Call<{ text: string; passphrase: string }, BackupPreview>;
  'vault/restore': Call<{ text: string; passphrase: string; mode: RestoreMode }, RestoreAnswer>;
  'vault/erase': Call<void, void>;
  'settings/info': Call<void, SettingsInfo>;
  'settings/lock': Call<LockSettings, void>;
}

/** The same as the pages' components see it. */
export interface VaultApi {
  vaultState(): Promise<VaultStateInfo>;
  /** Called when the clients or the lock changed, wherever that was done; returns the unsubscribe function. */
  watchVault(changed: () => void): () => void;
  setPassphrase(passphrase: string): Promise<void>;
  /** Wraps the data key anew; no client is encrypted again. */
  changePassphrase(current: string, next: string): Promise<PassphraseAnswer>;
  /** Back to the device key, which is weaker. */
  removePassphrase(current: string): Promise<PassphraseAnswer>;
  unlock(passphrase: string): Promise<PassphraseAnswer>;
  /** Ends a running fill first, then locks. */
  lock(): Promise<void>;
  damagedClients(): Promise<readonly DamagedClient[]>;
  deleteDamaged(recordIds: readonly string[]): Promise<void>;
  /** The text of an encrypted backup file. */
  writeBackup(passphrase: string): Promise<string>;
  previewBackup(text: string, passphrase: string): Promise<BackupPreview>;
  restoreBackup(text: string, passphrase: string, mode: RestoreMode): Promise<RestoreAnswer>;
  /** 清除全部数据: clients, settings, session, alarms, notifications, registered scripts, granted hosts. */
  eraseEverything(): Promise<void>;
  settingsInfo(): Promise<SettingsInfo>;
  setLockSettings(settings: LockSettings): Promise<void>;
  /** Opens the browser's page for keyboard shortcuts; false where only the user can get there. */
  openShortcuts(): Promise<boolean>;
}
