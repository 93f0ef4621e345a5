/** One form for comparing texts: what an input method, a paste or a habit changes does not count. */
import { stripSpaces, toHalfWidth } from './width';

/** Half width, no white space or invisible characters, lower case. */
export const foldText = (text: string): string => stripSpaces(toHalfWidth(text)).toLowerCase();
