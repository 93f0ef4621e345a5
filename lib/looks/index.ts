/**
 * What the annotation layer looks like and says: sheet, icons, words of one language. Plain data that a page gets from
 * the background with its first form, so that pages without one load nothing of it.
 */
import { ICONS, type IconName } from './icons';
import { HOST_STYLE, markOf, PRIVATE_EVENTS } from './parts';
import { icon, type Piece } from './sheets';
import { STYLE } from './style';
import { type Language, type Words, wordsFor } from './words';

export interface Looks {
  style: string;
  /** Decorative: the words beside an icon carry the meaning. */
  icons: Readonly<Record<IconName, Piece>>;
  mark: Piece;
  host: string;
  events: readonly string[];
  words: Words;
}

/** The looks in a language. */
export const looksFor = (language: Language): Looks => {
  const words = wordsFor(language);
  const icons = Object.fromEntries((Object.keys(ICONS) as IconName[]).map((name) => [name, icon(name)]));
  return {
    style: STYLE,
    icons: icons as Looks['icons'],
    mark: markOf(words.lang),
    host: HOST_STYLE,
    events: PRIVATE_EVENTS,
    words,
  };
};
