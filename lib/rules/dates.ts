/** ISO dates without a clock: months and days added by calendar. All functions answer undefined on a text that is no date. */
import { realDate } from '../text/id-number';

/** The day of an ISO date or of 2026.11.22, 2026/11/22, 2026年11月22日, 20261122. */
export const isoDate = (text: string): string | undefined => {
  const match = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})(?:日|T.*)?$/.exec(text.trim());
  if (!match) return undefined;
  return realDate(`${match[1]}${match[2]?.padStart(2, '0')}${match[3]?.padStart(2, '0')}`);
};

const at = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const text = (date: Date): string => date.toISOString().slice(0, 10);

/** The same day of a later month; the month's last day where it has no such day. */
export const addMonths = (iso: string, months: number): string => {
  const from = at(iso);
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(from.getUTCDate(), last));
  return text(first);
};

export const addDays = (iso: string, days: number): string =>
  text(new Date(at(iso).getTime() + days * 86_400_000));

/** Days from one date to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((at(to).getTime() - at(from).getTime()) / 86_400_000);

/** 长期, long-term and 9999-12-31 mean without end. */
export const isLongTerm = (value: string): boolean =>
  /^(long-?term|长期|长期有效|9999-12-31|2099-12-31)$/i.test(value.trim());
