import { describe, expect, it } from 'vitest';
import {
  filterCounts,
  nextSort,
  passes,
  sortRows,
  type TableSort,
  type Tallies,
  tagCounts,
} from '../../../components/model/client-table';
import { copyOf } from '../../../components/model/draft';
import {
  editsOf,
  leftOutKey,
  needsReview,
  rejectedCount,
  writableCount,
} from '../../../components/model/import-plan';
import { clientPortions, readClients } from '../../../components/model/read-clients';
import type { DryRun } from '../../../lib/io/tables';
import type { ClientRow } from '../../../lib/protocol/workbench-calls';
import type { Applicant } from '../../../lib/schema/applicant';
import { changeClient, clientRow } from '../../../lib/service/workbench-calls';

const row = (id: string, more: Partial<Applicant> = {}, used = '2026-11-01T00:00:00Z') =>
  clientRow({ applicant: { id, label: id, ...more }, usedAt: used, savedAt: used }, '2026-11-22');
const NONE: Tallies = new Map();
const sorted = (rows: readonly ClientRow[], sort: TableSort, tallies = NONE) =>
  ids(sortRows(rows, sort, tallies));
const ids = (rows: readonly { id: string }[]) => rows.map((r) => r.id);

describe('client table', () => {
  const rows = [
    row('b', { filingOrders: [{ id: 'o', state: 'returned' }], tags: ['x', 'y'] }, '2026-11-02T00:00:00Z'),
    row('a', { entityManager: { idValidUntil: '2026-12-01' }, tags: ['x'] }, '2026-11-03T00:00:00Z'),
    row('c', { archivedOn: '2026-10-01', filingOrders: [{ id: 'o', state: 'filling' }] }),
    row('d', { filingOrders: [{ id: 'o', state: 'approved' }], sites: [{ domain: 'd.cn' }] }),
  ];
  it('shows archived clients under their own filter only', () => {
    expect(filterCounts(rows, NONE)).toEqual({ all: 3, open: 1, found: 0, due: 1, archived: 1 });
    expect(ids(rows.filter((r) => passes(r, 'archived', NONE)))).toEqual(['c']);
  });
  it('sorts by every column, clients without a value last either way', () => {
    expect(sorted(rows, { column: 'name', down: false })).toEqual(['a', 'b', 'c', 'd']);
    expect(sorted(rows, { column: 'used', down: true }).slice(0, 2)).toEqual(['a', 'b']);
    expect(sorted(rows, { column: 'order', down: false })).toEqual(['c', 'b', 'd', 'a']);
    expect(sorted(rows, { column: 'order', down: true })).toEqual(['d', 'b', 'c', 'a']);
    expect(sorted(rows, { column: 'site', down: true })[0]).toBe('d');
    expect(sorted([row('王'), row('阿'), row('李')], { column: 'name', down: false })).toEqual([
      '阿',
      '李',
      '王',
    ]);
  });
  it('filters and sorts by what the rules found; what was not checked yet comes last', () => {
    const tallies: Tallies = new Map([
      ['a', { error: 0, warning: 3 }],
      ['b', { error: 1, warning: 0 }],
      ['c', { error: 2, warning: 0 }],
    ]);
    expect(filterCounts(rows, tallies).found).toBe(2);
    expect(ids(rows.filter((r) => passes(r, 'found', tallies)))).toEqual(['b', 'a']);
    expect(sorted(rows, { column: 'check', down: true }, tallies)).toEqual(['c', 'b', 'a', 'd']);
  });
  it('turns a column around, and starts a new one in its own direction', () => {
    expect(nextSort({ column: 'used', down: true }, 'used').down).toBe(false);
    expect(nextSort({ column: 'used', down: true }, 'name').down).toBe(false);
    expect(nextSort({ column: 'name', down: false }, 'used').down).toBe(true);
  });
  it('counts tags, and masks numbers everywhere but in the search', () => {
    expect(tagCounts(rows)).toEqual([
      ['x', 2],
      ['y', 1],
    ]);
    const numbered = row('n', { entity: { idNumber: '91330106MA2EXAM19G' } });
    const { search, ...shown } = numbered;
    expect(JSON.stringify(shown)).not.toContain('91330106MA2EXAM19G');
    expect(search.numbers).toContain('91330106MA2EXAM19G');
  });
});

