/** Two writers, files over stored clients, and single differences left out: nothing unknown is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldChanges, withoutChanges } from '../../../lib/io/changes';
import { laidOver } from '../../../lib/io/lay-over';
import { mergeEdits } from '../../../lib/io/merge';
import type { Applicant } from '../../../lib/schema/applicant';

const base: Applicant = {
  id: 'a',
  label: '甲',
  entity: { name: '甲公司', remarks: '旧' },
  sites: [{ name: '一', domain: '1.cn' }],
  filingOrders: [{ id: 'o', notes: '旧', documentsReady: [] }],
  crm: { level: 1 },
};

describe('mergeEdits', () => {
  it('keeps what another writer changed meanwhile where the edit left it alone', () => {
    const mine = { ...base, entity: { ...base.entity, remarks: '新' } };
    const theirs = {
      ...base,
      filingOrders: [{ id: 'o', notes: '旧', documentsReady: ['x'] }, { id: 'p' }],
      crm: { level: 2 },
    };
    expect(mergeEdits(base, mine, theirs)).toEqual({
      merged: { ...theirs, entity: mine.entity },
      clashes: [],
    });
  });
  it('joins changes to the same order, and lets the edit hold where both changed one value', () => {
    const mine = { ...base, label: '我的', filingOrders: [{ id: 'o', notes: '新', documentsReady: [] }] };
    const theirs = {
      ...base,
      label: '他的',
      filingOrders: [{ id: 'o', notes: '旧', documentsReady: ['x'] }],
    };
    const { merged, clashes } = mergeEdits(base, mine, theirs);
    expect(clashes).toEqual([{ path: ['label'], mine: '我的', theirs: '他的' }]);
    expect(mergeEdits(base, mine, theirs, 'theirs').merged.label).toBe('他的');
    expect(merged.label).toBe('我的');
    expect(merged.filingOrders).toEqual([{ id: 'o', notes: '新', documentsReady: ['x'] }]);
  });
  it('joins changes to two properties of one site; an added site clashes with a changed one', () => {
    const site = base.sites?.[0];
    const mine = { ...base, sites: [{ ...site, name: '新名' }] };
    expect(mergeEdits(base, mine, { ...base, sites: [{ ...site, domain: '2.cn' }] })).toEqual({
      merged: { ...base, sites: [{ name: '新名', domain: '2.cn' }] },
      clashes: [],
    });
    const longer = { ...base, sites: [{ ...site }, { name: '二' }] };
    expect(mergeEdits(base, mine, longer).clashes.map((c) => c.path)).toEqual([['sites']]);
  });
  it('takes away what the edit took away', () => {
    const { crm: _, ...mine } = { ...base, crm: 1, filingOrders: [] };
    expect(mergeEdits(base, mine, { ...base, label: '乙' }).merged).toEqual({ ...mine, label: '乙' });
  });
});

describe('laidOver', () => {
  it('keeps what the file leaves out, empties what it gives as empty', () => {
    const file = { id: 'a', label: '', entity: { name: '新名' } };
    expect(laidOver(base, file)).toEqual({ ...base, label: '', entity: { name: '新名', remarks: '旧' } });
  });
  it('finds a site by its domain, adds an unknown one, removes none', () => {
    const stored = { ...base, sites: [{ domain: '1.cn', name: '一' }, { domain: '2.cn' }] };
    const file = { id: 'a', sites: [{ domain: '3.cn' }, { domain: '2.CN', name: '二' }] };
    expect(laidOver(stored, file).sites).toEqual([
      { domain: '1.cn', name: '一' },
      { domain: '2.CN', name: '二' },
      { domain: '3.cn' },
    ]);
  });
  it('property: no property and no site is lost, whatever the file holds', () => {
    const text = fc.constantFrom('', 'x', 'y');
    const site = fc.record({ domain: fc.constantFrom('1.cn', '2.cn', ''), name: text }, { requiredKeys: [] });
    const client = fc.record(
      {
        entity: fc.record({ name: text, remarks: text }, { requiredKeys: [] }),
        sites: fc.array(site, { maxLength: 3 }),
        theirs: fc.jsonValue({ maxDepth: 2 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(client, client, (a, b) => {
        const [stored, file] = [
          { id: 'a', ...a },
          { id: 'a', ...b },
        ] as Applicant[];
        const once = laidOver(stored!, file!);
        expect(once.sites?.length ?? 0).toBeGreaterThanOrEqual(stored!.sites?.length ?? 0);
        expect(Object.keys(once)).toEqual(expect.arrayContaining(Object.keys(stored!)));
      }),
    );
  });
});

describe('withoutChanges', () => {
  const after: Applicant = {
    ...base,
    label: '乙',
    entity: { name: '甲公司', remarks: '新', 'a.b': 1 },
    sites: [{ name: '一', domain: '1.cn' }, { name: '二' }],
  };
  const all = fieldChanges(base, after);
  it('names each difference once', () => {
    expect(all.map((c) => c.field).sort()).toEqual(['entity.a.b', 'entity.remarks', 'label', 'sites.1.name']);
  });
  it('leaves one difference out and takes the others', () => {
    const left = all.filter((c) => c.field === 'entity.remarks');
    expect(withoutChanges(base, after, left)).toEqual({
      ...after,
      entity: { ...after.entity, remarks: '旧' },
    });
  });
  it('gives the stored client back where every difference is left out', () => {
    expect(withoutChanges(base, after, all)).toEqual(base);
    expect(base.label).toBe('甲');
    expect(after.sites).toHaveLength(2);
  });
});
