/** The two stores of the services over the browser's storage areas. */
import { browser } from 'wxt/browser';
import type { LocalStore, SessionStore } from '../service/ports';

/** Updates run one after the other; two messages never interleave a read and a write. */
let queue: Promise<unknown> = Promise.resolve();
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const next = queue.then(work, work);
  queue = next.catch(() => undefined);
  return next;
};

const storeOf = (area: 'session' | 'local'): SessionStore => {
  const read = async <T>(key: string): Promise<T | undefined> =>
    (await browser.storage[area].get(key))[key] as T | undefined;
  return {
    get: read,
    set: (key, value) => inTurn(() => browser.storage[area].set({ [key]: value })),
    all: async <T>(prefix: string) =>
      Object.fromEntries(
        Object.entries(await browser.storage[area].get(null))
          .filter(([key]) => key.startsWith(prefix))
          .map(([key, value]) => [key.slice(prefix.length), value as T]),
      ),
    removeAll: (prefixes) =>
      inTurn(async () => {
        const keys = Object.keys(await browser.storage[area].get(null));
        await browser.storage[area].remove(keys.filter((k) => prefixes.some((p) => k.startsWith(p))));
      }),
    remove: (key) => inTurn(() => browser.storage[area].remove(key)),
    update: <T>(key: string, change: (value: T | undefined) => T | undefined) =>
      inTurn(async () => {
        const value = change(await read<T>(key));
        if (value === undefined) await browser.storage[area].remove(key);
        else await browser.storage[area].set({ [key]: value });
        return value;
      }),
  };
};

/** Memory only, trusted contexts only (both browsers' default): choices, plans, fill records. */
export const sessionStore: SessionStore = storeOf('session');

/** On disk, in plain: settings only, never anything of a client. */
export const localStore: LocalStore = storeOf('local');
