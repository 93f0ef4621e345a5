/**
 * The vault: clients and settings in IndexedDB, encrypted record by record. On disk in plain lie only
 * record ids (keyed hashes), the wrapped data key with its KDF parameters, format versions and a counter.
 */
import { deleteDB } from 'idb';
import type { Applicant } from '../schema/applicant';
import { openBackup, sealBackup } from './backup';
import { type ClientStore, clientStore } from './clients';
import { exportContent, importContent, protectWithPassphrase } from './contents';
import { type Random, systemRandom } from './crypto';
import { asVaultError, VaultError, type VaultErrorCode } from './errors';
import { type Argon2Parameters, CURRENT_PARAMETERS, type DeriveKey, deriveArgon2id } from './kdf';
import {
  ensureHeader,
  type KeyringParts,
  keyAccess,
  remember,
  replaceHeader,
  unwrapWithPassphrase,
  type VaultSession,
  wantsUpgrade,
  wrapWithDevice,
  wrapWithPassphrase,
} from './keyring';
import { type BackupComparison, compareBackup, onlyMissing } from './restore';
import { openStore } from './store';
import { type ValueStore, valueStore } from './values';

export interface VaultOptions {
  databaseName: string;
  session: VaultSession;
  /** The time as ISO text. */
  now(): string;
  random?: Random;
  /** Argon2id elsewhere, e.g. in a worker; by default in slices on this thread. */
  derive?: DeriveKey;
  /** For new passphrases and upgrades; never below OWASP's minimum outside tests. */
  cost?: Argon2Parameters;
  /**
   * Whether clients may be written only under a passphrase (an administrator's wish); asked before each write.
   * What is stored already stays readable and deletable. By default they may be written without one.
   */
  passphraseRequired?(): Promise<boolean>;
}

export interface VaultState {
  /** `device-key`: no passphrase set yet, weaker; `unlocked` and `locked`: protected by one. */
  state: 'device-key' | 'unlocked' | 'locked';
  /** Set where the vault as a whole cannot be used; state is then `locked`. */
  problem?: VaultErrorCode;
}

export interface Vault extends Omit<ClientStore, 'forget'>, ValueStore {
  /** Never throws. */
  state(): Promise<VaultState>;
  save(applicant: Applicant): Promise<void>;
  /**
   * First passphrase: a new data key, every record sealed anew, in one transaction; afterwards unlocked.
   * Throws `passphrase-exists` where one is set.
   */
  setPassphrase(passphrase: string): Promise<void>;
  /** Wraps the data key anew; no record is touched. Throws `no-passphrase` where none is set. */
  changePassphrase(current: string, next: string): Promise<'ok' | 'wrong-passphrase'>;
  /**
   * Back to a device key, which is weaker; no record is touched. Throws `no-passphrase` where none is set and
   * `passphrase-kept` where one is required.
   */
  removePassphrase(current: string): Promise<'ok' | 'wrong-passphrase'>;
  /** Without a passphrase there is nothing to unlock: ok. Throws `damaged-vault` or `newer-version`. */
  unlock(passphrase: string): Promise<'ok' | 'wrong-passphrase'>;
  /** Without a passphrase this changes nothing. */
  lock(): Promise<void>;
  /** The text of an encrypted backup file: all readable clients and values. The passphrase is the file's own. */
  exportBackup(passphrase: string): Promise<string>;
  /**
   * Takes over a backup in one transaction. `merge` (default) keeps clients the file does not have; `add` also
   * keeps those it has; `replace` empties the vault first. Throws `not-a-backup`, `damaged-backup` or
   * `newer-version` and changes nothing. `clients` counts what was written.
   */
  restoreBackup(
    text: string,
    passphrase: string,
    mode?: 'merge' | 'add' | 'replace',
  ): Promise<{ outcome: 'restored'; clients: number } | { outcome: 'wrong-passphrase' }>;
  /** What a backup would change; writes nothing and throws like `restoreBackup`. */
  previewBackup(
    text: string,
    passphrase: string,
  ): Promise<({ outcome: 'read'; createdAt: string } & BackupComparison) | { outcome: 'wrong-passphrase' }>;
  /** Deletes everything: clients, values, keys. Works on a damaged or newer vault too. */
  clear(): Promise<void>;
  /** Closes the connection (tests, page unload); the next call opens it again. */
  close(): Promise<void>;
}

