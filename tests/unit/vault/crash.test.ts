/**
 * The disk as it is after a death at any moment: the transaction in progress is undone at the n-th write
 * request, for every n, or right after that request succeeded and before the transaction completes. Whatever was acknowledged before must be there, whatever was not must be wholly absent.
 */
import { IDBObjectStore as FakeObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Vault } from '../../../lib/vault/index';
import { client, memorySession, newDisk, testVault } from './helpers';

// Many rounds of real work; machines that run other tests beside it are slow.
vi.setConfig({ testTimeout: 120_000 });

const original = { put: FakeObjectStore.prototype.put, delete: FakeObjectStore.prototype.delete };
let remaining = Number.POSITIVE_INFINITY;

type Moment = 'at the request' | 'before it completes';

const arm = (moment: Moment) => {
  remaining = 1e6;
  for (const method of ['put', 'delete'] as const)
    FakeObjectStore.prototype[method] = function (
      this: InstanceType<typeof FakeObjectStore>,
      ...args: unknown[]
    ) {
      remaining -= 1;
      const request = (original[method] as (...a: unknown[]) => IDBRequest).apply(this, args);
      const { transaction } = this;
      if (remaining === 0 && moment === 'at the request') transaction.abort();
      // Whoever waits for the request alone goes on now, and the write is gone all the same.
      if (remaining === 0 && moment === 'before it completes')
        request.addEventListener('success', () => queueMicrotask(() => transaction.abort()));
      return request;
    } as never;
};

/** What the user was told is stored: labels by id, and one value. */
type Model = { labels: Map<string, string>; value?: unknown; passphrase?: string };
interface Step {
  run(vault: Vault): Promise<unknown>;
  /** Applied to the model once `run` has resolved. */
  acknowledged(model: Model): unknown;
}

const save = (...pairs: [string, string][]): Step => ({
  run: (vault) => vault.saveAll(pairs.map(([id, label]) => client(id, { label }))),
  acknowledged: ({ labels }) => {
    for (const [id, label] of pairs) labels.set(id, label);
  },
});

const SCRIPT: Step[] = [
  save(['a', '1']),
  save(['b', '1'], ['c', '1'], ['d', '1']),
  { run: (v) => v.setValue('v', 7), acknowledged: (m) => Object.assign(m, { value: 7 }) },
  save(['b', '2'], ['e', '1']),
  { run: (v) => v.touch(['a', 'c']), acknowledged: () => undefined },
  {
    run: (v) => v.delete(['a', 'd']),
    acknowledged: ({ labels }) => ['a', 'd'].map((id) => labels.delete(id)),
  },
  { run: (v) => v.setPassphrase('p'), acknowledged: (m) => Object.assign(m, { passphrase: 'p' }) },
  save(['a', '3']),
  { run: (v) => v.changePassphrase('p', 'q'), acknowledged: (m) => Object.assign(m, { passphrase: 'q' }) },
  save(['f', '1']),
];

/** Goes through the script; a step that throws is not acknowledged and the next one runs, as after a restart. */
const live = async (): Promise<{ model: Model; refused: number }> => {
  const model: Model = { labels: new Map() };
  const session = memorySession();
  let refused = 0;
  for (const step of SCRIPT) {
    const vault = testVault({ session });
    try {
      await step.run(vault);
      step.acknowledged(model);
    } catch {
      refused += 1;
    }
    await vault.close();
  }
  return { model, refused };
};

const onDisk = async (passphrase: string | undefined): Promise<Model> => {
  const vault = testVault({ session: memorySession() });
  const { state } = await vault.state();
  if (state === 'locked') expect(await vault.unlock(passphrase ?? '')).toBe('ok');
  const { clients, damaged } = await vault.list();
  expect(damaged).toEqual([]);
  const value = await vault.getValue('v');
  await vault.close();
  return {
    labels: new Map(clients.map((c) => [c.applicant.id, c.applicant.label ?? ''])),
    value,
    passphrase,
  };
};

const sorted = ({ labels, value }: Model) => ({ labels: [...labels].sort(), value });

describe('death at any moment', () => {
  beforeEach(newDisk);
  afterEach(() => {
    Object.assign(FakeObjectStore.prototype, original);
    remaining = Number.POSITIVE_INFINITY;
  });

  it('without one, everything is there', async () => {
    const { model, refused } = await live();
    expect(refused).toBe(0);
    expect(sorted(await onDisk('q'))).toEqual(sorted(model));
    expect(model.labels.size).toBe(5);
  });

  it.each<Moment>(['at the request', 'before it completes'])(
    'keeps every acknowledged save, whichever write is the last: %s',
    async (moment) => {
      arm(moment);
      await live();
      const writes = 1e6 - remaining;
      expect(writes).toBeGreaterThan(25);
      let refusals = 0;
      for (let n = 1; n <= writes; n += 1) {
        newDisk();
        remaining = n;
        const { model, refused } = await live();
        refusals += refused;
        remaining = Number.POSITIVE_INFINITY;
        expect(sorted(await onDisk(model.passphrase)), `write ${n} of ${writes}`).toEqual(sorted(model));
      }
      expect(refusals).toBeGreaterThan(writes / 2);
    },
  );
});
