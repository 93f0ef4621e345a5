import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BACKUP_VERSION } from '../../../lib/io/backup';
import { VaultError } from '../../../lib/vault/index';
import { client, newDisk, SAMPLES, testVault } from './helpers';

// Many rounds of real work; machines that run other tests beside it are slow.
vi.setConfig({ testTimeout: 120_000 });

const FOLDER = join(import.meta.dirname, '../../fixtures/backups');
const example = (version: number) => join(FOLDER, `v${String(version).padStart(3, '0')}.json`);
const code = async (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error: unknown) => (error instanceof VaultError ? error.code : String(error)),
  );

describe('encrypted backup', () => {
  beforeEach(newDisk);

  it('is restored on another machine with clients, times and values', async () => {
    const one = testVault();
    await one.saveAll(SAMPLES);
    await one.setValue('settings', { language: 'en' });
    const text = await one.exportBackup('备份口令');
    const before = (await one.list()).clients;
    newDisk();
    const two = testVault();
    expect(await two.restoreBackup(text, 'wrong')).toEqual({ outcome: 'wrong-passphrase' });
    expect((await two.list()).clients).toEqual([]);
    expect(await two.restoreBackup(text, '备份口令')).toEqual({ outcome: 'restored', clients: 2 });
    expect((await two.list()).clients).toEqual(before);
    expect(await two.getValue('settings')).toEqual({ language: 'en' });
  });

  it('holds nothing readable', async () => {
    const vault = testVault();
    await vault.saveAll(SAMPLES);
    const text = await vault.exportBackup('p');
    for (const secret of ['杭州', 'c-0001', '33010619850307018X', '13800001234'])
      expect(text).not.toContain(secret);
  });

  it('merges or replaces', async () => {
    const vault = testVault();
    await vault.saveAll([client('a'), client('b')]);
    const text = await vault.exportBackup('p');
    await vault.saveAll([client('a', { label: '改过' }), client('c')]);
    await vault.restoreBackup(text, 'p');
    const labels = async () =>
      Object.fromEntries((await vault.list()).clients.map((c) => [c.applicant.id, c.applicant.label]));
    expect(Object.keys(await labels()).sort()).toEqual(['a', 'b', 'c']);
    expect((await labels()).a).not.toBe('改过');
    await vault.restoreBackup(text, 'p', 'replace');
    expect(Object.keys(await labels()).sort()).toEqual(['a', 'b']);
  });

  it('needs an unlocked vault, but not the same passphrase', async () => {
    const vault = testVault();
    await vault.save(client('a'));
    await vault.setPassphrase('vault');
    const text = await vault.exportBackup('file');
    await vault.lock();
    expect(await code(vault.exportBackup('file'))).toBe('locked');
    expect(await code(vault.restoreBackup(text, 'file'))).toBe('locked');
    expect(await code(vault.exportBackup(''))).toBe('empty-passphrase');
  });

  it.each([
    ['nothing', () => '', 'not-a-backup'],
    ['another file', () => '{"format":"icp-filing-applicants"}', 'not-a-backup'],
    ['null', () => 'null', 'not-a-backup'],
    ['a cut-off file', (t: string) => t.slice(0, 400), 'damaged-backup'],
    ['a changed date', (t: string) => t.replace('2026-11', '2025-11'), 'damaged-backup'],
    [
      'a changed byte',
      (t: string) => t.replace(/"data": "./, (m) => `${m.slice(0, -1)}${m.endsWith('A') ? 'B' : 'A'}`),
      'damaged-backup',
    ],
    ['a missing part', (t: string) => t.replace('"cipher"', '"chiffre"'), 'damaged-backup'],
    [
      'a cost that stops the browser',
      (t: string) => t.replace('"m": 64', '"m": 4000000000'),
      'damaged-backup',
    ],
    ['a newer version', (t: string) => t.replace('"version": 1', '"version": 2'), 'newer-version'],
  ])('%s is explained and changes nothing', async (_what, change, expected) => {
    const vault = testVault();
    await vault.save(client('a'));
    const text = change(await vault.exportBackup('p'));
    expect(await code(vault.restoreBackup(text, 'p', 'replace'))).toBe(expected);
    expect((await vault.list()).clients).toHaveLength(1);
  });

  it('every version ever written has a stored example that opens', async () => {
    if (process.env.WRITE_EXAMPLES) {
      const vault = testVault();
      await vault.saveAll(SAMPLES);
      await vault.setValue('settings', { language: 'zh_CN' });
      writeFileSync(example(BACKUP_VERSION), await vault.exportBackup('示例口令'));
      newDisk();
    }
    expect(readdirSync(FOLDER)).toHaveLength(BACKUP_VERSION);
    for (let version = 1; version <= BACKUP_VERSION; version += 1) {
      newDisk();
      const vault = testVault();
      const text = readFileSync(example(version), 'utf8');
      expect(await vault.restoreBackup(text, '示例口令')).toEqual({ outcome: 'restored', clients: 2 });
      expect((await vault.list()).clients.map((c) => c.applicant.id)).toEqual(['c-0001', 'c-0002']);
      expect(await vault.getValue('settings')).toEqual({ language: 'zh_CN' });
    }
  });
});
