/** Reading and writing clients: every write is one transaction, every read checks what is on disk. */
import type { Applicant } from '../schema/applicant';
import type { StoredClient } from '../schema/record';
import type { DataKeys } from './crypto';
import { VaultError } from './errors';
import { type KeyAccess, type KeyringParts, mayStore } from './keyring';
import { clientRecordId, inBatches, openClient, sealClient } from './records';
import { type ClientList, clientSnapshots, sameIv } from './snapshot';
import { bumpStamp, keyed, putAll, type SealedRecord, type WriteTransaction } from './store';

export interface ClientStore {
  list(): Promise<ClientList>;
  /** Changes with every write to the clients and with every change of the data key; nothing is decrypted for it. */
  version(): Promise<string>;
  /** undefined where there is none; throws `damaged-record` or `newer-version`. */
  get(applicantId: string): Promise<StoredClient | undefined>;
  /** Resolves once the disk has all of them; on a throw it has none. The last of equal ids counts. */
  saveAll(applicants: readonly Applicant[]): Promise<void>;
  /**
   * Reads, changes and writes clients in one transaction, so that no other writer's change is lost. `change`
   * gets undefined where there is no readable client of this id, and answers undefined to leave things alone.
   */
  changeAll(
    applicantIds: readonly string[],
    change: (stored: Applicant | undefined, id: string) => Applicant | undefined,
    use: 'used-now' | 'use-unchanged',
  ): Promise<void>;
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

/** A copy without undefined, exactly what comes back from the disk. */
const plain = (applicant: Applicant): Applicant => JSON.parse(JSON.stringify(applicant)) as Applicant;

const sameRecord = (a: SealedRecord | undefined, b: SealedRecord | undefined): boolean =>
  a === b || sameIv(a?.iv, b?.iv);

export const clientStore = (parts: KeyringParts, keyring: KeyAccess, now: () => string): ClientStore => {
  const { store, random } = parts;
  const { list, carry, forget } = clientSnapshots(parts, keyring);

  const put = (clients: readonly StoredClient[]): Promise<void> =>
    attempt(async () => {
      const { header, keys } = await keyring.access();
      await mayStore(parts, header);
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

  const changeAll: ClientStore['changeAll'] = (ids, change, use) =>
    attempt(async () => {
      const { header, keys } = await keyring.access();
      const places = await inBatches(ids, (id) => clientRecordId(keys, id));
      const before = await store.read(async (db) => {
        const { store: clients } = db.transaction('clients');
        return Promise.all(places.map((place) => clients.get(place)));
      });
      const time = now();
      const written = await inBatches([...ids.entries()], async ([at, id]) => {
        const place = places[at] as string;
        const opened = before[at] && (await openClient(keys, place, before[at]));
        const stored = opened && 'client' in opened ? opened.client : undefined;
        const applicant = change(stored?.applicant, id);
        const same = applicant === stored?.applicant;
        if (!applicant || (same && use === 'use-unchanged')) return undefined;
        const client: StoredClient = {
          ...stored,
          applicant: plain(applicant),
          savedAt: stored && same ? stored.savedAt : time,
          usedAt: stored && use === 'use-unchanged' ? stored.usedAt : time,
          ...(ids.length > 1 && use === 'used-now' && { position: at }),
        };
        return { at, client, same, record: await sealClient(keys, random, client) };
      });
      const changed = written.filter((w) => w !== undefined);
      if (changed.length === 0) return { done: undefined };
      if (changed.some((w) => !w.same)) await mayStore(parts, header);
      const stamp = await store.write(async (tx) => {
        const clients = tx.objectStore('clients');
        const current = await Promise.all(changed.map(({ record }) => clients.get(record.id)));
        const moved = changed.some(({ at }, n) => !sameRecord(before[at], current[n]));
        if (moved || !(await holdsKey(tx, header.keyId))) return undefined;
        await putAll(
          tx,
          'clients',
          changed.map(({ record }) => keyed(record)),
        );
        return bumpStamp(tx, 'clients');
      });
      if (stamp === undefined) return undefined;
      carry(header.keyId, stamp, (records) => {
        for (const { record, client } of changed)
          records.set(record.id, { iv: record.iv, opened: { client } });
      });
      return { done: undefined };
    });

  return {
    list,
    forget,
    async version() {
      const { header } = await keyring.access();
      return `${header.keyId}.${(await store.read((db) => db.get('stamp', 'clients'))) ?? 0}`;
    },
    async get(applicantId) {
      const { keys } = await keyring.access();
      const id = await clientRecordId(keys, applicantId);
      const record = await store.read((db) => db.get('clients', id));
      if (record === undefined) return undefined;
      const opened = await openClient(keys, id, record);
      if ('damaged' in opened)
        throw new VaultError(opened.damaged.reason === 'damaged' ? 'damaged-record' : 'newer-version');
      return opened.client;
    },
    async saveAll(applicants) {
      if (applicants.length === 0) return;
      const time = now();
      const many = applicants.length > 1;
      await put(
        applicants.map((applicant, position) => ({
          applicant: plain(applicant),
          savedAt: time,
          usedAt: time,
          ...(many && { position }),
        })),
      );
    },
    changeAll,
    touch: (applicantIds) => changeAll(applicantIds, (stored) => stored, 'used-now'),
    delete: (applicantIds) => remove((keys) => inBatches(applicantIds, (id) => clientRecordId(keys, id))),
    deleteDamaged: (recordIds) => remove(async () => recordIds),
  };
};
