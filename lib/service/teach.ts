/** Lessons of “这个框是…”, per host: labels of pages and field keys, nothing of a client. On disk, in plain. */
import { sameLesson, type TaughtField } from '../recognise/taught';
import { isFieldKey } from '../schema/fields';
import type { LocalStore } from './ports';

const TAUGHT = 'taught';
export const TAUGHT_FORMAT = 'icp-filing-taught-fields';
/** No page has more boxes than that; a file with more was not made by this product. */
const MOST = 500;

/** Host → lessons. */
export type Lessons = Readonly<Record<string, readonly TaughtField[]>>;

export interface Teaching {
  all(): Promise<Lessons>;
  /** Replaces an earlier lesson about the same control. */
  add(host: string, lesson: TaughtField): Promise<void>;
  remove(host: string, lesson: TaughtField): Promise<void>;
  exportText(): Promise<string>;
  /** All or nothing; a problem names the place in the file. */
  importText(text: string): Promise<{ added: number } | { problem: string; at?: string }>;
}

export const lessonsOf = async (local: LocalStore, host: string): Promise<readonly TaughtField[]> =>
  (await local.get<Lessons>(TAUGHT))?.[host] ?? [];

/** Tells whether two answers knew the same lessons; undefined where there are none. */
export const lessonsSign = (lessons: readonly TaughtField[]): string | undefined =>
  lessons.length ? lessons.map((l) => l.key + l.label).join() : undefined;

const without = (lessons: readonly TaughtField[], one: TaughtField) =>
  lessons.filter((l) => !sameLesson(l, one));

const withHost = (all: Lessons, host: string, lessons: readonly TaughtField[]): Lessons | undefined => {
  const { [host]: _, ...rest } = all;
  const next = lessons.length ? { ...rest, [host]: lessons.slice(-MOST) } : rest;
  return Object.keys(next).length ? next : undefined;
};

const text = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;

const isLesson = (value: unknown): value is TaughtField => {
  const { label, section, hint, key } = (value ?? {}) as Record<string, unknown>;
  return (
    text(label) &&
    text(section) &&
    text(hint) &&
    (label !== '' || hint !== '') &&
    typeof key === 'string' &&
    (key === 'none' || isFieldKey(key))
  );
};

const isHost = (host: string): boolean =>
  URL.canParse(`https://${host}/`) && new URL(`https://${host}/`).host === host;

/** Reads an exported file; the problem is a code, `at` the place in the file. */
const parse = (file: string): { lessons: Lessons } | { problem: string; at?: string } => {
  let data: unknown;
  try {
    data = JSON.parse(file);
  } catch {
    return { problem: 'not-json' };
  }
  const { format, version, hosts } = (data ?? {}) as Record<string, unknown>;
  if (format !== TAUGHT_FORMAT) return { problem: 'other-format' };
  if (version !== 1) return { problem: 'newer-version' };
  if (typeof hosts !== 'object' || hosts === null || Array.isArray(hosts))
    return { problem: 'bad-entry', at: 'hosts' };
  for (const [host, lessons] of Object.entries(hosts)) {
    if (!isHost(host) || !Array.isArray(lessons) || lessons.length > MOST)
      return { problem: 'bad-entry', at: `hosts.${host}` };
    const bad = lessons.findIndex((l) => !isLesson(l));
    if (bad >= 0) return { problem: 'bad-entry', at: `hosts.${host}[${bad}]` };
  }
  return { lessons: hosts as Lessons };
};

/** `changed` tells the pages of a host to look again. */
export const createTeaching = (local: LocalStore, changed: (host: string) => Promise<void>): Teaching => {
  const all = async (): Promise<Lessons> => (await local.get<Lessons>(TAUGHT)) ?? {};
  const change = async (host: string, lessons: (old: readonly TaughtField[]) => readonly TaughtField[]) => {
    await local.update<Lessons>(TAUGHT, (old = {}) => withHost(old, host, lessons(old[host] ?? [])));
    await changed(host);
  };
  return {
    all,
    add: (host, lesson) => change(host, (old) => [...without(old, lesson), lesson]),
    remove: (host, lesson) => change(host, (old) => without(old, lesson)),
    exportText: async () =>
      `${JSON.stringify({ format: TAUGHT_FORMAT, version: 1, hosts: await all() }, null, 2)}\n`,
    importText: async (file) => {
      const read = parse(file);
      if ('problem' in read) return read;
      const entries = Object.entries(read.lessons);
      for (const [host, lessons] of entries)
        await change(host, (old) => [
          ...old.filter((o) => !lessons.some((l) => sameLesson(l, o))),
          ...lessons.map(({ label, section, hint, key }) => ({ label, section, hint, key })),
        ]);
      return { added: entries.reduce((n, [, lessons]) => n + lessons.length, 0) };
    },
  };
};
