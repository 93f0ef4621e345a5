/** Texts as a page shows them. */

/** One line, no doubled blanks. */
export const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const PROMPT = /^[-—\s]*(请?先?选择|请输入|请填写|全部$|select\b|please\b|choose\b)/i;

/** True for 请选择 and the like: nothing is chosen yet. */
export const isPrompt = (text: string): boolean => PROMPT.test(text);
