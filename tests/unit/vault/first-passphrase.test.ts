import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dataKeys, systemRandom, unseal } from '../../../lib/vault/crypto';
import { clientRecordId, sealText } from '../../../lib/vault/records';
import type { Header } from '../../../lib/vault/store';
import { client, dump, newDisk, SAMPLES, tamper, testVault } from './helpers';

// Many rounds of real work; machines that run other tests beside it are slow.
vi.setConfig({ testTimeout: 120_000 });

const headerOf = async () => (await dump()).header![0]![1] as Header;
/** What somebody can do who copied the disk while the device key protected it. */
const stolenKeys = async () => {
  const { wrap, keyId } = await headerOf();
  if (wrap.kind !== 'device') throw new Error('no device key');
  const raw = await unseal(wrap.key, wrap, `icp-filing-vault/key/device/${keyId}`);
  return dataKeys(raw!);
};

describe('first passphrase', () => {
  beforeEach(newDisk);

  it('brings a new data key: what is saved later cannot be read with the old one', async () => {
    const vault = testVault();
    await vault.saveAll(SAMPLES);
    await vault.setValue('settings', 1);
    const old = await stolenKeys();
    const before = (await dump()).clients!;
    await vault.setPassphrase('p');
    const after = (await dump()).clients!;
    expect(after).toHaveLength(2);
    const oldIds = await Promise.all(SAMPLES.map((a) => clientRecordId(old, a.id)));
    expect(before.map(([key]) => key).sort()).toEqual(oldIds.sort());
    expect(after.filter(([key]) => oldIds.includes(key as string))).toEqual([]);
    expect((await vault.list()).clients.map((c) => c.applicant)).toEqual(SAMPLES);
    expect(await vault.getValue('settings')).toBe(1);
  });

  it('keeps damaged and newer records for later, and the others readable', async () => {
    const vault = testVault();
    await vault.saveAll(['a', 'b'].map((id) => client(id)));
    const keys = await stolenKeys();
    const id = await clientRecordId(keys, 'future');
    const text = JSON.stringify({ applicant: { id: 'future' }, shape: 'new' });
    await tamper('clients', id, await sealText(keys, systemRandom, 'clients', id, text, 99));
    await tamper('clients', 'broken', null);
    const damaged = () => testDamaged(vault);
    expect(await damaged()).toEqual(['damaged', 'newer-version']);
    await vault.setPassphrase('p');
    expect(await damaged()).toEqual(['damaged', 'newer-version']);
    expect((await vault.list()).clients).toHaveLength(2);
    await vault.save(client('future'));
    expect(await damaged()).toEqual(['damaged']);
  });

  it('loses no save and no deletion that happens meanwhile', async () => {
    const vault = testVault();
    await vault.saveAll(Array.from({ length: 30 }, (_, n) => client(`c${n}`)));
    const saves = Array.from({ length: 20 }, (_, n) => vault.save(client(`late${n}`)));
    const deletes = Array.from({ length: 20 }, (_, n) => vault.delete([`c${n}`]));
    await Promise.all([vault.setPassphrase('p'), vault.setValue('v', 1), ...saves, ...deletes]);
    expect((await vault.list()).clients).toHaveLength(30);
    expect((await vault.list()).damaged).toEqual([]);
    expect(await vault.getValue('v')).toBe(1);
  });
});

const testDamaged = async (vault: ReturnType<typeof testVault>) =>
  (await vault.list()).damaged.map((d) => d.reason).sort();
