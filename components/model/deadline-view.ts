/** The deadlines of a client and one of its orders as rows to show and as calendar events. */
import type { CalendarEvent } from '../../lib/orders/calendar';
import { expiryDeadlines, orderDeadlines, type TimeLeft, timeLeft } from '../../lib/orders/deadlines';
import type { Applicant } from '../../lib/schema/applicant';
import { sectionOf } from '../../lib/schema/fields';
import type { Source } from '../../lib/schema/filing';
import type { FilingOrder } from '../../lib/schema/order';
import type { I18n } from '../i18n';

export interface DeadlineRow {
  /** The same each time, for the calendar. */
  uid: string;
  /** Id of the order's deadline, for 已办好; absent for papers that run out. */
  doneId?: string;
  title: string;
  text: string;
  /** ISO date, or ISO time where the hour counts. */
  at: string;
  left: TimeLeft;
  /** Minutes between the reminder and the end. */
  alarmBefore: number;
  sources: readonly Source[];
}

const minutes = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000));

/** The nearest first; papers only while the warning for them has begun or `all` is asked for. */
export const deadlineRows = (
  applicant: Applicant,
  order: FilingOrder | undefined,
  siteIndex: number,
  now: Date,
  today: string,
  { lang, t, section }: Pick<I18n, 'lang' | 't' | 'section'>,
  all = false,
): DeadlineRow[] => {
  const site = applicant.sites?.[siteIndex];
  const language = lang === 'en' ? 'en' : 'zh';
  const ofOrder = orderDeadlines(order ?? { id: 'none' }, site, language).map((d) => ({
    uid: `${order?.id ?? applicant.id}-${d.deadline.id}`,
    doneId: d.deadline.id,
    title: d.deadline.title,
    text: d.deadline.text,
    at: d.allDay ? d.dueOn : d.dueAt,
    left: timeLeft(d, now),
    alarmBefore: minutes(d.remindAt, d.allDay ? startOf(d.dueOn) : d.dueAt),
    dueAt: d.dueAt,
    sources: d.deadline.sources,
  }));
  const ofPapers = expiryDeadlines(applicant, today)
    .filter(
      (d) =>
        (d.siteIndex === undefined || d.siteIndex === siteIndex) &&
        (all || Date.parse(d.remindAt) <= now.getTime()),
    )
    .map((d) => {
      const domain = d.kind === 'domain-expiry';
      return {
        uid: `${applicant.id}-${d.field}-${d.siteIndex ?? ''}`,
        title: domain
          ? t('expiry.domain', { domain: site?.domain ?? '' })
          : t('expiry.id', { who: section(sectionOf(d.field)) }),
        text: t(domain ? 'expiry.text-domain' : 'expiry.text-id'),
        at: d.dueOn,
        left: timeLeft(d, now),
        alarmBefore: minutes(d.remindAt, startOf(d.dueOn)),
        dueAt: d.dueAt,
        sources: [],
      };
    });
  return [...ofOrder, ...ofPapers].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
};

const startOf = (date: string): string => new Date(`${date}T00:00:00`).toISOString();

/** Calendar events of the rows; the client's name goes into the titles, the file is the user's own. */
export const calendarEvents = (rows: readonly DeadlineRow[], client: string): CalendarEvent[] =>
  rows.map(({ uid, title, text, at, alarmBefore }) => ({
    uid: `${uid}@filing-assistant`,
    title: [title, client].filter(Boolean).join(' · '),
    text,
    at,
    alarmBefore,
  }));

/** Amber while there is time, red when it has passed. */
export const leftTone = ({ unit }: TimeLeft): 'warning' | 'error' =>
  unit.startsWith('passed') ? 'error' : 'warning';
