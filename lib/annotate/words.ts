/** Sentences of the layer, put together from its words. */
import { say } from '../looks/say';
import type { Words } from '../looks/words';
import type { Counter, FindingCounts } from './types';

/** 2 / 至少 3，最多 60 字 */
export const counterText = (words: Words, { count, min, max }: Counter): string => {
  const limits = [min && say(words.least, min), max && say(words.most, max)];
  return say(words.counter, count, limits.filter(Boolean).join(words.comma));
};

/** How much there is to look at. */
export const countsText = (words: Words, { error, warning, info }: FindingCounts): string =>
  error + warning + info ? say(words.counts, error, warning, info) : words.nothing;

export { say };
