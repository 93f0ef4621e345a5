/** `SessionStore` over storage.session: memory only, trusted contexts only (both browsers' default). */
import { browser } from 'wxt/browser';
import type { SessionStore } from '../service/ports';

/** Updates run one after the other; two messages never interleave a read and a write. */
let queue: Promise<unknown> = Promise.resolve();
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const next = queue.then(work, work);
  queue = next.catch(() => undefined);
  return next;
};

const read = async <T>(key: string): Promise<T | undefined> =>
  (await browser.storage.session.get(key))[key] as T | undefined;

export const sessionStore: SessionStore = {
  get: read,
  set: (key, value) => inTurn(() => browser.storage.session.set({ [key]: value })),
  remove: (key) => inTurn(() => browser.storage.session.remove(key)),
  update: <T>(key: string, change: (value: T | undefined) => T | undefined) =>
    inTurn(async () => {
      const value = change(await read<T>(key));
      if (value === undefined) await browser.storage.session.remove(key);
      else await browser.storage.session.set({ [key]: value });
      return value;
    }),
};
