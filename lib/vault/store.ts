/** The IndexedDB side: what lies on disk, and transactions that count only once the disk has them. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Bytes } from './bytes';
import type { Sealed } from './crypto';
import { asVaultError, VaultError } from './errors';
import type { Argon2Parameters } from './kdf';

/** Version of the database layout and of the header; raise it with an upgrade step below. */
export const STORE_VERSION = 1;

export interface PassphraseWrap extends Sealed {
  kind: 'passphrase';
  algorithm: 'argon2id';
  cost: Argon2Parameters;
  salt: Bytes;
  /** SHA-256 over the rest: tells a damaged wrap from a wrong passphrase. */
  check: Bytes;
}
export interface DeviceWrap extends Sealed {
  kind: 'device';
  key: CryptoKey;
}
export interface Header {
  version: number;
  /** Random name of the data key; changes with it. */
  keyId: string;
  wrap: DeviceWrap | PassphraseWrap;
}

/** One client or one named value, encrypted. `format` is the version of the plain text inside. */
export interface SealedRecord extends Sealed {
  id: string;
  format: number;
}

interface Layout extends DBSchema {
  header: { key: 'vault'; value: Header };
  /** A number per store that grows with every write: tells whether what was read before is still on disk. */
  stamp: { key: Stamped; value: number };
  clients: { key: string; value: SealedRecord };
  values: { key: string; value: SealedRecord };
}
export type Stamped = 'clients' | 'values';
export type StoreName = 'header' | 'stamp' | 'clients' | 'values';
export const ALL_STORES: StoreName[] = ['header', 'stamp', 'clients', 'values'];
export type Database = IDBPDatabase<Layout>;
export type WriteTransaction = IDBPTransaction<Layout, StoreName[], 'readwrite'>;

export interface Store {
  read<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in one transaction over all stores and resolves when the disk has it (`complete`,
   * durability strict). `work` may await nothing but its own requests; what it throws undoes everything.
   */
  write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const open = (name: string, gone: () => void): Promise<Database> =>
  openDB<Layout>(name, STORE_VERSION, {
    upgrade(db) {
      for (const store of ALL_STORES) if (!db.objectStoreNames.contains(store)) db.createObjectStore(store);
    },
    blocking(_current, _wanted, event) {
      gone();
      (event.target as IDBDatabase | null)?.close();
    },
    terminated: gone,
  });

/** Opens lazily and again after the browser closed the connection. */
export const openStore = (name: string): Store => {
  let connection: Promise<Database> | undefined;
  const connect = (): Promise<Database> => {
    connection ??= open(name, () => {
      connection = undefined;
    });
    connection.catch(() => {
      connection = undefined;
    });
    return connection;
  };
  const withDatabase = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
    try {
      return await work(await connect());
    } catch (error) {
      // A connection the browser closed under us refuses new transactions before anything was asked of it.
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      connection = undefined;
      return await work(await connect());
    }
  };
  return {
    async read(work) {
      try {
        return await withDatabase(work);
      } catch (error) {
        throw asVaultError(error);
      }
    },
    async write(work) {
      try {
        return await withDatabase((db) => inTransaction(db, work));
      } catch (error) {
        throw asVaultError(error);
      }
    },
    async close() {
      const db = await connection?.catch(() => undefined);
      connection = undefined;
      db?.close();
    },
  };
};

const inTransaction = async <T>(db: Database, work: (tx: WriteTransaction) => Promise<T>): Promise<T> => {
  const tx = db.transaction(ALL_STORES, 'readwrite', { durability: 'strict' });
  // Handled here at once, or an abort during `work` would count as an unhandled rejection.
  const done = tx.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await work(tx);
    const failed = await done;
    if (failed) throw failed.error ?? new VaultError('storage');
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // Already over.
    }
    await done;
    throw error;
  }
};

/** Adds one to a store's stamp inside a write; answers the new stamp. */
export const bumpStamp = async (tx: WriteTransaction, of: Stamped): Promise<number> => {
  const next = ((await tx.objectStore('stamp').get(of)) ?? 0) + 1;
  await tx.objectStore('stamp').put(next, of);
  return next;
};

/** Puts rows inside a write. A transaction that ends in the middle rejects this promise only, none is left unhandled. */
export const putAll = async (
  tx: WriteTransaction,
  store: Stamped,
  rows: readonly { key: string; record: SealedRecord }[],
): Promise<void> => {
  const target = tx.objectStore(store);
  await Promise.all(rows.map(async ({ key, record }) => target.put(record, key)));
};

/** A record with the key it lies under. */
export const keyed = (record: SealedRecord) => ({ key: record.id, record });
