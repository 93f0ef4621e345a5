import { IDBObjectStore as FakeObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { VaultError } from '../../../lib/vault/index';
import { client, dump, memorySession, newDisk, readable, SAMPLES, tamper, testVault } from './helpers';

// Many rounds of real work; machines that run other tests beside it are slow.
vi.setConfig({ testTimeout: 120_000 });

const code = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'no error';
  } catch (error) {
    return error instanceof VaultError ? error.code : String(error);
  }
};
const ids = async (vault: ReturnType<typeof testVault>) =>
  (await vault.list()).clients.map((c) => c.applicant.id);

describe('vault', () => {
  beforeEach(newDisk);

  it('starts under the device key, empty', async () => {
    const vault = testVault();
    expect(await vault.state()).toEqual({ state: 'device-key' });
    expect(await vault.list()).toEqual({ clients: [], damaged: [], stamp: 0 });
    expect(await vault.get('c-0001')).toBeUndefined();
  });

  it('gives back what was saved, also to another instance on the same disk', async () => {
    await testVault().saveAll(SAMPLES);
    const vault = testVault();
    expect((await vault.get('c-0002'))?.applicant).toEqual(SAMPLES[1]);
    expect((await vault.list()).clients.map((c) => c.applicant)).toEqual(SAMPLES);
  });

  it('keeps unknown properties and replaces a client of the same id', async () => {
    const vault = testVault();
    await vault.save(client('a', { theirs: { deep: [1, 'x'] } }));
    await vault.save(client('a', { label: '新名称', theirs: { deep: [2] } }));
    expect(await ids(vault)).toEqual(['a']);
    expect((await vault.get('a'))?.applicant).toMatchObject({ label: '新名称', theirs: { deep: [2] } });
  });

  it('lists an import in file order, then by use', async () => {
    const vault = testVault();
    await vault.saveAll(['a', 'b', 'c'].map((id) => client(id)));
    expect(await ids(vault)).toEqual(['a', 'b', 'c']);
    await vault.touch(['c', 'nobody']);
    expect(await ids(vault)).toEqual(['c', 'a', 'b']);
    await vault.save(client('b'));
    expect(await ids(vault)).toEqual(['b', 'c', 'a']);
    expect(await ids(testVault())).toEqual(['b', 'c', 'a']);
  });

  it('deletes', async () => {
    const vault = testVault();
    await vault.saveAll([client('a'), client('b')]);
    await vault.delete(['a', 'nobody']);
    expect(await ids(vault)).toEqual(['b']);
    expect(await ids(testVault())).toEqual(['b']);
  });

  it('keeps named values and loses no concurrent change', async () => {
    const vault = testVault();
    await vault.setValue('settings', { language: 'en' });
    expect(await vault.getValue('settings')).toEqual({ language: 'en' });
    await Promise.all(
      Array.from({ length: 4 }, () => vault.updateValue('count', (n) => ((n as number) ?? 0) + 1)),
    );
    expect(await vault.getValue('count')).toBe(4);
    await vault.updateValue('count', () => undefined);
    expect(await vault.getValue('count')).toBeUndefined();
  });

  it('leaves nothing of the client readable on disk', async () => {
    const vault = testVault();
    await vault.saveAll(SAMPLES);
    await vault.setValue('usage', { 'c-0001': '杭州' });
    await vault.setPassphrase('口令 1234');
    const disk = readable(await dump());
    for (const secret of [
      'c-0001',
      'c-0002',
      '杭州',
      '33010619850307018X',
      '13800001234',
      'qinghe',
      '2026-',
      '口令',
      'usage',
    ])
      expect(disk, secret).not.toContain(secret);
    expect(disk).toContain('argon2id');
  });

  it('uses a fresh iv for every record and every save', async () => {
    const vault = testVault();
    const seen = new Set<string>();
    for (let n = 0; n < 3; n += 1) {
      await vault.saveAll(SAMPLES);
      for (const [, record] of (await dump()).clients ?? [])
        seen.add(Buffer.from((record as { iv: Uint8Array }).iv).toString('hex'));
    }
    expect(seen.size).toBe(6);
  });

  it('does not reopen a record under another id, and names it', async () => {
    const vault = testVault();
    await vault.saveAll(SAMPLES);
    const [first, second] = (await dump()).clients ?? [];
    await tamper('clients', first![0], second![1]);
    const list = await testVault().list();
    expect(list.clients).toHaveLength(1);
    expect(list.damaged).toEqual([{ recordId: first![0], reason: 'damaged' }]);
  });

  it.each([
    [
      'a flipped bit',
      (r: { data: Uint8Array }) => ({ ...r, data: r.data.map((b, i) => (i === 5 ? b ^ 1 : b)) }),
    ],
    ['no data', (r: object) => ({ ...r, data: undefined })],
    ['a truncated record', (r: { data: Uint8Array }) => ({ ...r, data: r.data.slice(0, 10) })],
    ['not a record', () => 'x'],
    ['null', () => null],
  ])('one damaged record (%s) never hides the others', async (_what, damage) => {
    const vault = testVault();
    await vault.saveAll([client('a'), client('b'), client('c')]);
    const id = (await dump()).clients![1]![0];
    const record = (await dump()).clients![1]![1] as { data: Uint8Array };
    await tamper('clients', id, damage(record));
    const fresh = testVault();
    const list = await fresh.list();
    expect(list.clients).toHaveLength(2);
    expect(list.damaged).toEqual([{ recordId: id, reason: 'damaged' }]);
    const missing = ['a', 'b', 'c'].find((x) => !list.clients.some((c) => c.applicant.id === x))!;
    expect(await code(fresh.get(missing))).toBe('damaged-record');
    await fresh.deleteDamaged([id as string]);
    expect((await fresh.list()).damaged).toEqual([]);
  });

  it('names a record of a newer version and leaves it alone', async () => {
    const vault = testVault();
    await vault.save(client('a'));
    const [key, record] = (await dump()).clients![0]!;
    await tamper('clients', key, { ...(record as object), format: 99 });
    const list = await testVault().list();
    expect(list.damaged).toHaveLength(1);
  });

  it('says so where the vault itself is newer or damaged, and can be cleared', async () => {
    const vault = testVault();
    await vault.save(client('a'));
    const header = (await dump()).header![0]![1] as object;
    await tamper('header', 'vault', { ...header, version: 99 });
    expect(await vault.state()).toEqual({ state: 'locked', problem: 'newer-version' });
    expect(await code(vault.save(client('b')))).toBe('newer-version');
    await tamper('header', 'vault', { ...header, wrap: { kind: 'device' } });
    expect(await code(vault.list())).toBe('damaged-vault');
    await tamper('header', 'vault', undefined);
    expect(await vault.state()).toEqual({ state: 'locked', problem: 'damaged-vault' });
    expect((await dump()).clients).toHaveLength(1);
    await vault.clear();
    expect(await vault.state()).toEqual({ state: 'device-key' });
    expect((await vault.list()).clients).toEqual([]);
  });

  it('says so where the database is of a newer layout, and can be cleared', async () => {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('vault', 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const vault = testVault();
    expect(await vault.state()).toEqual({ state: 'locked', problem: 'newer-version' });
    await vault.clear();
    expect(await vault.state()).toEqual({ state: 'device-key' });
  });

  it('two contexts that create the vault at once share one key', async () => {
    const [one, two] = [testVault(), testVault()];
    await Promise.all([one.save(client('a')), two.save(client('b'))]);
    expect((await one.list()).clients).toHaveLength(2);
    expect((await two.list()).clients).toHaveLength(2);
  });

  it('opens again after its connection was closed', async () => {
    const vault = testVault();
    await vault.save(client('a'));
    await vault.close();
    expect(await ids(vault)).toEqual(['a']);
  });
});

describe('passphrase', () => {
  beforeEach(newDisk);

  it('locks, unlocks, tells a wrong passphrase', async () => {
    const session = memorySession();
    const vault = testVault({ session });
    await vault.saveAll(SAMPLES);
    await vault.setPassphrase('一二三 abc');
    expect(await vault.state()).toEqual({ state: 'unlocked' });
    expect(await ids(vault)).toHaveLength(2);
    await vault.lock();
    expect(session.value).toBeUndefined();
    expect(await vault.state()).toEqual({ state: 'locked' });
    for (const work of [
      vault.list(),
      vault.get('c-0001'),
      vault.save(client('z')),
      vault.delete(['c-0001']),
      vault.getValue('x'),
      vault.touch(['c-0001']),
    ])
      expect(await code(work)).toBe('locked');
    expect(await vault.unlock('一二三 abd')).toBe('wrong-passphrase');
    expect(await vault.state()).toEqual({ state: 'locked' });
    expect(await vault.unlock('一二三 ａｂｃ')).toBe('ok');
    expect(await ids(vault)).toHaveLength(2);
  });

  it('is locked for a new service worker after the browser was closed, open while the session lives', async () => {
    const session = memorySession();
    const vault = testVault({ session });
    await vault.save(client('a'));
    await vault.setPassphrase('p');
    expect(await ids(testVault({ session }))).toEqual(['a']);
    expect(await testVault({ session: memorySession() }).state()).toEqual({ state: 'locked' });
  });

  it('a lock in one page holds in all, whatever they had decrypted', async () => {
    const session = memorySession();
    const [one, two] = [testVault({ session }), testVault({ session })];
    await one.save(client('a'));
    await one.setPassphrase('p');
    expect(await ids(two)).toEqual(['a']);
    await one.lock();
    expect(await code(two.list())).toBe('locked');
  });

  it('changes without touching a record', async () => {
    const vault = testVault();
    await vault.saveAll(SAMPLES);
    await vault.setPassphrase('old');
    const before = (await dump()).clients;
    expect(await vault.changePassphrase('wrong', 'new')).toBe('wrong-passphrase');
    expect(await vault.changePassphrase('old', 'new')).toBe('ok');
    expect((await dump()).clients).toEqual(before);
    await vault.lock();
    expect(await vault.unlock('old')).toBe('wrong-passphrase');
    expect(await vault.unlock('new')).toBe('ok');
    expect(await ids(vault)).toHaveLength(2);
  });

  it('refuses an empty one, a second one, and a change where none is set', async () => {
    const vault = testVault();
    expect(await code(vault.setPassphrase(''))).toBe('empty-passphrase');
    expect(await code(vault.changePassphrase('a', 'b'))).toBe('no-passphrase');
    await vault.setPassphrase('a');
    expect(await code(vault.setPassphrase('b'))).toBe('passphrase-exists');
  });

  it('raises a weaker cost when it is unlocked', async () => {
    const vault = testVault({ cost: { m: 32, t: 1, p: 1 } });
    await vault.save(client('a'));
    await vault.setPassphrase('p');
    const stronger = testVault({ cost: { m: 64, t: 2, p: 1 } });
    expect(await stronger.unlock('p')).toBe('ok');
    expect((await dump()).header![0]![1]).toMatchObject({ wrap: { cost: { m: 64, t: 2, p: 1 } } });
    expect(await testVault().unlock('p')).toBe('ok');
  });

  it('tells a damaged key from a wrong passphrase, and refuses a cost that would stop the browser', async () => {
    const vault = testVault();
    await vault.setPassphrase('p');
    await vault.lock();
    const header = (await dump()).header![0]![1] as { wrap: { data: Uint8Array } };
    await tamper('header', 'vault', {
      ...header,
      wrap: { ...header.wrap, data: header.wrap.data.map((b) => b ^ 1) },
    });
    expect(await code(vault.unlock('p'))).toBe('damaged-vault');
    await tamper('header', 'vault', {
      ...header,
      wrap: { ...header.wrap, cost: { m: 2 ** 30, t: 1, p: 1 } },
    });
    expect(await code(vault.unlock('p'))).toBe('damaged-vault');
  });
});

describe('a disk that cannot read one record', () => {
  beforeEach(newDisk);
  afterEach(() => vi.restoreAllMocks());

  it('still lists the others and names the one', async () => {
    await testVault().saveAll(['a', 'b', 'c'].map((id) => client(id)));
    const unreadable = (await dump()).clients![1]![0];
    const { get } = FakeObjectStore.prototype;
    const broken = () => {
      throw new DOMException('cannot read', 'UnknownError');
    };
    vi.spyOn(FakeObjectStore.prototype, 'getAll').mockImplementation(broken);
    vi.spyOn(FakeObjectStore.prototype, 'get').mockImplementation(function (this: never, key) {
      return key === unreadable ? broken() : get.call(this, key);
    });
    const list = await testVault().list();
    expect(list.clients).toHaveLength(2);
    expect(list.damaged).toEqual([{ recordId: unreadable, reason: 'damaged' }]);
  });
});
