import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Applicant } from '../../../lib/schema/applicant';
import { openVault, type Vault, type VaultOptions, type VaultSession } from '../../../lib/vault/index';

/** Cheap Argon2id, so that tests are fast; real costs have their own test. */
export const CHEAP = { m: 64, t: 1, p: 1 };

export const SAMPLES: Applicant[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/applicants.json'), 'utf8'),
).applicants;

/** A new disk: every database of earlier tests is gone. */
export const newDisk = () => {
  globalThis.indexedDB = new IDBFactory();
};

export const memorySession = (): VaultSession & { value?: string } => {
  const session: VaultSession & { value?: string } = {
    get: async () => session.value,
    set: async (value) => {
      session.value = value;
    },
    clear: async () => {
      session.value = undefined;
    },
  };
  return session;
};

/** A clock that moves one second per call. */
export const ticking = () => {
  let at = Date.UTC(2026, 10, 22);
  return () => {
    at += 1000;
    return new Date(at).toISOString();
  };
};

export const testVault = (options: Partial<VaultOptions> = {}): Vault =>
  openVault({ databaseName: 'vault', session: memorySession(), now: ticking(), cost: CHEAP, ...options });

export const client = (id: string, more: Partial<Applicant> = {}): Applicant => ({
  ...structuredClone(SAMPLES[0] as Applicant),
  id,
  ...more,
});

const open = (name = 'vault') =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Everything that lies on disk, store by store. */
export const dump = async (name = 'vault'): Promise<Record<string, [IDBValidKey, unknown][]>> => {
  const db = await open(name);
  const found: Record<string, [IDBValidKey, unknown][]> = {};
  for (const store of db.objectStoreNames) {
    const source = db.transaction(store).objectStore(store);
    const get = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [keys, values] = await Promise.all([get(source.getAllKeys()), get(source.getAll())]);
    found[store] = keys.map((key, at) => [key, values[at]]);
  }
  db.close();
  return found;
};

/** Writes to the disk behind the vault's back. */
export const tamper = async (store: string, key: IDBValidKey, value: unknown, name = 'vault') => {
  const db = await open(name);
  const tx = db.transaction(store, 'readwrite');
  if (value === undefined) tx.objectStore(store).delete(key);
  else tx.objectStore(store).put(value, key);
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = reject;
  });
  db.close();
};

/** All text that can be read from a value with every binary field taken as Latin-1 and as UTF-8. */
export const readable = (value: unknown): string =>
  JSON.stringify(value, (_key, item) =>
    ArrayBuffer.isView(item) || item instanceof ArrayBuffer
      ? `${Buffer.from(item as Uint8Array).toString('latin1')} ${Buffer.from(item as Uint8Array).toString('utf8')}`
      : item,
  );
