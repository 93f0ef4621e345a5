/** Reading and writing clients: every write is one transaction, every read checks what is on disk. */
import type { Applicant } from '../schema/applicant';
import type { StoredClient } from '../schema/record';
import type { DataKeys } from './crypto';
import { VaultError } from './errors';
import type { KeyAccess, KeyringParts } from './keyring';
import { clientRecordId, inBatches, openClient, sealClient } from './records';
import { type ClientList, clientSnapshots, sameIv } from './snapshot';
import { bumpStamp, keyed, putAll, type WriteTransaction } from './store';

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

export const clientStore = (parts: KeyringParts, keyring: KeyAccess, now: () => string): ClientStore => {
  const { store, random } = parts;
  const { list, carry, forget } = clientSnapshots(parts, keyring);

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

  const remove = (idsUnder: (keys: DataKeys) => Promise<readonly string[]>): Promise<void> =>
    attempt(async () => {
      const { header, keys } = await keyring.access();
      const ids = await idsUnder(keys);
      const stamp = await store.write(async (tx) => {
        if (!(await holdsKey(tx, header.keyId))) return undefined;
        await Promise.all(ids.map(async (id) => tx.objectStore('clients').delete(id)));
        return bumpStamp(tx, 'clients');
      });
      if (stamp === undefined) return undefined;
      carry(header.keyId, stamp, (records) => {
        for (const id of ids) records.delete(id);
      });
      return { done: undefined };
    });

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
    list,
    forget,
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
    delete: (applicantIds) => remove((keys) => inBatches(applicantIds, (id) => clientRecordId(keys, id))),
    deleteDamaged: (recordIds) => remove(async () => recordIds),
  };
};
