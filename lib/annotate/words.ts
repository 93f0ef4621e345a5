/** Sentences of the layer, put together from its words. */
import type { Words } from '../looks/words';
import type { Counter, FindingCounts } from './types';

/** Fills {0}, {1}, … of a sentence. */
export const say = (sentence: string, ...values: readonly (string | number)[]): string =>
  sentence.replace(/\{(\d)\}/g, (_, i: string) => `${values[Number(i)]}`);

/** 2 / 至少 3，最多 60 字 */
export const counterText = (words: Words, { count, min, max }: Counter): string => {
  const limits = [min && say(words.least, min), max && say(words.most, max)];
  return say(words.counter, count, limits.filter(Boolean).join(words.comma));
};

/** What a fill did; `open`: what is left to look at. */
export const filledText = (words: Words, filled: number, open: number): string =>
  say(open ? words.filledOpen : words.filled, filled, open);

/** How much there is to look at. */
export const countsText = (words: Words, { error, warning, info }: FindingCounts): string =>
  error + warning + info ? say(words.counts, error, warning, info) : words.nothing;
