/**
 * Search over clients, in memory only and never written anywhere. Every word of the query must be found:
 * as text in names, persons, domains and tags, as the end of an identity number, or as pinyin of a name
 * (initials, full syllables or a mixture: hzqh, hangzhou, hangzqh). Loads the pinyin dictionary, so import
 * it only where there is a search box.
 */
import type { Applicant } from '../schema/applicant';
import { readingsOf } from '../text/pinyin';

/** What one client can be found by. */
export interface Searchable {
  id: string;
  /** Found as text and by pinyin. */
  names: readonly (string | undefined)[];
  /** Found as text only. */
  words: readonly (string | undefined)[];
  /** Found by their end. */
  numbers: readonly (string | undefined)[];
}

interface Entry {
  id: string;
  text: string;
  numbers: readonly string[];
  /** Per name its readings, character by character. */
  readings: readonly (readonly (readonly string[])[])[];
}
export interface SearchIndex {
  entries: readonly Entry[];
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();
const present = (values: readonly (string | undefined)[]): string[] =>
  values.flatMap((v) => (v ? [fold(v)] : []));

/** A client's own data as search sees it. */
export const searchableApplicant = ({
  id,
  label,
  tags,
  entity,
  entityManager,
  sites,
}: Applicant): Searchable => {
  const list = sites ?? [];
  const persons = [entityManager, ...list.map((s) => s.siteManager)];
  return {
    id,
    names: [
      label,
      entity?.name === label ? undefined : entity?.name,
      entity?.legalRepresentative,
      ...persons.map((p) => p?.name),
      ...list.map((s) => s.name),
      ...(tags ?? []),
    ],
    words: [...list.flatMap((s) => [s.domain, s.homeUrl]), entity?.province, entity?.city],
    numbers: [entity?.idNumber, ...persons.map((p) => p?.idNumber)],
  };
};

export const buildIndexOf = (clients: readonly Searchable[]): SearchIndex => ({
  entries: clients.map(({ id, names, words, numbers }) => {
    const distinct = [...new Set(present(names))];
    return {
      id,
      // A line break keeps a word from matching across two values.
      text: [...distinct, ...present(words)].join('\n'),
      numbers: [...new Set(present(numbers))],
      readings: distinct.map((name) => [...name].map(readingsOf)).filter((r) => r.some((c) => c.length > 0)),
    };
  }),
});

/** Index of whole clients, in the order given. */
export const buildIndex = (applicants: readonly Applicant[]): SearchIndex =>
  buildIndexOf(applicants.map(searchableApplicant));

type Readings = readonly (readonly string[])[];

/** Does `word` from place `at` spell the characters from `from` on? The last syllable may be unfinished. */
const spells = (readings: Readings, from: number, word: string, at: number): boolean => {
  if (at === word.length) return true;
  return (readings[from] ?? []).some((reading) => {
    const rest = word.length - at;
    if (rest <= reading.length && reading.startsWith(word.slice(at))) return true;
    if (word[at] !== reading[0]) return false;
    if (
      reading.length > 1 &&
      word.startsWith(reading, at) &&
      spells(readings, from + 1, word, at + reading.length)
    )
      return true;
    return spells(readings, from + 1, word, at + 1);
  });
};

const spelledIn = (readings: Readings, word: string): boolean => {
  const initial = word.charCodeAt(0);
  for (let from = 0; from < readings.length; from += 1)
    for (const reading of readings[from] as readonly string[])
      if (reading.charCodeAt(0) === initial) {
        if (spells(readings, from, word, 0)) return true;
        break;
      }
  return false;
};

const LETTERS = /^[a-z]+$/;
/** A single digit at the end of a number would match one client in ten. */
const SHORTEST_TAIL = 2;

const matches = ({ text, numbers, readings }: Entry, word: string, letters: boolean): boolean =>
  text.includes(word) ||
  (word.length >= SHORTEST_TAIL && numbers.some((n) => n.endsWith(word))) ||
  (letters && readings.some((r) => spelledIn(r, word)));

/** Ids of the clients that fit, in the order of the index; all of them for an empty query. */
export const search = ({ entries }: SearchIndex, query: string): string[] => {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const tested = words.map((word) => ({ word, letters: LETTERS.test(word) }));
  const found: string[] = [];
  for (const entry of entries)
    if (tested.every(({ word, letters }) => matches(entry, word, letters))) found.push(entry.id);
  return found;
};