describe('changes to many', () => {
  it('tag, untag, archive and restore; the same object where nothing changes', () => {
    const client: Applicant = { id: 'a', tags: ['x'], theirs: 1 };
    expect(changeClient(client, { kind: 'tag', tag: 'x' })).toBe(client);
    expect(changeClient(client, { kind: 'tag', tag: 'y' }).tags).toEqual(['x', 'y']);
    expect(changeClient(client, { kind: 'untag', tag: 'x' })).toEqual({ ...client, tags: [] });
    const archived = changeClient(client, { kind: 'archive', on: '2026-11-22' });
    expect(archived).toEqual({ ...client, archivedOn: '2026-11-22' });
    expect(changeClient(archived, { kind: 'restore' })).toEqual(client);
    expect(changeClient(client, { kind: 'restore' })).toBe(client);
  });
  it('a copy carries neither filing numbers nor orders', () => {
    const copy = copyOf(
      {
        id: 'a',
        archivedOn: '2026-01-01',
        filingOrders: [{ id: 'o' }],
        entity: { name: 'n', filingNumber: 'f' },
        sites: [
          { domain: 'd', filingNumber: 'f', filingServiceNumber: 's', policeFilingNumber: 'p', theirs: 1 },
        ],
      },
      'b',
      'n 副本',
    );
    expect(copy).toEqual({
      id: 'b',
      label: 'n 副本',
      entity: { name: 'n' },
      sites: [{ domain: 'd', theirs: 1 }],
    });
  });
  it('reads in portions and in order', async () => {
    const wanted = Array.from({ length: 1200 }, (_, n) => `c${n}`);
    const sizes: number[] = [];
    const api = {
      readClients: async (some: readonly string[]) => {
        sizes.push(some.length);
        return some.map((id) => ({ id }));
      },
    };
    expect(ids(await readClients(api, wanted))).toEqual(wanted);
    expect(sizes).toEqual([500, 500, 200]);
    const stop = new AbortController();
    stop.abort();
    for await (const _ of clientPortions(api, wanted, stop.signal)) throw new Error('went on');
  });
});

describe('import plan', () => {
  const stored: Applicant = { id: 'a', label: 'old', tags: ['x'] };
  const change = { field: 'label', path: ['label'], before: 'old', after: 'new' };
  const planned = (applicant: Applicant) => ({ applicant, sheet: '', row: 0 });
  const run: DryRun = {
    new: [planned({ id: 'n' })],
    changed: [{ ...planned({ ...stored, label: 'new' }), stored, changes: [change] }],
    unchanged: [planned({ id: 'u' })],
    refused: [],
    unknownColumns: [],
  };
  it('asks for spreadsheets, and for files that change stored clients', () => {
    expect(needsReview({ ...run, changed: [] }, 'json')).toBe(false);
    expect(needsReview(run, 'json')).toBe(true);
    expect(needsReview({ ...run, changed: [] }, 'csv')).toBe(true);
    expect(writableCount(run)).toBe(2);
  });
  it('writes what is ticked, over what was stored', () => {
    expect(editsOf(run, 'csv', new Set())).toEqual([
      { applicant: { id: 'n' } },
      { applicant: { ...stored, label: 'new' }, base: stored },
    ]);
    const left = new Set([leftOutKey('a', change)]);
    expect(editsOf(run, 'csv', left)[1]).toEqual({ applicant: stored, base: stored });
    expect(editsOf(run, 'json', left).map((e) => e.applicant.id)).toEqual(['n', 'a', 'u']);
  });
  it('counts refused rows, not cells', () => {
    const cell = { sheet: 's', row: 4 } as DryRun['refused'][number];
    expect(rejectedCount({ refused: [cell, cell, { ...cell, row: 5 }] })).toBe(2);
  });
});