const required = (passphrase: string): string => {
  if (passphrase === '') throw new VaultError('empty-passphrase');
  return passphrase;
};

export const openVault = (options: VaultOptions): Vault => {
  const { databaseName, session, now } = options;
  const store = openStore(databaseName);
  const parts: KeyringParts = {
    store,
    session,
    random: options.random ?? systemRandom,
    derive: options.derive ?? deriveArgon2id,
    cost: options.cost ?? CURRENT_PARAMETERS,
    passphraseRequired: options.passphraseRequired ?? (async () => false),
  };
  const keyring = keyAccess(parts);
  const { forget: forgetClients, ...clients } = clientStore(parts, keyring, now);
  const forget = () => {
    keyring.forget();
    forgetClients();
  };

  /** All that can be read. */
  const stored = async () => exportContent(parts, keyring, (await clients.list()).clients);

  return {
    ...clients,
    ...valueStore(parts, keyring),
    save: (applicant) => clients.saveAll([applicant]),
    async state() {
      try {
        const { header } = await keyring.access();
        return { state: header.wrap.kind === 'device' ? 'device-key' : 'unlocked' };
      } catch (error) {
        const { code } = asVaultError(error);
        return code === 'locked' ? { state: 'locked' } : { state: 'locked', problem: code };
      }
    },
    async setPassphrase(passphrase) {
      await protectWithPassphrase(parts, keyring, required(passphrase));
    },
    async changePassphrase(current, next) {
      required(next);
      const header = await ensureHeader(parts);
      const raw = await unwrapWithPassphrase(parts, header, current);
      if (!raw) return 'wrong-passphrase';
      const { keyId } = header;
      await replaceHeader(store, header, await wrapWithPassphrase(parts, { keyId, raw }, next));
      return 'ok';
    },
    async removePassphrase(current) {
      if (await parts.passphraseRequired()) throw new VaultError('passphrase-kept');
      const header = await ensureHeader(parts);
      const raw = await unwrapWithPassphrase(parts, header, current);
      if (!raw) return 'wrong-passphrase';
      await replaceHeader(store, header, await wrapWithDevice(parts, { keyId: header.keyId, raw }));
      await session.clear();
      return 'ok';
    },
    async unlock(passphrase) {
      const header = await ensureHeader(parts);
      if (header.wrap.kind === 'device') return 'ok';
      const raw = await unwrapWithPassphrase(parts, header, passphrase);
      if (!raw) return 'wrong-passphrase';
      const { keyId } = header;
      await remember(session, keyId, raw);
      if (wantsUpgrade(header, parts.cost)) {
        const upgraded = await wrapWithPassphrase(parts, { keyId, raw }, passphrase);
        // The vault is open already; a failed upgrade is tried again at the next unlock.
        await replaceHeader(store, header, upgraded).catch(() => undefined);
      }
      return 'ok';
    },
    async lock() {
      await session.clear();
      forget();
    },
    async exportBackup(passphrase) {
      required(passphrase);
      return sealBackup(parts, await stored(), passphrase, now());
    },
    async restoreBackup(text, passphrase, mode = 'merge') {
      const content = await openBackup(parts, text, passphrase);
      if (!content) return { outcome: 'wrong-passphrase' };
      const wanted = mode === 'add' ? onlyMissing(content, await stored()) : content;
      await importContent(parts, keyring, wanted, mode === 'replace' ? 'replace' : 'merge');
      return { outcome: 'restored', clients: wanted.clients.length };
    },
    async previewBackup(text, passphrase) {
      const content = await openBackup(parts, text, passphrase);
      if (!content) return { outcome: 'wrong-passphrase' };
      const { clients: here } = await clients.list();
      return { outcome: 'read', createdAt: content.createdAt, ...compareBackup(content, here) };
    },
    async clear() {
      await session.clear();
      forget();
      try {
        await store.write(async (tx) => {
          for (const name of ['header', 'clients', 'values'] as const) await tx.objectStore(name).clear();
        });
      } catch {
        await store.close();
        await deleteDB(databaseName);
      }
    },
    close: () => store.close(),
  };
};
