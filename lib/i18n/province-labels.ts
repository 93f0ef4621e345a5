/** Names of provinces in the language of the page. */
import { PROVINCES } from '../schema/codes';
import type { Language } from './language';

/** The code is the usual English spelling but for this one. */
const ENGLISH: Readonly<Record<string, string>> = { neimenggu: 'Inner Mongolia' };

/** 北京, 内蒙古, Inner Mongolia; an unknown code stays as it is. */
export const provinceLabel = (code: string, language: Language): string =>
  language === 'en'
    ? (ENGLISH[code] ?? code.charAt(0).toUpperCase() + code.slice(1))
    : (PROVINCES.find((p) => p.code === code)?.short ?? code);
