/** Clients and named values as sealed records and back. */
import { migrateRecord, RECORD_VERSION } from '../schema/migrations/index';
import type { StoredClient } from '../schema/record';
import { fromUtf8, utf8 } from './bytes';
import { type DataKeys, type Random, recordName, seal, unseal } from './crypto';
import type { SealedRecord } from './store';

/** A record that is there but cannot be shown; `recordId` lets the user delete it. */
export interface DamagedRecord {
  recordId: string;
  reason: 'damaged' | 'newer-version';
}
export type OpenedClient = { client: StoredClient } | { damaged: DamagedRecord };

/** How many WebCrypto calls are under way at once: enough to keep its threads busy, few enough to save memory. */
const BATCH = 500;

/** Maps in batches, keeping order. */
export const inBatches = async <A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> => {
  const results: B[] = [];
  for (let at = 0; at < items.length; at += BATCH)
    results.push(...(await Promise.all(items.slice(at, at + BATCH).map(work))));
  return results;
};

const place = (store: 'clients' | 'values', id: string, format: number) =>
  `icp-filing-vault/${store}/${id}/${format}`;

/** Named after the client's own id, which itself is only inside. */
export const clientRecordId = (keys: DataKeys, applicantId: string): Promise<string> =>
  recordName(keys.name, `client/${applicantId}`);

/** `format` is today's unless a record of another version is sealed again under a new key. */
export const sealText = async (
  keys: DataKeys,
  random: Random,
  store: 'clients' | 'values',
  id: string,
  text: string,
  format = RECORD_VERSION,
): Promise<SealedRecord> => ({
  id,
  format,
  ...(await seal(keys.seal, utf8(text), place(store, id, format), random)),
});

/** The plain text, or undefined where the record is damaged. Takes whatever lies on disk. */
export const openText = async (
  keys: DataKeys,
  store: 'clients' | 'values',
  record: SealedRecord,
): Promise<string | undefined> => {
  const plain = await unseal(keys.seal, record, place(store, record.id, record.format));
  return plain && fromUtf8(plain);
};

export const sealClient = async (
  keys: DataKeys,
  random: Random,
  client: StoredClient,
): Promise<SealedRecord> => {
  const id = await clientRecordId(keys, client.applicant.id);
  return sealText(keys, random, 'clients', id, JSON.stringify(client));
};

/** Never throws: a record that does not open is answered as damaged, so that it cannot hide the others. */
export const openClient = async (
  keys: DataKeys,
  recordId: string,
  record: SealedRecord,
): Promise<OpenedClient> => {
  const broken = (reason: DamagedRecord['reason']): OpenedClient => ({ damaged: { recordId, reason } });
  try {
    if (record.id !== recordId) return broken('damaged');
    const text = await openText(keys, 'clients', record);
    if (text === undefined) return broken('damaged');
    const plain: unknown = JSON.parse(text);
    // The tag proves that this version wrote it: today's form needs no second look.
    if (record.format === RECORD_VERSION) return { client: plain as StoredClient };
    const migrated = migrateRecord(record.format, plain);
    return 'client' in migrated ? migrated : broken(migrated.problem);
  } catch {
    return broken('damaged');
  }
};

/** Named values (settings, fill history, …): the name is part of the plain text, so that a key change can find it. */
export const valueRecordId = (keys: DataKeys, name: string): Promise<string> =>
  recordName(keys.name, `value/${name}`);
