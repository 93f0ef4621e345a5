/** What the vault benchmark measures, inside a real browser page. Called by vault.bench.ts. */

import type { Portion } from '../../components/options/batch/checker';
import type { Applicant } from '../../lib/schema/applicant';
import { buildIndex, search } from '../../lib/search/index';
import { openVault } from '../../lib/vault/index';
import { sampleClients } from './vault.clients';

export interface VaultFigures {
  clients: number;
  /** All in milliseconds. */
  importAll: number;
  setPassphrase: number;
  /** Passphrase → keys, KDF included. */
  unlock: number;
  /** First list after the unlock: every record read and decrypted. */
  list: number;
  /** Unlock and list: the client table can be drawn. */
  usable: number;
  index: number;
  /** Per query: median and slowest of the runs. */
  searches: { query: string; found: number; median: number; slowest: number }[];
  save: { median: number; slowest: number };
  listAfterSave: number;
  exportBackup: number;
  /** Rules and documents over all clients, in the product's own workers; clients per second. */
  batch: { workers: number; perSecond: number }[];
}

const timed = async <T>(work: () => Promise<T> | T): Promise<[number, T]> => {
  const begin = performance.now();
  const result = await work();
  return [performance.now() - begin, result];
};
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** A user types a query letter by letter; each letter is one search. */
const QUERIES = ['hangzhouqinghe', 'hzqh', '青禾文化', 'qinghe-99', '018x', 'zzzz', '杭州 李'];
const SAVES = 30;

const PORTION = 100;

/** All clients through this many workers, portion by portion, after each has worked itself warm. */
const checkAll = async (clients: readonly Applicant[], count: number) => {
  const workers = Array.from({ length: count }, () => new Worker('/worker.js'));
  const options = { today: '2026-11-22', language: 'zh' } as const;
  const send = (worker: Worker, number: number) =>
    new Promise<void>((done) => {
      worker.onmessage = () => done();
      const portion = clients.slice(number * PORTION, (number + 1) * PORTION);
      worker.postMessage({ number, clients: portion, options } satisfies Portion);
    });
  await Promise.all(
    workers.map(async (worker) => {
      for (const n of [0, 1, 2]) await send(worker, n);
    }),
  );
  let next = 0;
  const [time] = await timed(() =>
    Promise.all(
      workers.map(async (worker) => {
        for (let n = next++; n * PORTION < clients.length; n = next++) await send(worker, n);
      }),
    ),
  );
  for (const worker of workers) worker.terminate();
  return { workers: count, perSecond: clients.length / (time / 1000) };
};

const measure = async (count: number): Promise<VaultFigures> => {
  let held: string | undefined;
  const session = {
    get: async () => held,
    set: async (value: string) => {
      held = value;
    },
    clear: async () => {
      held = undefined;
    },
  };
  const open = () => openVault({ databaseName: 'bench', session, now: () => new Date().toISOString() });
  const clients = sampleClients(count);
  const first = open();
  await first.clear();
  const [importAll] = await timed(() => first.saveAll(clients));
  const [setPassphrase] = await timed(() => first.setPassphrase('bench passphrase'));
  await first.lock();
  await first.close();

  const vault = open();
  const [unlock, answer] = await timed(() => vault.unlock('bench passphrase'));
  if (answer !== 'ok') throw new Error('not unlocked');
  const [list, stored] = await timed(() => vault.list());
  if (stored.clients.length !== count || stored.damaged.length > 0) throw new Error('clients are missing');
  const [indexTime, index] = await timed(() => buildIndex(stored.clients.map((c) => c.applicant)));
  const searches = [];
  for (const query of QUERIES) {
    const times: number[] = [];
    let found = 0;
    for (let letters = 1; letters <= query.length; letters += 1)
      for (let round = 0; round < 3; round += 1) {
        const [time, ids] = await timed(() => search(index, query.slice(0, letters)));
        times.push(time);
        found = ids.length;
      }
    searches.push({ query, found, median: median(times), slowest: Math.max(...times) });
  }
  const saves: number[] = [];
  for (let n = 0; n < SAVES; n += 1) {
    const client = clients[(n * 37) % count]!;
    saves.push((await timed(() => vault.save({ ...client, label: `${client.label} ${n}` })))[0]);
  }
  const [listAfterSave] = await timed(() => vault.list());
  const [exportBackup] = await timed(() => vault.exportBackup('backup passphrase'));
  const batch = [];
  for (const workers of [1, 2, navigator.hardwareConcurrency]) batch.push(await checkAll(clients, workers));
  await vault.clear();
  const save = { median: median(saves), slowest: Math.max(...saves) };
  const times = { importAll, setPassphrase, unlock, list, usable: unlock + list, index: indexTime };
  return { clients: count, ...times, searches, save, listAfterSave, exportBackup, batch };
};

Object.assign(globalThis, { measureVault: measure });
