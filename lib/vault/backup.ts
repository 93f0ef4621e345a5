/** The content of a backup, sealed under its own passphrase; independent of the vault it came from. */

import { BACKUP_FORMAT, BACKUP_VERSION, type BackupFile, readBackup, toBackupText } from '../io/backup';
import { migrateRecord, RECORD_VERSION } from '../schema/migrations/index';
import type { StoredClient } from '../schema/record';
import { z } from '../schema/zod';
import { type Bytes, fromBase64, fromUtf8, toBase64, utf8 } from './bytes';
import { importAesKey, seal, unseal } from './crypto';
import { VaultError } from './errors';
import { acceptable } from './kdf';
import type { KeyringParts } from './keyring';

export interface BackupContent {
  clients: readonly StoredClient[];
  /** Named values of the vault: settings and the like. */
  values: Readonly<Record<string, unknown>>;
}

const contentSchema = z.object({
  clients: z.array(z.unknown()),
  values: z.record(z.string(), z.unknown()),
});

type Head = Omit<BackupFile, 'iv' | 'data' | 'check'>;

/** Bound to the ciphertext: no readable part can be changed or swapped. */
const boundHead = ({ format, version, createdAt, records, kdf, cipher }: Head): string =>
  [format, version, createdAt, records, kdf.name, kdf.m, kdf.t, kdf.p, kdf.salt, cipher].join('\n');

const checkOf = async (head: Head, iv: string, data: string): Promise<string> =>
  toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(`${boundHead(head)}\n${iv}\n${data}`))));

/** The text of a backup file. */
export const sealBackup = async (
  { random, derive, cost }: Pick<KeyringParts, 'random' | 'derive' | 'cost'>,
  content: BackupContent,
  passphrase: string,
  createdAt: string,
): Promise<string> => {
  const salt = random(new Uint8Array(16));
  const head: Head = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    createdAt,
    records: RECORD_VERSION,
    kdf: { name: 'argon2id', ...cost, salt: toBase64(salt) },
    cipher: 'AES-256-GCM',
  };
  const key = await importAesKey(await derive(passphrase, salt, cost));
  const sealed = await seal(key, utf8(JSON.stringify(content)), boundHead(head), random);
  const [iv, data] = [toBase64(sealed.iv), toBase64(sealed.data)];
  return toBackupText({ ...head, iv, data, check: await checkOf(head, iv, data) });
};

const readContent = (plain: Bytes, records: number): BackupContent => {
  const { clients, values } = contentSchema.parse(JSON.parse(fromUtf8(plain)));
  return {
    values,
    clients: clients.map((raw) => {
      const migrated = migrateRecord(records, raw);
      if ('client' in migrated) return migrated.client;
      throw new VaultError(migrated.problem === 'newer-version' ? 'newer-version' : 'damaged-backup');
    }),
  };
};

export interface OpenedBackup extends BackupContent {
  /** ISO time at which it was written. */
  createdAt: string;
}

/** undefined: another passphrase. Throws `not-a-backup`, `damaged-backup` or `newer-version`. */
export const openBackup = async (
  { derive }: Pick<KeyringParts, 'derive'>,
  text: string,
  passphrase: string,
): Promise<OpenedBackup | undefined> => {
  const read = readBackup(text);
  if ('problem' in read) throw new VaultError(read.problem);
  const { iv, data, check, ...head } = read.backup;
  const { m, t, p, salt } = head.kdf;
  if (!acceptable({ m, t, p }) || (await checkOf(head, iv, data)) !== check)
    throw new VaultError('damaged-backup');
  const key = await importAesKey(await derive(passphrase, fromBase64(salt), { m, t, p }));
  const plain = await unseal(key, { iv: fromBase64(iv), data: fromBase64(data) }, boundHead(head));
  if (!plain) return undefined;
  try {
    return { ...readContent(plain, head.records), createdAt: head.createdAt };
  } catch (error) {
    throw error instanceof VaultError ? error : new VaultError('damaged-backup', { cause: error });
  }
};
