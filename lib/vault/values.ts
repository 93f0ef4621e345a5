/** Named JSON values, encrypted like clients: settings, fill history, orders in progress. */

import { sameBytes } from './bytes';
import { attempt, holdsKey } from './clients';
import type { DataKeys } from './crypto';
import { VaultError } from './errors';
import type { KeyAccess, KeyringParts } from './keyring';
import { openText, sealText, valueRecordId } from './records';
import { bumpStamp, type SealedRecord } from './store';

export interface ValueStore {
  /** undefined where nothing is stored; throws `damaged-record`. The caller checks the shape. */
  getValue(name: string): Promise<unknown>;
  setValue(name: string, value: unknown): Promise<void>;
  /** Reads, changes and writes so that no other writer's change is lost; undefined deletes. Answers the new value. */
  updateValue<T>(name: string, change: (before: unknown) => T): Promise<T>;
}

/** The plain text of a value carries its name, so that a change of the data key can name it anew. */
export interface NamedValue {
  name: string;
  value: unknown;
}

const openValue = async (keys: DataKeys, record: SealedRecord | undefined): Promise<unknown> => {
  if (record === undefined) return undefined;
  const text = await openText(keys, 'values', record).catch(() => undefined);
  if (text === undefined) throw new VaultError('damaged-record');
  return (JSON.parse(text) as NamedValue).value;
};

export const valueStore = ({ store, random }: KeyringParts, keyring: KeyAccess): ValueStore => {
  const read = async (name: string) => {
    const { header, keys } = await keyring.access();
    const id = await valueRecordId(keys, name);
    const record = await store.read((db) => db.get('values', id));
    return { header, keys, id, record };
  };
  const updateValue = <T>(name: string, change: (before: unknown) => T): Promise<T> =>
    attempt(async () => {
      const { header, keys, id, record } = await read(name);
      const before = await openValue(keys, record);
      const value = change(before);
      const named: NamedValue = { name, value };
      const sealed =
        value === undefined ? undefined : await sealText(keys, random, 'values', id, JSON.stringify(named));
      const written = await store.write(async (tx) => {
        const values = tx.objectStore('values');
        const current = await values.get(id);
        const unchanged = current && record ? sameBytes(current.iv, record.iv) : current === record;
        if (!unchanged || !(await holdsKey(tx, header.keyId))) return false;
        await (sealed ? values.put(sealed, id) : values.delete(id));
        await bumpStamp(tx, 'values');
        return true;
      });
      return written ? { done: value } : undefined;
    });
  return {
    async getValue(name) {
      const { keys, record } = await read(name);
      return openValue(keys, record);
    },
    async setValue(name, value) {
      const { header, keys, id } = await read(name);
      const sealed = await sealText(keys, random, 'values', id, JSON.stringify({ name, value }));
      const written = await store.write(async (tx) => {
        if (!(await holdsKey(tx, header.keyId))) return false;
        await tx.objectStore('values').put(sealed, id);
        await bumpStamp(tx, 'values');
        return true;
      });
      if (!written) await updateValue(name, () => value);
    },
    updateValue,
  };
};
