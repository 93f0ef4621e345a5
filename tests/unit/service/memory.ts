/** A session or local store in memory. */
import type { SessionStore } from '../../../lib/service/ports';

/** A copy as Chromium's store gives it back: the names of every object in the order of the alphabet. */
const stored = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(stored) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  return Object.fromEntries(entries.sort().map(([k, v]) => [k, stored(v)])) as T;
};

export const memory = (): SessionStore => {
  const values = new Map<string, unknown>();
  return {
    get: async <T>(key: string) => stored(values.get(key)) as T | undefined,
    set: async (key, value) => void values.set(key, stored(value)),
    remove: async (key) => void values.delete(key),
    all: async <T>(prefix: string) =>
      Object.fromEntries(
        [...values]
          .filter(([key]) => key.startsWith(prefix))
          .map(([key, value]) => [key.slice(prefix.length), stored(value) as T]),
      ),
    removeAll: async (prefixes) => {
      for (const key of values.keys()) if (prefixes.some((p) => key.startsWith(p))) values.delete(key);
    },
    update: async <T>(key: string, change: (value: T | undefined) => T | undefined) => {
      const value = change(values.get(key) as T | undefined);
      if (value === undefined) values.delete(key);
      else values.set(key, stored(value));
      return value;
    },
  };
};
