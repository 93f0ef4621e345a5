/** Full-width forms and stray spaces: what an input method or a paste leaves in a value. */

const FULL_WIDTH = /[\u3000\uFF01-\uFF5E]/;

/** Full-width ASCII (！ to ～) and the ideographic space to their half-width forms. */
export const toHalfWidth = (text: string): string =>
  // Most text has none; the rules ask on every keystroke, so a look comes before the two replacements.
  FULL_WIDTH.test(text)
    ? text
        .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
        .replace(/\u3000/g, ' ')
    : text;

/** White space and invisible characters (zero width, soft hyphen, direction marks). */
export const INVISIBLE = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** Text without any white space or invisible character. */
export const withoutSpaces = (text: string): string => text.replace(INVISIBLE, '');

/** For comparing: half width, no spaces, lower case. */
export const foldText = (text: string): string => withoutSpaces(toHalfWidth(text)).toLowerCase();

/** True when a full-width letter, digit or sign is in the text. */
export const hasFullWidth = (text: string): boolean => /[\uFF01-\uFF5E]/.test(text);

/** True when white space or an invisible character is in the text. */
export const hasSpaces = (text: string): boolean => withoutSpaces(text) !== text;

/** Every kind of dash (—, –, －, −, ー) as a plain hyphen. */
export const unifyDashes = (text: string): string =>
  text.replace(/[\u2010-\u2015\u2212\u2500\u30FC\uFE58\uFE63\uFF0D]/g, '-');
