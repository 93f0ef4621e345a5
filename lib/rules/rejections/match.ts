/** Finds known messages in a text: closeness of the words of a pattern. */
import { wordsOf } from './concepts';
import type { Rejection } from './define';

export interface Match {
  rejection: Rejection;
  score: number;
  /** Where its words stand. */
  words: readonly { start: number; end: number }[];
}

/** Words further apart than this do not belong together. */
const WINDOW = 34;
/** Below this nothing is said: unknown is better than a guess. */
export const FLOOR = 4;

const occurrences = (text: string, words: readonly string[]): { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      if (!found.some((f) => f.start <= at && f.end >= at + word.length))
        found.push({ start: at, end: at + word.length });
  return found;
};

/** How surely one pattern is met: every group once, near each other and not on the same characters. */
const scoreOf = (text: string, pattern: string): Omit<Match, 'rejection'> | undefined => {
  const groups = pattern.split(' ').map((group) => occurrences(text, wordsOf(group)));
  if (groups.some((places) => places.length === 0)) return undefined;
  let best: Omit<Match, 'rejection'> | undefined;
  for (const anchor of groups[0] ?? []) {
    const chosen = [anchor];
    for (const places of groups.slice(1)) {
      const free = places.filter((p) => chosen.every((c) => p.end <= c.start || p.start >= c.end));
      const nearest = free.reduce<(typeof free)[number] | undefined>(
        (a, b) => (a && Math.abs(a.start - anchor.start) <= Math.abs(b.start - anchor.start) ? a : b),
        undefined,
      );
      if (nearest) chosen.push(nearest);
    }
    if (chosen.length < groups.length) continue;
    const start = Math.min(...chosen.map((c) => c.start));
    const end = Math.max(...chosen.map((c) => c.end));
    const covered = chosen.reduce((sum, c) => sum + c.end - c.start, 0);
    if (end - start > WINDOW + covered) continue;
    const commas = text.slice(start, end).split(/[,:]/).length - 1;
    const closeness = chosen.length * 1.5 + covered * 0.5 - commas * 0.6 - (end - start - covered) * 0.08;
    // A pattern of one group is a term that says enough by itself.
    const score = groups.length === 1 ? Math.max(closeness, FLOOR) : closeness;
    if (!best || score > best.score) best = { score, words: chosen };
  }
  return best;
};

const matchOf = (text: string, rejection: Rejection): Match | undefined => {
  if (rejection.not && wordsOf(rejection.not).some((word) => text.includes(word))) return undefined;
  const found = rejection.patterns.flatMap((pattern) => scoreOf(text, pattern) ?? []);
  const best = found.sort((a, b) => b.score - a.score)[0];
  if (!best || best.score < FLOOR - 1) return undefined;
  return { rejection, ...best };
};

/** Return codes named as such, or standing at the head of the text. */
const codesIn = (text: string): number[] =>
  [
    ...text.matchAll(
      /(?:^|码|代码|code|错误|状态|返回|err(?:or)?|\[|\()[:=\-#]*([135]\d{3})(?!\d|元|个|号|年|次|人|家|块|米)/g,
    ),
  ].map((m) => Number(m[1]));

/** Every known message that the text meets, the surest first. */
export const matchesIn = (text: string, all: readonly Rejection[]): Match[] =>
  all
    .flatMap((r) => matchOf(text, r) ?? [])
    .sort((a, b) => Number(!!a.rejection.general) - Number(!!b.rejection.general) || b.score - a.score);

/** A code without a text that is known stands for itself. */
export const coded = (text: string, all: readonly Rejection[]): Rejection[] =>
  codesIn(text).flatMap((code) => all.filter((r) => r.codes?.includes(code)));
