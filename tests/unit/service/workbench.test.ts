/** The workbench's calls over a real vault in a simulated database. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Applicant } from '../../../lib/schema/applicant';
import { workbenchStore } from '../../../lib/service/workbench-calls';
import { openVault } from '../../../lib/vault/index';

let databases = 0;
const open = () => {
  let held: string | undefined;
  let time = 0;
  databases += 1;
  const vault = openVault({
    databaseName: `workbench-${databases}`,
    session: {
      get: async () => held,
      set: async (value) => {
        held = value;
      },
      clear: async () => {
        held = undefined;
      },
    },
    now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, time++)).toISOString(),
  });
  return { vault, store: workbenchStore(vault) };
};
const applicantOf = async (vault: ReturnType<typeof open>['vault'], id: string) =>
  (await vault.get(id))?.applicant;

describe('what was typed and not saved', () => {
  it('is found again under its key, in the order it was kept, and goes with its client', async () => {
    const { vault, store } = open();
    expect(await store.draft('new')).toBeNull();
    void store.keepDraft('new', { applicant: { id: 'n', label: '写到一半' } });
    void store.keepDraft('client a', { applicant: { id: 'a', label: '乙' }, base: { id: 'a', label: '甲' } });
    void store.keepDraft('new', null);
    expect(await store.draft('new')).toBeNull();
    expect(await store.draft('client a')).toEqual({
      applicant: { id: 'a', label: '乙' },
      base: { id: 'a', label: '甲' },
    });
    await store.dropDraftsOf(['a']);
    expect(await store.draft('client a')).toBeNull();
    expect(await vault.getValue('editor-drafts')).toEqual({});
  });
  it('is the last ten clients only, and nothing where the value is malformed', async () => {
    const { vault, store } = open();
    for (let n = 0; n < 12; n += 1) await store.keepDraft(`client ${n}`, { applicant: { id: String(n) } });
    expect([await store.draft('client 1'), (await store.draft('client 2'))?.applicant.id]).toEqual([
      null,
      '2',
    ]);
    for (const value of [[], 'x', { new: 5 }, { new: {} }]) {
      await vault.setValue('editor-drafts', value);
      expect(await store.draft('new')).toBeNull();
      await store.dropDraftsOf(['a']);
    }
  });
});

describe('workbench store', () => {
  it('writes many in one go and keeps what others changed since the base was read', async () => {
    const { vault, store } = open();
    const base: Applicant = { id: 'a', label: '甲', filingOrders: [{ id: 'o' }] };
    await vault.save(base);
    await vault.save({ ...base, filingOrders: [{ id: 'o', documentsReady: ['x'] }] });
    await store.write([{ applicant: { ...base, label: '乙' }, base }, { applicant: { id: 'b' } }]);
    expect(await applicantOf(vault, 'a')).toEqual({
      ...base,
      label: '乙',
      filingOrders: [{ id: 'o', documentsReady: ['x'] }],
    });
    expect(await applicantOf(vault, 'b')).toEqual({ id: 'b' });
  });
  it('writes nothing where two changed the same value, until the edit says whose holds', async () => {
    const { vault, store } = open();
    const base: Applicant = { id: 'a', label: '甲', entity: { name: '旧', remarks: '' } };
    await vault.save({ ...base, entity: { name: '别处', remarks: '别处' } });
    const applicant = { ...base, label: '乙', entity: { name: '这里', remarks: '' } };
    const edits = [{ applicant: { id: 'b' } }, { applicant, base }];
    expect(await store.write(edits)).toEqual({
      outcome: 'clash',
      id: 'a',
      clashes: [{ path: ['entity', 'name'], mine: '这里', theirs: '别处' }],
    });
    expect([await applicantOf(vault, 'b'), (await applicantOf(vault, 'a'))?.label]).toEqual([
      undefined,
      '甲',
    ]);
    const merged = { ...base, label: '乙', entity: { name: '别处', remarks: '别处' } };
    expect(await store.write([{ applicant, base, prefer: 'theirs' }])).toEqual({
      outcome: 'written',
      merged: [merged],
    });
    expect(await applicantOf(vault, 'a')).toEqual(merged);
  });
  it('leaves the last use alone when tags and archive change', async () => {
    const { vault, store } = open();
    await vault.saveAll([{ id: 'a' }, { id: 'b', tags: ['x'] }]);
    const usedAt = async () => (await store.rows('2026-11-22')).map((r) => [r.id, r.usedAt]);
    const before = await usedAt();
    await store.change(['a', 'b', 'nobody'], { kind: 'tag', tag: 'x' });
    await store.change(['b'], { kind: 'archive', on: '2026-11-22' });
    expect(await usedAt()).toEqual(before);
    expect(await store.clients(['b', 'a', 'nobody'])).toEqual([
      { id: 'b', tags: ['x'], archivedOn: '2026-11-22' },
      { id: 'a', tags: ['x'] },
    ]);
  });
  it('no change of two writers at once is lost', async () => {
    const { store } = open();
    await store.write([{ applicant: { id: 'a' } }]);
    const tags = ['1', '2', '3', '4'];
    await Promise.all(tags.map((tag) => store.change(['a'], { kind: 'tag', tag })));
    const [client] = await store.clients(['a']);
    expect([...(client?.tags ?? [])].sort()).toEqual(tags);
  });
  it('keeps what interchange files had of their own, file after file', async () => {
    const { store } = open();
    await store.write([{ applicant: { id: 'a' } }], { madeBy: 'crm' });
    await store.write([{ applicant: { id: 'b' } }], { page: 2 });
    expect(await store.extras()).toEqual({ madeBy: 'crm', page: 2 });
  });
});
