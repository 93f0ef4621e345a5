/** What can go wrong with the stored clients, each with its own words (Chinese first, English complete). */

export interface Wording {
  zh: string;
  en: string;
}

const WORDS = {
  locked: {
    zh: '客户资料已锁定，请先输入口令解锁。',
    en: 'The client data is locked; enter the passphrase first.',
  },
  'wrong-passphrase': {
    zh: '口令不对，请核对大小写和输入法后再输一次。',
    en: 'The passphrase does not match; check capitals and the input method, then enter it again.',
  },
  'empty-passphrase': {
    zh: '口令还是空的，请输入口令。',
    en: 'The passphrase is empty; enter one.',
  },
  'passphrase-exists': {
    zh: '已经设有口令，要换口令请先输入现在的口令。',
    en: 'A passphrase is already set; enter the current one to change it.',
  },
  'no-passphrase': {
    zh: '还没有设口令，客户资料目前由本机密钥保护。',
    en: 'No passphrase is set; the client data is protected by the device key only.',
  },
  'passphrase-required': {
    zh: '管理员要求先设口令，才能保存客户资料；请在设置页设好口令后再保存一次。',
    en: 'Your administrator requires a passphrase before client data is saved; set one on the settings page, then save again.',
  },
  'passphrase-kept': {
    zh: '管理员要求使用口令，口令可以更改，不能去掉。',
    en: 'Your administrator requires a passphrase; it can be changed but not removed.',
  },
  'damaged-record': {
    zh: '这一条客户资料已损坏，读不出来；其他客户不受影响。可以从加密备份恢复，或删除这一条。',
    en: 'This client record is damaged and cannot be read; the others are not affected. Restore it from an encrypted backup or delete it.',
  },
  'damaged-vault': {
    zh: '客户资料的密钥已损坏，读不出来。请从加密备份恢复。',
    en: 'The key of the client data is damaged and cannot be read. Restore from an encrypted backup.',
  },
  'newer-version': {
    zh: '这些资料由更新版本的扩展保存，请先更新扩展；资料没有改动。',
    en: 'This data was saved by a newer version of the extension; update the extension first. Nothing was changed.',
  },
  'storage-full': {
    zh: '浏览器的存储空间已满，这次没有保存；请腾出磁盘空间后再保存一次。',
    en: 'The browser storage is full and nothing was saved; free some disk space and save again.',
  },
  storage: {
    zh: '浏览器的存储没有响应，这次没有保存；请再试一次，仍不行请重启浏览器。',
    en: 'The browser storage did not respond and nothing was saved; try again, or restart the browser.',
  },
  'not-a-backup': {
    zh: '这个文件不是备案填写助手的加密备份，请选择导出的备份文件（.json）。',
    en: 'This file is not an encrypted backup of the filing assistant; choose the exported backup file (.json).',
  },
  'damaged-backup': {
    zh: '这个备份文件不完整或已改动，读不出来；请换一份备份。',
    en: 'This backup file is incomplete or was changed and cannot be read; use another backup.',
  },
} as const satisfies Record<string, Wording>;

export type VaultErrorCode = keyof typeof WORDS;

/** The words for a code, for callers that show a state instead of catching an error. */
export const vaultWording = (code: VaultErrorCode): Wording => WORDS[code];

/**
 * Every refusal of the vault. `code` decides what the UI offers, `wording` is what it says;
 * `message` is the Chinese sentence. Never carries a client's values.
 */
export class VaultError extends Error {
  override readonly name = 'VaultError';
  readonly wording: Wording;
  constructor(
    readonly code: VaultErrorCode,
    options?: { cause?: unknown },
  ) {
    super(WORDS[code].zh, options);
    this.wording = WORDS[code];
  }
}

/** Wraps what IndexedDB throws; a VaultError passes through unchanged. */
export const asVaultError = (error: unknown): VaultError => {
  if (error instanceof VaultError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'VersionError') return new VaultError('newer-version', { cause: error });
  if (name === 'QuotaExceededError') return new VaultError('storage-full', { cause: error });
  return new VaultError('storage', { cause: error });
};
