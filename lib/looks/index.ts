/**
 * What the annotation layer looks like and says: sheet, icons, words of one language. Plain data that a page gets from
 * the background with its first form, so that pages without one load nothing of it.
 */
import { ICONS, type IconName, type Part } from './icons';
import { STYLE } from './style';
import { type Language, type Words, wordsFor } from './words';

export interface Looks {
  style: string;
  icons: Readonly<Record<IconName, readonly Part[]>>;
  words: Words;
}

/** The looks in a language. */
export const looksFor = (language: Language): Looks => ({
  style: STYLE,
  icons: ICONS,
  words: wordsFor(language),
});
