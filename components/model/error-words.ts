/** What to tell the user about an error that crossed from the background. */
import type { I18n } from '../i18n';

/**
 * The background's own sentence where it sent one in the page's language; else our general one.
 * A technical message (no Chinese, no full stop) is never shown.
 */
export const errorWords = (error: unknown, { lang, t }: Pick<I18n, 'lang' | 't'>): string => {
  const message = error instanceof Error ? error.message : '';
  const sentence = lang === 'en' ? /^[A-Z].*\.$/.test(message) : /\p{Script=Han}/u.test(message);
  return sentence ? message : t('refusal.storage');
};
