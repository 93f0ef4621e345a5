/** An administrator asks for a passphrase: the vault itself refuses to write a client without one. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { VaultError } from '../../../lib/vault/index';
import { client, memorySession, newDisk, testVault } from './helpers';

const required = () => testVault({ passphraseRequired: async () => true, session: memorySession() });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: VaultError) => error.code,
  );

describe('a passphrase that is required', () => {
  beforeEach(newDisk);

  it('refuses every way of writing a client, and writes nothing', async () => {
    const backup = await (async () => {
      const other = testVault({ databaseName: 'other' });
      await other.save(client('from-backup'));
      return other.exportBackup('file');
    })();
    const vault = required();
    expect(await codeOf(vault.save(client('a')))).toBe('passphrase-required');
    expect(await codeOf(vault.saveAll([client('a'), client('b')]))).toBe('passphrase-required');
    expect(await codeOf(vault.changeAll(['a'], () => client('a'), 'used-now'))).toBe('passphrase-required');
    expect(await codeOf(vault.restoreBackup(backup, 'file'))).toBe('passphrase-required');
    expect((await vault.list()).clients).toEqual([]);
  });

  it('lets everything through once it is set, and keeps it', async () => {
    const vault = required();
    await vault.setPassphrase('one');
    await vault.save(client('a'));
    expect(await codeOf(vault.removePassphrase('one'))).toBe('passphrase-kept');
    expect(await vault.changePassphrase('one', 'two')).toBe('ok');
    expect((await vault.list()).clients.map((c) => c.applicant.id)).toEqual(['a']);
  });

  it('leaves clients that were stored before readable, usable and deletable', async () => {
    await testVault().saveAll([client('a'), client('b')]);
    const vault = required();
    await vault.touch(['a']);
    await vault.delete(['b']);
    expect((await vault.list()).clients.map((c) => c.applicant.id)).toEqual(['a']);
    expect(await codeOf(vault.save(client('a', { label: '新' })))).toBe('passphrase-required');
  });
});
