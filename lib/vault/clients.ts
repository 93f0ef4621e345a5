/** Reading and writing clients: every write is one transaction, every read checks what is on disk. */
import type { Applicant } from '../schema/applicant';
import type { StoredClient } from '../schema/record';
import type { Bytes } from './bytes';
import { sameBytes } from './bytes';
import { VaultError } from './errors';
import type { KeyAccess, KeyringParts } from './keyring';
import {
  clientRecordId,
  type DamagedRecord,
  inBatches,
  type OpenedClient,
  openClient,
  sealClient,
} from './records';
import { bumpStamp, type Database, keyed, putAll, type SealedRecord, type WriteTransaction } from './store';

/** All clients, most recently used first; what cannot be read is named beside them. Treat as read-only. */
export interface ClientList {
  clients: readonly StoredClient[];
  damaged: readonly DamagedRecord[];
  /** Changes with every write to the vault: equal stamps, equal lists. */
  stamp: number;
}

export interface ClientStore {
  list(): Promise<ClientList>;
  /** undefined where there is none; throws `damaged-record` or `newer-version`. */
  get(applicantId: string): Promise<StoredClient | undefined>;
  /** Resolves once the disk has all of them; on a throw it has none. The last of equal ids counts. */
  saveAll(applicants: readonly Applicant[]): Promise<void>;
  /** Marks clients as used now; unknown ids are passed over. */
  touch(applicantIds: readonly string[]): Promise<void>;
  delete(applicantIds: readonly string[]): Promise<void>;
  deleteDamaged(recordIds: readonly string[]): Promise<void>;
  /** Drops what is decrypted in memory. */
  forget(): void;
}

type Opened = { iv: Bytes; opened: OpenedClient };
interface Snapshot {
  keyId: string;
  stamp: number;
  records: Map<string, Opened>;
  list?: ClientList;
}

/** Another page may have replaced the key or the record while we encrypted: then the work starts again. */
const ATTEMPTS = 5;
export const attempt = async <T>(work: () => Promise<{ done: T } | undefined>): Promise<T> => {
  for (let n = 0; n < ATTEMPTS; n += 1) {
    const result = await work();
    if (result) return result.done;
  }
  throw new VaultError('storage');
};

export const holdsKey = async (tx: WriteTransaction, keyId: string): Promise<boolean> =>
  (await tx.objectStore('header').get('vault'))?.keyId === keyId;

const byUse = (a: StoredClient, b: StoredClient): number =>
  a.usedAt === b.usedAt ? (a.position ?? 0) - (b.position ?? 0) : a.usedAt < b.usedAt ? 1 : -1;

const toList = ({ records, stamp }: Snapshot): ClientList => {
  const opened = [...records.values()].map((r) => r.opened);
  return {
    clients: opened.flatMap((o) => ('client' in o ? [o.client] : [])).sort(byUse),
    damaged: opened.flatMap((o) => ('damaged' in o ? [o.damaged] : [])),
    stamp,
  };
};

/** Keys and records of one moment; undefined where the browser cannot read one of the records. */
const readTogether = async (db: Database) => {
  const tx = db.transaction('clients');
  tx.done.catch(() => undefined);
  try {
    const [keys, records] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
    return keys.map((id, at) => ({ id, record: records[at] }));
  } catch {
    return undefined;
  }
};

/** Reads one by one where reading all at once throws: one unreadable value must not hide the others. */
const readAll = async (db: Database): Promise<{ id: string; record?: SealedRecord }[]> => {
  const together = await readTogether(db);
  if (together) return together;
  const keys = await db.getAllKeys('clients');
  return Promise.all(
    keys.map(async (id) => ({ id, record: await db.get('clients', id).catch(() => undefined) })),
  );
};

const sameIv = (a: Bytes | undefined, b: unknown): boolean =>
  a !== undefined && b instanceof Uint8Array && sameBytes(a, b);

