/** The vault's part of the fake background. */
import type { DamagedClient, SettingsInfo, VaultApi, VaultStateInfo } from '../../lib/protocol/vault-calls';

export interface FakeVaultOptions {
  passphrase?: string;
  locked?: boolean;
  damaged?: readonly DamagedClient[];
  /** A vault that cannot be opened at all. */
  problem?: VaultStateInfo;
  settings?: Partial<SettingsInfo>;
  /** Leaves a passphrase unanswered, as while the key is derived. */
  slow?: boolean;
}

export interface FakeLock {
  /** What the idle time or the screen does. */
  lockFromOutside(): void;
}

const SETTINGS: SettingsInfo = {
  lock: { minutes: 15, withScreen: true },
  managed: [],
  passphraseRequired: false,
  knowsScreenLock: true,
};

/** What a backup made elsewhere would bring, whatever the file is; its passphrase is `backup`. */
const PREVIEW = {
  outcome: 'read',
  createdAt: '2026-11-20T09:30:00.000Z',
  fresh: 3,
  changed: 2,
  same: 7,
} as const;

/** `changed` is told whether the clients are open now. */
export const fakeVault = (
  options: FakeVaultOptions,
  note: (name: string, ...args: unknown[]) => void,
  changed: (open: boolean) => void,
): VaultApi & FakeLock => {
  const watchers = new Set<() => void>();
  let passphrase = options.passphrase ?? '';
  let state: VaultStateInfo['state'] = options.locked ? 'locked' : passphrase ? 'unlocked' : 'device-key';
  let damaged = options.damaged ?? [];
  let settings = { ...SETTINGS, ...options.settings };
  const waiting = () => (options.slow ? new Promise<void>(() => undefined) : Promise.resolve());
  const answer = (given: string, right: () => void) => {
    if (given !== passphrase) return 'wrong-passphrase' as const;
    right();
    return 'ok' as const;
  };
  return {
    vaultState: async () => options.problem ?? { state },
    watchVault: (told) => {
      watchers.add(told);
      return () => watchers.delete(told);
    },
    lockFromOutside: () => {
      state = 'locked';
      changed(false);
      for (const told of watchers) told();
    },
    setPassphrase: async (p) => {
      note('setPassphrase', p);
      await waiting();
      passphrase = p;
      state = 'unlocked';
    },
    changePassphrase: async (current, next) => {
      note('changePassphrase', current, next);
      return answer(current, () => {
        passphrase = next;
      });
    },
    removePassphrase: async (current) => {
      note('removePassphrase', current);
      return answer(current, () => {
        passphrase = '';
        state = 'device-key';
      });
    },
    unlock: async (p) => {
      await waiting();
      return answer(p, () => {
        state = 'unlocked';
        changed(true);
      });
    },
    lock: async () => {
      state = 'locked';
      changed(false);
    },
    damagedClients: async () => damaged,
    deleteDamaged: async (ids) => {
      note('deleteDamaged', ids);
      damaged = damaged.filter((d) => !ids.includes(d.recordId));
    },
    writeBackup: async (p) => {
      note('writeBackup', p);
      return '{"format":"icp-filing-backup"}';
    },
    previewBackup: async (text, p) => {
      note('previewBackup', text, p);
      if (!text.includes('icp-filing-backup'))
        throw new Error('这个文件不是备案填写助手的加密备份，请选择导出的备份文件（.json）。');
      return p === 'backup' ? PREVIEW : { outcome: 'wrong-passphrase' };
    },
    restoreBackup: async (text, p, mode) => {
      note('restoreBackup', text, p, mode);
      return { outcome: 'restored', clients: mode === 'add' ? PREVIEW.fresh : 5 };
    },
    eraseEverything: async () => {
      note('eraseEverything');
      state = 'device-key';
      changed(true);
    },
    settingsInfo: async () => settings,
    setLockSettings: async (lock) => {
      note('setLockSettings', lock);
      settings = { ...settings, lock };
    },
    openShortcuts: async () => false,
  };
};
