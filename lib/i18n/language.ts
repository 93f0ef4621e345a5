/** Which of the two interface languages to speak. Plain data and functions, safe for the content script. */

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Text in both languages. */
export interface Bilingual {
  zh: string;
  en: string;
}

/**
 * The interface language: Chinese, as the portals and their reviewers speak it, unless the user chose otherwise.
 * @param choice stored choice: a language, or `browser` to follow the browser
 * @param browserLanguages `navigator.languages`, best first
 */
export const pickLanguage = (
  choice: string | null | undefined,
  browserLanguages: readonly string[],
): Language => {
  if (choice === 'browser') return /^zh\b/i.test(browserLanguages[0] ?? 'zh-CN') ? 'zh-CN' : 'en';
  return LANGUAGES.find((l) => l === choice) ?? 'zh-CN';
};

/** The text of a bilingual pair in one language. */
export const inLanguage = (text: Bilingual, language: Language): string =>
  language === 'en' ? text.en : text.zh;
