/** All that is in the vault at once: for backups, and for a change of the data key. */
import type { StoredClient } from '../schema/record';
import type { BackupContent } from './backup';
import { attempt, holdsKey } from './clients';
import { type DataKeys, dataKeys, type Random } from './crypto';
import { VaultError } from './errors';
import {
  type KeyAccess,
  type KeyringParts,
  mayStore,
  newDataKey,
  remember,
  wrapWithPassphrase,
} from './keyring';
import { clientRecordId, inBatches, openText, sealClient, sealText, valueRecordId } from './records';
import { bumpStamp, keyed, putAll, type SealedRecord, type Stamped, type Store } from './store';
import type { NamedValue } from './values';

interface Sealing {
  clients: readonly SealedRecord[];
  values: readonly SealedRecord[];
}

const sealValues = (keys: DataKeys, random: Random, values: readonly NamedValue[]) =>
  inBatches(values, async (named) =>
    sealText(keys, random, 'values', await valueRecordId(keys, named.name), JSON.stringify(named)),
  );

/** The named values that can be read. */
const readValues = async (keys: DataKeys, records: readonly SealedRecord[]): Promise<NamedValue[]> => {
  const texts = await inBatches(records, (record) => openText(keys, 'values', record).catch(() => undefined));
  return texts.flatMap((text) => (text === undefined ? [] : (JSON.parse(text) as NamedValue)));
};

export const exportContent = async (
  { store }: KeyringParts,
  keyring: KeyAccess,
  clients: readonly StoredClient[],
): Promise<BackupContent> => {
  const { keys } = await keyring.access();
  const named = await readValues(keys, await store.read((db) => db.getAll('values')));
  return { clients, values: Object.fromEntries(named.map(({ name, value }) => [name, value])) };
};

/** Writes a backup's content in one transaction; `replace` empties the vault in the same one. */
export const importContent = (
  parts: KeyringParts,
  keyring: KeyAccess,
  content: BackupContent,
  mode: 'merge' | 'replace',
): Promise<void> =>
  attempt(async () => {
    const { store, random } = parts;
    const { header, keys } = await keyring.access();
    await mayStore(parts, header);
    const named = Object.entries(content.values).map(([name, value]) => ({ name, value }));
    const sealing: Sealing = {
      clients: await inBatches(content.clients, (client) => sealClient(keys, random, client)),
      values: await sealValues(keys, random, named),
    };
    const written = await store.write(async (tx) => {
      if (!(await holdsKey(tx, header.keyId))) return false;
      for (const name of ['clients', 'values'] as const) {
        if (mode === 'replace') await tx.objectStore(name).clear();
        await putAll(tx, name, sealing[name].map(keyed));
      }
      await bumpStamp(tx, 'clients');
      await bumpStamp(tx, 'values');
      return true;
    });
    return written ? { done: undefined } : undefined;
  });

/** The client's own id, also from a record version this code does not know. */
const idInside = (text: string): string | undefined => {
  const id = (JSON.parse(text) as { applicant?: { id?: unknown } }).applicant?.id;
  return typeof id === 'string' ? id : undefined;
};

/** A row as it lies on disk; `record` may be anything where the disk is damaged. */
interface Row {
  key: string;
  record: SealedRecord;
}
type Reseal = (text: string, record: SealedRecord) => Promise<SealedRecord | '' | undefined>;

/** Seals every readable row anew, its text unchanged; what cannot be read stays as it is, still to be named. */
const resealRows = (store: Stamped, from: DataKeys, rows: readonly Row[], again: Reseal): Promise<Row[]> =>
  inBatches(rows, async (row) => {
    try {
      const text = await openText(from, store, row.record);
      const record = text === undefined ? undefined : await again(text, row.record);
      return record ? { key: record.id, record } : row;
    } catch {
      return row;
    }
  });

const readRows = async (store: Store) =>
  store.read(async (db) => {
    const tx = db.transaction(['stamp', 'clients', 'values']);
    tx.done.catch(() => undefined);
    const stamp = tx.objectStore('stamp');
    const [c, v] = [tx.objectStore('clients'), tx.objectStore('values')];
    const [clientKeys, clients, valueKeys, values, ...stamps] = await Promise.all([
      c.getAllKeys(),
      c.getAll(),
      v.getAllKeys(),
      v.getAll(),
      stamp.get('clients'),
      stamp.get('values'),
    ]);
    const rows = (keys: string[], records: SealedRecord[]): Row[] =>
      keys.map((key, at) => ({ key, record: records[at] as SealedRecord }));
    return { clients: rows(clientKeys, clients), values: rows(valueKeys, values), stamps };
  });

/**
 * The first passphrase comes with a new data key and every record sealed anew, in one transaction: the
 * old key lay on disk under a device key, and whoever copied the disk before must not read what comes later.
 */
export const protectWithPassphrase = (
  parts: KeyringParts,
  keyring: KeyAccess,
  passphrase: string,
): Promise<void> =>
  attempt(async () => {
    const { store, random, session } = parts;
    const { header, keys: old } = await keyring.access();
    if (header.wrap.kind === 'passphrase') throw new VaultError('passphrase-exists');
    const fresh = newDataKey(random);
    const wrapped = await wrapWithPassphrase(parts, fresh, passphrase);
    const keys = await dataKeys(fresh.raw);
    const before = await readRows(store);
    const clients = await resealRows('clients', old, before.clients, async (text, { format }) => {
      const id = idInside(text);
      return id && sealText(keys, random, 'clients', await clientRecordId(keys, id), text, format);
    });
    const values = await resealRows('values', old, before.values, async (text, { format }) => {
      const { name } = JSON.parse(text) as NamedValue;
      return sealText(keys, random, 'values', await valueRecordId(keys, name), text, format);
    });
    const written = await store.write(async (tx) => {
      const stamp = tx.objectStore('stamp');
      const now = [await stamp.get('clients'), await stamp.get('values')];
      if (now.some((n, at) => n !== before.stamps[at]) || !(await holdsKey(tx, header.keyId))) return false;
      await tx.objectStore('clients').clear();
      await putAll(tx, 'clients', clients);
      await tx.objectStore('values').clear();
      await putAll(tx, 'values', values);
      await tx.objectStore('header').put(wrapped, 'vault');
      await bumpStamp(tx, 'clients');
      return true;
    });
    if (!written) return undefined;
    await remember(session, fresh.keyId, fresh.raw);
    return { done: undefined };
  });
