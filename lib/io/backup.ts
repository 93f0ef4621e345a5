/**
 * The frame of an encrypted backup file. What is inside is sealed and opened by the vault; here only the
 * readable part is told apart from other files, so that a page can say what it has before asking for a passphrase.
 */
import { z } from '../schema/zod';

export const BACKUP_FORMAT = 'icp-filing-backup';
export const BACKUP_VERSION = 1;

const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);

export const backupSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  /** ISO time. */
  createdAt: z.string(),
  /** Version of the client records inside (lib/schema/migrations). */
  records: z.number().int().min(1),
  kdf: z.object({
    name: z.literal('argon2id'),
    /** Memory in KiB, passes, lanes. */
    m: z.number(),
    t: z.number(),
    p: z.number(),
    salt: base64,
  }),
  cipher: z.literal('AES-256-GCM'),
  iv: base64,
  /** Ciphertext of the JSON text of a BackupContent, with its tag. */
  data: base64,
  /** SHA-256 of the readable part and the data: tells a damaged file from a wrong passphrase. */
  check: base64,
});
export type BackupFile = z.infer<typeof backupSchema>;

export type ReadBackup =
  | { backup: BackupFile }
  | { problem: 'not-a-backup' | 'damaged-backup' | 'newer-version' };

/** Never throws. */
export const readBackup = (text: string): ReadBackup => {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // Cut off in the middle it is still recognisable as one of ours.
    return { problem: text.includes(`"${BACKUP_FORMAT}"`) ? 'damaged-backup' : 'not-a-backup' };
  }
  const { format, version } = (file ?? {}) as { format?: unknown; version?: unknown };
  if (format !== BACKUP_FORMAT) return { problem: 'not-a-backup' };
  if (typeof version === 'number' && version > BACKUP_VERSION) return { problem: 'newer-version' };
  const parsed = backupSchema.safeParse(file);
  return parsed.success ? { backup: parsed.data } : { problem: 'damaged-backup' };
};

export const toBackupText = (backup: BackupFile): string => `${JSON.stringify(backup, null, 2)}\n`;
