/** Full-width forms and stray spaces: what an input method or a paste leaves in a value. */

/** Full-width ASCII (！ to ～) and the ideographic space to their half-width forms. */
export const toHalfWidth = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');

/** White space and invisible characters (zero width, soft hyphen, direction marks). */
export const INVISIBLE = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** Text without any white space or invisible character. */
export const withoutSpaces = (text: string): string => text.replace(INVISIBLE, '');

/** For comparing: half width, no spaces, lower case. */
export const foldText = (text: string): string => withoutSpaces(toHalfWidth(text)).toLowerCase();
