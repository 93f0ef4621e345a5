/** Removing the passphrase, and the dry run of a restore. */
import { beforeEach, describe, expect, it } from 'vitest';
import { client, newDisk, testVault } from './helpers';

beforeEach(newDisk);

const backupOf = async () => {
  const vault = testVault({ databaseName: 'other' });
  await vault.saveAll([client('same'), client('changed', { label: '备份里的名称' }), client('fresh')]);
  return vault.exportBackup('backup');
};

describe('restoring', () => {
  const here = async () => {
    const vault = testVault();
    await vault.saveAll([client('same'), client('changed', { label: '本机的名称' }), client('own')]);
    return vault;
  };
  const label = async (vault: Awaited<ReturnType<typeof here>>, id: string) =>
    (await vault.get(id))?.applicant.label;

  it('counts first and writes nothing', async () => {
    const text = await backupOf();
    const vault = await here();
    const before = (await vault.list()).stamp;
    expect(await vault.previewBackup(text, 'backup')).toMatchObject({ fresh: 1, changed: 1, same: 1 });
    expect(await vault.previewBackup(text, 'another')).toEqual({ outcome: 'wrong-passphrase' });
    expect((await vault.list()).stamp).toBe(before);
  });
  it('adds what is missing and keeps what is here', async () => {
    const vault = await here();
    expect(await vault.restoreBackup(await backupOf(), 'backup', 'add')).toMatchObject({ clients: 1 });
    expect(await label(vault, 'changed')).toBe('本机的名称');
    expect(await label(vault, 'fresh')).toBeDefined();
  });
  it('takes the backup’s content where that is chosen', async () => {
    const vault = await here();
    await vault.restoreBackup(await backupOf(), 'backup', 'merge');
    expect(await label(vault, 'changed')).toBe('备份里的名称');
    expect(await label(vault, 'own')).toBeDefined();
  });
});

describe('removing the passphrase', () => {
  it('needs it, and leaves every client readable under the device key', async () => {
    const vault = testVault();
    await vault.save(client('a'));
    await vault.setPassphrase('first');
    expect(await vault.removePassphrase('another')).toBe('wrong-passphrase');
    expect(await vault.state()).toEqual({ state: 'unlocked' });
    expect(await vault.removePassphrase('first')).toBe('ok');
    expect(await vault.state()).toEqual({ state: 'device-key' });
    expect((await testVault().list()).clients).toHaveLength(1);
    await vault.setPassphrase('second');
    expect(await vault.unlock('first')).toBe('wrong-passphrase');
  });
});
