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

const firstLetters = (set: readonly string[]): number =>
  set.reduce((mask, reading) => mask | bit(reading[0]), 0);

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
  const firsts = readings.map(firstLetters);
  return {
    ids: clients.map((client) => client.id),
    texts: clients.map((client, at) => [...(names[at] ?? []), ...present(client.words)].join('\n')),
    numbers: clients.map((client) => [...new Set(present(client.numbers))]),
    starts,
    first: Int32Array.from(sets, (set) => firsts[set] ?? 0),
    sets,
    readings,
  };
};

/** Index of whole clients, in the order given. */
export const buildIndex = (applicants: readonly Applicant[]): SearchIndex =>
  buildIndexOf(applicants.map(searchableApplicant));

/** Positions in a word are bits of one number; this bit says that the word is spelled to its end. */
const SPELLED = 1 << 30;
/** The rest of a longer word is not looked at. */
const LONGEST = 30;

/**
 * Whether a client's names hold characters that spell `word`: each character by one of its readings or by its
 * first letter, the last one perhaps unfinished. All ways to read are followed at once, so that a keystroke
 * costs one pass over the characters however ambiguous the word is.
 */
const speller = (index: SearchIndex, whole: string): ((client: number) => boolean) => {
  const { starts, first, sets, readings } = index;
  const word = whole.slice(0, LONGEST);
  const { length } = word;
  const one = bit(word[0]);
  const ready = new Uint8Array(readings.length);
  /** Per set of readings and position in the word: the positions that a character of this set leads to. */
  const steps = new Int32Array(readings.length * length);
  const prepare = (set: number): void => {
    ready[set] = 1;
    for (const reading of readings[set] ?? [])
      for (let at = word.indexOf(reading.charAt(0)); at >= 0; at = word.indexOf(reading.charAt(0), at + 1)) {
        const to = at + reading.length;
        let next = reading.startsWith(word.slice(at)) ? SPELLED : 1 << (at + 1);
        if (to < length && word.startsWith(reading, at)) next |= 1 << to;
        steps[set * length + at] = (steps[set * length + at] as number) | next;
      }
  };
  return (client) => {
    const end = starts[client + 1] as number;
    let open = 0;
    for (let at = starts[client] as number; at < end; at += 1) {
      if (((first[at] as number) & one) !== 0) open |= 1;
      if (open === 0) continue;
      const set = sets[at] as number;
      if (ready[set] === 0) prepare(set);
      let next = 0;
      for (let left = open; left !== 0; left &= left - 1)
        next |= steps[set * length + 31 - Math.clz32(left & -left)] as number;
      if ((next & SPELLED) !== 0) return true;
      open = next;
    }
    return false;
  };
};

const LETTERS = /^[a-z]+$/;
/** A single digit at the end of a number would match one client in ten. */
const SHORTEST_TAIL = 2;

/** Whether a client holds one word of a query. */
const matcher = (index: SearchIndex, word: string): ((client: number) => boolean) => {
  const spelled = LETTERS.test(word) ? speller(index, word) : () => false;
  return (client) =>
    (index.texts[client] as string).includes(word) ||
    (word.length >= SHORTEST_TAIL &&
      (index.numbers[client] as readonly string[]).some((n) => n.endsWith(word))) ||
    spelled(client);
};

/** Ids of the clients that fit, in the order of the index; all of them for an empty query. */
export const search = (index: SearchIndex, query: string): string[] => {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const tests = words.map((word) => matcher(index, word));
  return index.ids.filter((_, client) => tests.every((holds) => holds(client)));
};
