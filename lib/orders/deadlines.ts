/**
 * The deadlines of an order with their moments. The spans are those of `lib/process/deadlines.ts`; here
 * they meet the dates the user entered.
 */
import { deadlinesOf } from '../process/deadlines';
import type { Deadline } from '../process/types';
import type { Applicant, ApplicantSite } from '../schema/applicant';
import { expiries, SOON_DAYS } from '../schema/expiry';
import type { FieldKey } from '../schema/fields';
import type { FilingOrder } from '../schema/order';
import { dayAfter, dayOf, momentOf } from './days';
import { siteOf } from './order';

export type DeadlineKind =
  | 'order-45-days'
  | 'sms-24-hours'
  | 'police-filing-30-days'
  | 'police-number-30-days'
  | 'id-expiry'
  | 'domain-expiry';

export interface DueDate {
  kind: DeadlineKind;
  /** ISO date of the last day. */
  dueOn: string;
  /** ISO time at which the deadline has passed. */
  dueAt: string;
  /** ISO time of the one reminder. */
  remindAt: string;
  /** False: the hour counts, not only the day. */
  allDay: boolean;
}

export interface OrderDeadline extends DueDate {
  deadline: Deadline;
}

export interface ExpiryDeadline extends DueDate {
  field: FieldKey;
  siteIndex?: number;
}

/** How long before the end the reminder comes: time enough to act, late enough not to be put off. */
const LEAD_DAYS = 7;
const LEAD_HOURS = 6;
/** Reminders about days come in the morning (local hour). */
const MORNING = 9;
const HOUR = 3_600_000;

const DATES = {
  orderChanged: 'orderChangedOn',
  smsReceived: 'smsReceivedAt',
  siteOpened: 'siteOpenedOn',
  policeApproved: 'policeApprovedOn',
} as const satisfies Record<Deadline['from'], keyof FilingOrder>;

/** The property of an order that holds the date a deadline counts from. */
export const dateProperty = (from: Deadline['from']): (typeof DATES)[Deadline['from']] => DATES[from];

const byDay = (last: string, lead: number): Omit<DueDate, 'kind'> => ({
  dueOn: last,
  dueAt: momentOf(last, 1)!.toISOString(),
  remindAt: momentOf(last, -lead, MORNING)!.toISOString(),
  allDay: true,
});

const byHour = (from: string, hours: number): Omit<DueDate, 'kind'> | undefined => {
  const start = Date.parse(from);
  if (Number.isNaN(start)) return undefined;
  const end = new Date(start + hours * HOUR);
  return {
    dueOn: dayOf(end),
    dueAt: end.toISOString(),
    remindAt: new Date(end.getTime() - LEAD_HOURS * HOUR).toISOString(),
    allDay: false,
  };
};

const ENDED: ReadonlySet<string> = new Set(['approved', 'withdrawn']);
const PAST_SMS: ReadonlySet<string> = new Set([...ENDED, 'authorityReview', 'returned']);

/** Whether the order's state, or what is on file by now, has settled a deadline. */
const settled = (from: Deadline['from'], order: FilingOrder, site: ApplicantSite | undefined): boolean => {
  const state = order.state ?? '';
  if (from === 'orderChanged') return ENDED.has(state);
  if (from === 'smsReceived') return PAST_SMS.has(state);
  if (state === 'withdrawn') return true;
  return from === 'siteOpened' && (!!order.policeApprovedOn || !!site?.policeFilingNumber);
};

/** The date a deadline counts from; 开通日期 may stand in the site's own data. */
const startOf = (from: Deadline['from'], order: FilingOrder, site: ApplicantSite | undefined): string =>
  order[DATES[from]] || (from === 'siteOpened' ? (site?.openedOn ?? '') : '');

/** Deadlines of an order that have a date and are not settled, the nearest first. */
export const orderDeadlines = (
  order: FilingOrder,
  site: ApplicantSite | undefined,
  language: 'zh' | 'en' = 'zh',
): OrderDeadline[] => {
  const filingType = order.filingType || 'firstFiling';
  const found = deadlinesOf({ filingType }, language).flatMap((deadline): OrderDeadline[] => {
    const { id, from, within } = deadline;
    const start = startOf(from, order, site);
    if (!start || order.deadlinesDone?.includes(id) || settled(from, order, site)) return [];
    const last = within.unit === 'days' ? dayAfter(start, within.amount) : undefined;
    const due = within.unit === 'hours' ? byHour(start, within.amount) : last && byDay(last, LEAD_DAYS);
    return due ? [{ ...due, kind: id as DeadlineKind, deadline }] : [];
  });
  return found.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
};

/** Identity documents and domains of a client with their last day, nearest first. `today` is an ISO date. */
export const expiryDeadlines = (applicant: Applicant, today: string): ExpiryDeadline[] =>
  expiries(applicant, today).map(({ field, siteIndex, date }) => {
    const domain = field === 'site.domainExpiresOn';
    const lead = domain ? SOON_DAYS.domainExpiresOn : SOON_DAYS.idValidUntil;
    return {
      ...byDay(date, lead),
      kind: domain ? 'domain-expiry' : 'id-expiry',
      field,
      ...(siteIndex === undefined ? {} : { siteIndex }),
    };
  });

/** One reminder that a client's data asks for. */
export interface WantedReminder extends DueDate {
  /** The same for the same deadline as long as the client has it; only for use inside the vault. */
  key: string;
  applicantId: string;
  orderId?: string;
  siteIndex: number;
}

/** Every reminder of a client; none of an archived one. */
export const remindersOf = (applicant: Applicant, today: string): WantedReminder[] => {
  if (applicant.archivedOn) return [];
  const { id: applicantId } = applicant;
  const name = (...parts: (string | number)[]) => JSON.stringify([applicantId, ...parts]);
  const ofOrders = (applicant.filingOrders ?? []).flatMap((order) => {
    const siteIndex = siteOf(applicant, order);
    return orderDeadlines(order, applicant.sites?.[siteIndex]).map(({ deadline, ...due }) => ({
      ...due,
      key: name(order.id, deadline.id),
      applicantId,
      orderId: order.id,
      siteIndex,
    }));
  });
  const ofPapers = expiryDeadlines(applicant, today).map(({ field, siteIndex, ...due }) => ({
    ...due,
    key: name(field, siteIndex === undefined ? '' : (applicant.sites?.[siteIndex]?.domain ?? siteIndex)),
    applicantId,
    siteIndex: siteIndex ?? 0,
  }));
  return [...ofOrders, ...ofPapers];
};

export type TimeLeft =
  | { unit: 'days' | 'hours' | 'passed-days' | 'passed-hours'; n: number }
  | { unit: 'today' | 'minutes' };

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** How long a deadline still runs, in the unit that fits it; days count by the calendar. */
export const timeLeft = ({ allDay, dueAt, dueOn }: DueDate, now: Date): TimeLeft => {
  if (allDay) {
    const n = dayNumber(dueOn) - dayNumber(dayOf(now));
    return n === 0 ? { unit: 'today' } : n > 0 ? { unit: 'days', n } : { unit: 'passed-days', n: -n };
  }
  const hours = (Date.parse(dueAt) - now.getTime()) / HOUR;
  if (hours <= 0) return { unit: 'passed-hours', n: Math.max(1, Math.floor(-hours)) };
  return hours < 1 ? { unit: 'minutes' } : { unit: 'hours', n: Math.floor(hours) };
};
