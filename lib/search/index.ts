/**
 * Search over clients, in memory only and never written anywhere. Every word of the query must be found:
 * as text in names, persons, domains and tags, as the end of an identity number, or as pinyin of a name
 * (initials, full syllables or a mixture: hzqh, hangzhou, hangzqh). Loads the pinyin dictionary, so import
 * it only where there is a search box.
 */
import type { Applicant } from '../schema/applicant';
import { readingsOf } from '../text/pinyin';
import { type Searchable, searchableApplicant } from './searchable';

/**
 * All clients in flat arrays: a keystroke reads through half a million characters, which objects per
 * character would make ten times slower. A mask has bit n set for the n-th letter of the alphabet.
 */
export interface SearchIndex {
  ids: readonly string[];
  texts: readonly string[];
  numbers: readonly (readonly string[])[];
  /** Per client its first place in the arrays below; one more at the end. */
  starts: Uint32Array;
  /** Per character the first letters of its readings; 0 between two names and for anything but Han. */
  first: Int32Array;
  /** Per character the second letters of its readings. */
  second: Int32Array;
  /** Per character the number of its readings in `readings`. */
  sets: Uint32Array;
  readings: readonly (readonly string[])[];
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
const present = (values: readonly (string | undefined)[]): string[] =>
  values.flatMap((v) => (v ? [fold(v)] : []));

const bit = (letter: string | undefined): number => (letter ? 1 << (letter.charCodeAt(0) - 97) : 0);

/** Numbers the distinct sets of readings; 0 is the empty one. */
const readingTable = () => {
  const readings: (readonly string[])[] = [[]];
  const known = new Map<readonly string[], number>();
  const numberOf = (character: string): number => {
    const set = readingsOf(character);
    if (set.length === 0) return 0;
    const before = known.get(set);
    if (before !== undefined) return before;
    known.set(set, readings.push(set) - 1);
    return readings.length - 1;
  };
  return { readings, numberOf };
};

const maskOf = (set: readonly string[], place: number): number =>
  set.reduce((mask, reading) => mask | bit(reading[place]), 0);

/** Index in the order given. */
export const buildIndexOf = (clients: readonly Searchable[]): SearchIndex => {
  const names = clients.map((client) => [...new Set(present(client.names))]);
  const { readings, numberOf } = readingTable();
  // A 0 after each name keeps a word from matching across two of them.
  const perClient = names.map((list) => list.flatMap((name) => [...[...name].map(numberOf), 0]));
  const starts = new Uint32Array(clients.length + 1);
  for (const [at, sets] of perClient.entries()) starts[at + 1] = (starts[at] ?? 0) + sets.length;
  const sets = new Uint32Array(starts[clients.length] ?? 0);
  for (const [at, own] of perClient.entries()) sets.set(own, starts[at]);
  const firsts = readings.map((set) => maskOf(set, 0));
  const seconds = readings.map((set) => maskOf(set, 1));
  return {
    ids: clients.map((client) => client.id),
    texts: clients.map((client, at) => [...(names[at] ?? []), ...present(client.words)].join('\n')),
    numbers: clients.map((client) => [...new Set(present(client.numbers))]),
    starts,
    first: Int32Array.from(sets, (set) => firsts[set] ?? 0),
    second: Int32Array.from(sets, (set) => seconds[set] ?? 0),
    sets,
    readings,
  };
};

/** Index of whole clients, in the order given. */
export const buildIndex = (applicants: readonly Applicant[]): SearchIndex =>
  buildIndexOf(applicants.map(searchableApplicant));

/** Does `word` from place `at` spell the characters from `from` on? The last syllable may be unfinished. */
const spells = (index: SearchIndex, from: number, word: string, at: number): boolean => {
  if (at === word.length) return true;
  const set = index.readings[index.sets[from] ?? 0] as readonly string[];
  return set.some((reading) => {
    if (word[at] !== reading[0]) return false;
    if (word.length - at <= reading.length && reading.startsWith(word.slice(at))) return true;
    const whole = reading.length > 1 && word.startsWith(reading, at);
    return (
      (whole && spells(index, from + 1, word, at + reading.length)) || spells(index, from + 1, word, at + 1)
    );
  });
};

/** The masks of the first two letters leave few places to look at closely. */
const spelledIn = (index: SearchIndex, client: number, word: string): boolean => {
  const { starts, first, second } = index;
  const [one, two] = [bit(word[0]), bit(word[1])];
  const end = starts[client + 1] as number;
  for (let at = starts[client] as number; at < end; at += 1) {
    if (((first[at] as number) & one) === 0) continue;
    if (two !== 0 && ((second[at] as number) & two) === 0 && ((first[at + 1] ?? 0) & two) === 0) continue;
    if (spells(index, at, word, 0)) return true;
  }
  return false;
};

const LETTERS = /^[a-z]+$/;
/** A single digit at the end of a number would match one client in ten. */
const SHORTEST_TAIL = 2;

const matches = (index: SearchIndex, client: number, word: string, letters: boolean): boolean =>
  (index.texts[client] as string).includes(word) ||
  (word.length >= SHORTEST_TAIL &&
    (index.numbers[client] as readonly string[]).some((n) => n.endsWith(word))) ||
  (letters && spelledIn(index, client, word));

/** Ids of the clients that fit, in the order of the index; all of them for an empty query. */
export const search = (index: SearchIndex, query: string): string[] => {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const tested = words.map((word) => ({ word, letters: LETTERS.test(word) }));
  return index.ids.filter((_, client) =>
    tested.every(({ word, letters }) => matches(index, client, word, letters)),
  );
};
