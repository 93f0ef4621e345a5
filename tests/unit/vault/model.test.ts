/** Any sequence of what users and browsers do to the vault, against a plain map. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Vault } from '../../../lib/vault/index';
import { client, memorySession, newDisk, testVault } from './helpers';

type Action =
  | { do: 'save'; ids: string[]; label: string }
  | { do: 'delete' | 'touch'; ids: string[] }
  | { do: 'value'; label: string }
  | { do: 'restart' | 'browser-restart' | 'lock' | 'passphrase' | 'other-page' | 'backup' };

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 });
const label = fc.string({ unit: 'grapheme', maxLength: 8 });
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('save' as const), ids, label }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('delete' as const, 'touch' as const), ids }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('value' as const), label }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'restart' as const,
        'browser-restart' as const,
        'lock' as const,
        'passphrase' as const,
        'other-page' as const,
        'backup' as const,
      ),
    }),
  },
);

const play = async (actions: readonly Action[]) => {
  newDisk();
  const session = memorySession();
  const model = new Map<string, string>();
  let value: unknown;
  let passphrase: string | undefined;
  let vault: Vault = testVault({ session });
  let other: Vault = testVault({ session });
  const run: Record<Action['do'], (a: never) => unknown> = {
    save: async (a: { ids: string[]; label: string }) => {
      await vault.saveAll(a.ids.map((id) => client(id, { label: a.label })));
      for (const id of a.ids) model.set(id, a.label);
    },
    delete: async (a: { ids: string[] }) => {
      await vault.delete(a.ids);
      for (const id of a.ids) model.delete(id);
    },
    touch: (a: { ids: string[] }) => vault.touch(a.ids),
    value: async (a: { label: string }) => {
      await vault.setValue('v', a.label);
      value = a.label;
    },
    restart: () => {
      vault = testVault({ session });
    },
    'browser-restart': () => {
      session.value = undefined;
      vault = testVault({ session });
    },
    lock: () => vault.lock(),
    passphrase: async () => {
      const next = `p${passphrase ?? ''}`;
      if (passphrase === undefined) await vault.setPassphrase(next);
      else expect(await vault.changePassphrase(passphrase, next)).toBe('ok');
      passphrase = next;
    },
    'other-page': () => {
      [vault, other] = [other, vault];
    },
    backup: async () => {
      const text = await vault.exportBackup('b');
      await vault.restoreBackup(text, 'b', 'replace');
    },
  };
  for (const step of actions) {
    if ((await vault.state()).state === 'locked') expect(await vault.unlock(passphrase ?? '')).toBe('ok');
    await (run[step.do] as (a: Action) => unknown)(step);
    if ((await vault.state()).state === 'locked') continue;
    const { clients, damaged } = await vault.list();
    expect(damaged).toEqual([]);
    const stored = clients.map((c): [string, string] => [c.applicant.id, c.applicant.label ?? '']);
    expect(stored.sort()).toEqual([...model].sort());
    expect(await vault.getValue('v')).toBe(value);
  }
};

describe('the vault behaves like a map', () => {
  it('whatever happens in between', async () => {
    await fc.assert(fc.asyncProperty(fc.array(action, { maxLength: 14 }), play), { numRuns: 80 });
  }, 120_000);
});
