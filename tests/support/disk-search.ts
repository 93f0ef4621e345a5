/** Looks for text in every file of a browser's profile, in all the ways the browsers write it down. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { logPayload, tableBlocks, unMozLz4, unsnappy } from './compressed';

export interface Found {
  file: string;
  needle: string;
}

const quietly = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    // Not of that form, or cut off: the raw bytes are searched in any case.
    return undefined;
  }
};

const SQLITE = 'SQLite format 3\0';

/** Every value of every table; a blob also unpacked where Firefox packed it. */
const sqliteValues = (path: string): Buffer[] => {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as {
      name: string;
    }[];
    return tables.flatMap(({ name }) =>
      (quietly(() => db.prepare(`SELECT * FROM "${name}"`).all()) ?? []).flatMap((row) =>
        Object.values(row).flatMap((value) => {
          if (!(value instanceof Uint8Array)) return [Buffer.from(String(value))];
          const plain = quietly(() => unsnappy(value));
          return plain ? [Buffer.from(value), plain] : [Buffer.from(value)];
        }),
      ),
    );
  } finally {
    db.close();
  }
};

/** The file as it is, and as whatever it may be a container of. */
const readings = (path: string): Buffer[] => {
  const raw = readFileSync(path);
  const moz = quietly(() => unMozLz4(raw));
  return [
    raw,
    ...(moz ? [moz] : []),
    ...(raw[0] === 0x1f && raw[1] === 0x8b ? [quietly(() => gunzipSync(raw)) ?? raw] : []),
    ...(quietly(() => tableBlocks(raw)) ?? []),
    ...(path.endsWith('.log') ? [quietly(() => logPayload(raw)) ?? raw] : []),
    ...(raw.subarray(0, 16).toString('latin1') === SQLITE ? (quietly(() => sqliteValues(path)) ?? []) : []),
  ];
};

const encodings = (needle: string): Buffer[] => [
  Buffer.from(needle, 'utf8'),
  Buffer.from(needle, 'utf16le'),
  Buffer.from(needle, 'utf16le').swap16(),
];

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesOf(path) : entry.isFile() ? [path] : [];
  });

/** Which of the needles stand in which file, in UTF-8 or UTF-16, packed or not. */
export const searchDisk = (folder: string, needles: readonly string[]): Found[] => {
  const patterns = needles.flatMap((needle) => encodings(needle).map((bytes) => ({ needle, bytes })));
  return filesOf(folder).flatMap((path) => {
    const texts = readings(path);
    const hits = patterns.filter(({ bytes }) => texts.some((text) => text.includes(bytes)));
    return [...new Set(hits.map((h) => h.needle))].map((needle) => ({
      file: relative(folder, path),
      needle,
    }));
  });
};
