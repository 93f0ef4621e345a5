/** What of a client runs out, and when: computed from the data for a given day, never stored. */
import type { Applicant } from './applicant';
import type { FieldKey } from './fields';

export type ExpiryState = 'expired' | 'soon' | 'later';

export interface Expiry {
  field: FieldKey;
  /** Place in `sites`, for what belongs to a site. */
  siteIndex?: number;
  /** ISO date, the last valid day. */
  date: string;
  /** Days from today to the last valid day; negative when it has passed. */
  daysLeft: number;
  state: ExpiryState;
}

/** Days of warning: a new identity card takes weeks, a domain is renewed in minutes. */
export const SOON_DAYS = { idValidUntil: 90, domainExpiresOn: 30 };

const DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Day number of an ISO date; undefined for anything else, `long-term` and impossible dates included. */
const dayOf = (text: string | undefined): number | undefined => {
  const [, year, month, day] = ISO_DATE.exec(text?.trim() ?? '') ?? [];
  if (!year) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const back = new Date(time);
  return back.getUTCMonth() === Number(month) - 1 && back.getUTCDate() === Number(day)
    ? time / DAY
    : undefined;
};

/**
 * Identity documents and domains with a last valid day, nearest first. `today` is an ISO date.
 * A 网站负责人 who is the 主体负责人 is not counted twice.
 */
export const expiries = ({ entityManager, sites }: Applicant, today: string): Expiry[] => {
  const now = dayOf(today);
  if (now === undefined) return [];
  const found: Expiry[] = [];
  const add = (field: FieldKey, text: string | undefined, soon: number, siteIndex?: number) => {
    const day = dayOf(text);
    if (day === undefined) return;
    const daysLeft = day - now;
    const state = daysLeft < 0 ? 'expired' : daysLeft <= soon ? 'soon' : 'later';
    found.push({ field, ...(siteIndex !== undefined && { siteIndex }), date: text!.trim(), daysLeft, state });
  };
  add('entityManager.idValidUntil', entityManager?.idValidUntil, SOON_DAYS.idValidUntil);
  for (const [at, site] of (sites ?? []).entries()) {
    add('site.domainExpiresOn', site.domainExpiresOn, SOON_DAYS.domainExpiresOn, at);
    if (!site.siteManager?.sameAsEntityManager)
      add('siteManager.idValidUntil', site.siteManager?.idValidUntil, SOON_DAYS.idValidUntil, at);
  }
  return found.sort((a, b) => a.daysLeft - b.daysLeft);
};
