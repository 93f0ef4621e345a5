/** The decrypted clients of one moment, kept in memory between calls and checked against the disk each time. */
import type { StoredClient } from '../schema/record';
import { type Bytes, sameBytes } from './bytes';
import type { KeyAccess, KeyringParts } from './keyring';
import { type DamagedRecord, inBatches, type OpenedClient, openClient } from './records';
import type { Database, SealedRecord } from './store';

/** All clients, most recently used first; what cannot be read is named beside them. Treat as read-only. */
export interface ClientList {
  clients: readonly StoredClient[];
  damaged: readonly DamagedRecord[];
  /** Changes with every write to the vault: equal stamps, equal lists. */
  stamp: number;
}

export interface Opened {
  iv: Bytes;
  opened: OpenedClient;
}
interface Snapshot {
  keyId: string;
  stamp: number;
  records: Map<string, Opened>;
  list?: ClientList;
}
export interface Snapshots {
  list(): Promise<ClientList>;
  /** After a write of ours that gave this stamp: keeps the snapshot true without reading the disk again. */
  carry(keyId: string, stamp: number, change: (records: Map<string, Opened>) => void): void;
  forget(): void;
}

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

export const sameIv = (a: Bytes | undefined, b: unknown): boolean =>
  a !== undefined && b instanceof Uint8Array && sameBytes(a, b);

export const clientSnapshots = ({ store }: KeyringParts, keyring: KeyAccess): Snapshots => {
  let kept: Snapshot | undefined;
  const forget = () => {
    kept = undefined;
  };

  const load = async (): Promise<Snapshot> => {
    const { header, keys } = await keyring.access().catch((error: unknown) => {
      forget();
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

  return {
    forget,
    async list() {
      const snapshot = await load();
      snapshot.list ??= toList(snapshot);
      return snapshot.list;
    },
    carry(keyId, stamp, change) {
      if (kept?.keyId !== keyId || kept.stamp !== stamp - 1) return;
      const records = new Map(kept.records);
      change(records);
      kept = { keyId, stamp, records };
    },
  };
};
