/** Finds known messages in a text: closeness of the words of a pattern, clause by clause. */
import { normalise, wordsOf } from './concepts';
import type { Rejection } from './define';

export interface Match {
  rejection: Rejection;
  score: number;
  start: number;
  end: number;
}

/** Words further apart than this do not belong together. */
const WINDOW = 34;
/** Below this nothing is said: unknown is better than a guess. */
const FLOOR = 4;

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
    if (!best || score > best.score) best = { score, start, end };
  }
  return best;
};

const matchOf = (text: string, rejection: Rejection): Match | undefined => {
  if (rejection.not && wordsOf(rejection.not).some((word) => text.includes(word))) return undefined;
  const found = rejection.patterns.flatMap((pattern) => scoreOf(text, pattern) ?? []);
  const best = found.sort((a, b) => b.score - a.score)[0];
  if (!best || best.score < FLOOR) return undefined;
  return { rejection, ...best, score: best.score - (rejection.general ? FLOOR : 0) };
};

/** Return codes named as such, or standing at the head of the text. */
const codesIn = (text: string): number[] =>
  [
    ...text.matchAll(
      /(?:^|码|代码|code|错误|状态|返回|err(?:or)?|\[|\()[:=\-#]*([135]\d{3})(?!\d|元|个|号|年|次|人|家|块|米)/g,
    ),
  ].map((m) => Number(m[1]));

/** Several reasons in one text: numbered lists, lines, full stops and semicolons. */
const segments = (text: string): string[] =>
  text
    .split(/[。;\n\r!?]|(?<![\d.(])(?=(?:\d{1,2}[、.)]|\(\d{1,2}\))(?!\d))|(?=[一二三四五六七八九十]、)/)
    .map((part) => part.replace(/^[\s,:、.]*(?:\(?\d{1,2}[、.)]|[一二三四五六七八九十]、)/, '').trim())
    .filter((part) => part.length > 1);

/** Clauses that only say what to do after a reason has been named. */
const ADVICE = /^(请|需|建议|可|并|如|否则|以便|核实|谢谢|麻烦|务必|后再|重新|须|应)/;

const inSegment = (segment: string, all: readonly Rejection[]): Match[] => {
  const matches = all.flatMap((r) => matchOf(segment, r) ?? []).sort((a, b) => b.score - a.score);
  const clauses: { start: number; end: number; used: boolean }[] = [];
  let from = 0;
  for (const clause of segment.split(',')) {
    clauses.push({ start: from, end: from + clause.length, used: false });
    from += clause.length + 1;
  }
  const kept: Match[] = [];
  for (const match of matches) {
    const touched = clauses.filter((c) => match.start < c.end && match.end > c.start);
    if (touched.some((c) => c.used)) continue;
    kept.push(match);
    for (const c of touched) c.used = true;
    const last = touched.at(-1);
    for (const c of clauses)
      if (last && c.start > last.end && ADVICE.test(segment.slice(c.start, c.end))) c.used = true;
  }
  return kept.sort((a, b) => a.start - b.start);
};

/** Every known message in the text, each once, in order of appearance; and the clauses that none explains. */
export const findRejections = (
  text: string,
  all: readonly Rejection[],
): { found: { rejection: Rejection; segment: string }[]; rest: string[] } => {
  const whole = normalise(text.slice(0, 5000));
  const found: { rejection: Rejection; segment: string }[] = [];
  const rest: string[] = [];
  const add = (rejection: Rejection, segment: string) => {
    if (!found.some((f) => f.rejection.id === rejection.id)) found.push({ rejection, segment });
  };
  for (const segment of segments(whole)) {
    const matches = inSegment(segment, all);
    for (const match of matches) add(match.rejection, segment);
    // A code without a text that is known stands for itself.
    const known =
      matches.length > 0
        ? []
        : codesIn(segment).flatMap((code) => all.filter((r) => r.codes?.includes(code)));
    for (const rejection of known) add(rejection, segment);
    if (matches.length === 0 && known.length === 0) rest.push(segment);
  }
  return { found, rest };
};
