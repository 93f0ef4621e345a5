/** Which of the two interface languages to speak. Plain data and functions, safe for the content script. */

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Text in both languages. */
export interface Bilingual {
  zh: string;
  en: string;
}

/**
 * The interface language: the user's choice, else English for a browser whose first language is
 * neither Chinese nor unknown, else Chinese.
 * @param choice stored choice; anything but a known language means "follow the browser"
 * @param browserLanguages `navigator.languages`, best first
 */
export const pickLanguage = (
  choice: string | null | undefined,
  browserLanguages: readonly string[],
): Language => {
  const known = LANGUAGES.find((l) => l === choice);
  if (known) return known;
  const first = browserLanguages[0] ?? 'zh-CN';
  return /^zh\b/i.test(first) ? 'zh-CN' : 'en';
};

/** The text of a bilingual pair in one language. */
export const inLanguage = (text: Bilingual, language: Language): string =>
  language === 'en' ? text.en : text.zh;
