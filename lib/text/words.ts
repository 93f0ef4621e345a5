/** Finding words of a list in a short text: leftmost longest match, so that 购 is not reported inside 购物. */

export interface WordList {
  words: ReadonlySet<string>;
  /** Longer words that only look as if they held one of the list; they are swallowed, not reported. */
  harmless: ReadonlySet<string>;
  longest: number;
  /** First characters of all words: most places of a text start none. */
  starts: ReadonlySet<string>;
}

/** Space-separated words, the compact form in which lists are kept. */
export const splitWords = (text: string): readonly string[] => text.split(' ').filter(Boolean);

/** Prepares a list for `findWords`; duplicates do not matter. */
export const wordList = (words: Iterable<string>, harmless: Iterable<string> = []): WordList => {
  const list = { words: new Set(words), harmless: new Set(harmless) };
  const all = [...list.words, ...list.harmless];
  const longest = Math.max(0, ...all.map((word) => word.length));
  return { ...list, longest, starts: new Set(all.map((word) => word.charAt(0))) };
};

/**
 * Every word of the list in the text, each once, in order of appearance. Matches do not overlap; at each
 * place the longest word wins, whether it counts or is harmless.
 * @param text already folded (see `foldText`)
 */
export const findWords = (text: string, list: WordList): string[] => {
  const found = new Set<string>();
  let at = 0;
  while (at < text.length) {
    let step = 1;
    const most = list.starts.has(text.charAt(at)) ? Math.min(list.longest, text.length - at) : 0;
    for (let length = most; length > 0; length--) {
      const candidate = text.slice(at, at + length);
      const counts = list.words.has(candidate);
      if (!counts && !list.harmless.has(candidate)) continue;
      if (counts) found.add(candidate);
      step = length;
      break;
    }
    at += step;
  }
  return [...found];
};

/** The words as a reader sees them: “论坛”“社区” or “论坛”, “社区”. */
export const quoteWords = (words: readonly string[]): { zh: string; en: string } => {
  const quoted = words.map((word) => `“${word}”`);
  return { zh: quoted.join(''), en: quoted.join(', ') };
};