export const clientStore = (parts: KeyringParts, keyring: KeyAccess, now: () => string): ClientStore => {
  const { store, random } = parts;
  let kept: Snapshot | undefined;

  const load = async (): Promise<Snapshot> => {
    const { header, keys } = await keyring.access().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    const known = kept?.keyId === header.keyId ? kept : undefined;
    const stamp = (await store.read((db) => db.get('stamp', 'clients'))) ?? 0;
    if (known?.stamp === stamp) return known;
    const rows = await store.read(readAll);
    const entries = await inBatches(rows, async ({ id, record }): Promise<[string, Opened]> => {
      if (!record)
        return [id, { iv: new Uint8Array(), opened: { damaged: { recordId: id, reason: 'damaged' } } }];
      const before = known?.records.get(id);
      if (before && sameIv(before.iv, record.iv)) return [id, before];
      return [id, { iv: record.iv, opened: await openClient(keys, id, record) }];
    });
    kept = { keyId: header.keyId, stamp, records: new Map(entries) };
    return kept;
  };

  /** After a write of ours: keeps the snapshot true without reading the disk again. */
  const carry = (keyId: string, stamp: number, change: (records: Map<string, Opened>) => void) => {
    if (kept?.keyId !== keyId || kept.stamp !== stamp - 1) return;
    const records = new Map(kept.records);
    change(records);
    kept = { keyId, stamp, records };
  };

  const put = (clients: readonly StoredClient[]): Promise<void> =>
    attempt(async () => {
      const { header, keys } = await keyring.access();
      const sealed = await inBatches(clients, (client) => sealClient(keys, random, client));
      const stamp = await store.write(async (tx) => {
        if (!(await holdsKey(tx, header.keyId))) return undefined;
        await putAll(tx, 'clients', sealed.map(keyed));
        return bumpStamp(tx, 'clients');
      });
      if (stamp === undefined) return undefined;
      carry(header.keyId, stamp, (records) => {
        for (const [at, { id, iv }] of sealed.entries())
          records.set(id, { iv, opened: { client: clients[at] as StoredClient } });
      });
      return { done: undefined };
    });

  const remove = async (recordIds: readonly string[], keyId: string) => {
    const stamp = await store.write(async (tx) => {
      await Promise.all(recordIds.map(async (id) => tx.objectStore('clients').delete(id)));
      return bumpStamp(tx, 'clients');
    });
    carry(keyId, stamp, (records) => {
      for (const id of recordIds) records.delete(id);
    });
  };

  const read = async (applicantId: string) => {
    const { header, keys } = await keyring.access();
    const id = await clientRecordId(keys, applicantId);
    const record = await store.read((db) => db.get('clients', id));
    if (record === undefined) return undefined;
    const opened = await openClient(keys, id, record);
    if ('damaged' in opened)
      throw new VaultError(opened.damaged.reason === 'damaged' ? 'damaged-record' : 'newer-version');
    return { header, keys, id, record, client: opened.client };
  };

  const touchOne = (applicantId: string): Promise<void> =>
    attempt(async () => {
      const found = await read(applicantId);
      if (!found) return { done: undefined };
      const { header, keys, id, record } = found;
      const client = { ...found.client, usedAt: now() };
      const sealed = await sealClient(keys, random, client);
      const stamp = await store.write(async (tx) => {
        const current = await tx.objectStore('clients').get(id);
        if (!(await holdsKey(tx, header.keyId)) || !sameIv(record.iv, current?.iv)) return undefined;
        await tx.objectStore('clients').put(sealed, id);
        return bumpStamp(tx, 'clients');
      });
      if (stamp === undefined) return undefined;
      carry(header.keyId, stamp, (records) => records.set(id, { iv: sealed.iv, opened: { client } }));
      return { done: undefined };
    });

  return {
    async list() {
      const snapshot = await load();
      snapshot.list ??= toList(snapshot);
      return snapshot.list;
    },
    async get(applicantId) {
      return (await read(applicantId))?.client;
    },
    async saveAll(applicants) {
      if (applicants.length === 0) return;
      const time = now();
      const many = applicants.length > 1;
      await put(
        applicants.map((applicant, position) => ({
          // A copy without undefined, exactly what comes back from the disk.
          applicant: JSON.parse(JSON.stringify(applicant)) as Applicant,
          savedAt: time,
          usedAt: time,
          ...(many && { position }),
        })),
      );
    },
    async touch(applicantIds) {
      for (const id of applicantIds) await touchOne(id);
    },
    async delete(applicantIds) {
      const { header, keys } = await keyring.access();
      const ids = await inBatches(applicantIds, (id) => clientRecordId(keys, id));
      await remove(ids, header.keyId);
    },
    async deleteDamaged(recordIds) {
      const { header } = await keyring.access();
      await remove(recordIds, header.keyId);
    },
    forget() {
      kept = undefined;
    },
  };
};
