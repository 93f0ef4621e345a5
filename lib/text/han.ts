/** Counting characters the way a reviewer does: Han characters, whatever plane they are in. */

/** Planes 2 and 3 in full, so that extensions newer than the engine's Unicode tables count too. */
const HAN = /[\u3005-\u3007\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/gu;

/** Number of Han characters, extension planes included (one per character, not per UTF-16 unit). */
export const countHan = (text: string): number => text.match(HAN)?.length ?? 0;

/** Number of characters (code points). */
export const countCharacters = (text: string): number => [...text].length;

/** True when every character is a Han character; false for ''. */
export const isAllHan = (text: string): boolean => text !== '' && countHan(text) === countCharacters(text);
