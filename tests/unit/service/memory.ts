/** A session or local store in memory. */
import type { SessionStore } from '../../../lib/service/ports';

export const memory = (): SessionStore => {
  const values = new Map<string, unknown>();
  return {
    get: async <T>(key: string) => structuredClone(values.get(key)) as T | undefined,
    set: async (key, value) => void values.set(key, structuredClone(value)),
    remove: async (key) => void values.delete(key),
    all: async <T>(prefix: string) =>
      Object.fromEntries(
        [...values]
          .filter(([key]) => key.startsWith(prefix))
          .map(([key, value]) => [key.slice(prefix.length), structuredClone(value) as T]),
      ),
    removeAll: async (prefixes) => {
      for (const key of values.keys()) if (prefixes.some((p) => key.startsWith(p))) values.delete(key);
    },
    update: async <T>(key: string, change: (value: T | undefined) => T | undefined) => {
      const value = change(values.get(key) as T | undefined);
      if (value === undefined) values.delete(key);
      else values.set(key, structuredClone(value));
      return value;
    },
  };
};
