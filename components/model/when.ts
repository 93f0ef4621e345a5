/** How long ago something was, for lists: time today, else day, else the full date. */
import type { I18n } from '../i18n';

const sameDay = (a: Date, b: Date): boolean => a.toDateString() === b.toDateString();

/** `iso` is an ISO time; '' for one that cannot be read. */
export const whenWords = (iso: string, now: Date, { lang, t }: Pick<I18n, 'lang' | 't'>): string => {
  const then = new Date(iso);
  if (Number.isNaN(then.getTime())) return '';
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(lang, options).format(then);
  if (sameDay(then, now))
    return t('date.today', { time: format({ hour: '2-digit', minute: '2-digit', hour12: false }) });
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (sameDay(then, yesterday)) return t('date.yesterday');
  if (then.getFullYear() === now.getFullYear()) return format({ month: 'short', day: 'numeric' });
  return iso.slice(0, 10);
};
