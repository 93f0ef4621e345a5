/** Calendar days as ISO dates, and moments where the user is. */

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const two = (n: number): string => String(n).padStart(2, '0');

/**
 * A moment on a day given as ISO date, in local time; `days` and `hours` may go beyond the month or day.
 * @returns undefined for a text that is no date, impossible ones included
 */
export const momentOf = (date: string | undefined, days = 0, hours = 0): Date | undefined => {
  const [, y, m, d] = ISO_DATE.exec(date?.trim() ?? '') ?? [];
  if (!y) return undefined;
  const start = new Date(Number(y), Number(m) - 1, Number(d));
  if (start.getMonth() !== Number(m) - 1 || start.getDate() !== Number(d)) return undefined;
  return new Date(Number(y), Number(m) - 1, Number(d) + days, hours);
};

/** The local day of a moment, as ISO date. */
export const dayOf = (moment: Date): string =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

/** The day so many days later; undefined for what is no date. */
export const dayAfter = (date: string | undefined, days: number): string | undefined => {
  const moment = momentOf(date, days);
  return moment && dayOf(moment);
};
