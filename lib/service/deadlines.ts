/**
 * One reminder per deadline. What lies in plain on disk is the schedule: random ids, kinds and times. What an
 * id is about stands in the vault. So reminders come on time while the vault is locked, but nameless.
 *
 * One alarm serves them all: it is set to the next reminder, because browsers limit how many alarms an
 * extension may have and an agency has more deadlines than that.
 */
import { applicantLabel } from '../io/index';
import { type DeadlineKind, remindersOf, type WantedReminder } from '../orders/deadlines';
import type { DeadlineTarget } from '../protocol/panel-calls';
import { localDay } from './day';
import { deadlineWords } from './deadline-words';
import type { OrderStore, ReminderTargets } from './orders';
import type { LocalStore } from './ports';

export interface ReminderEntry {
  id: string;
  kind: DeadlineKind;
  /** ISO times. */
  remindAt: string;
  dueAt: string;
  allDay: boolean;
  /** Set once the user has been reminded. */
  told?: true;
}

export interface DeadlinePorts {
  local: LocalStore;
  store: OrderStore;
  locked(): Promise<boolean>;
  /** The one alarm; undefined takes it away. */
  setAlarm(at: string | undefined): Promise<void>;
  /** Whether the user allowed notifications. */
  allowed(): Promise<boolean>;
  notify(id: string, words: { title: string; message: string }): Promise<void>;
  /** Takes shown notifications away. */
  withdraw(ids: readonly string[]): Promise<void>;
  openPage(path: string): Promise<void>;
  now(): string;
  uuid(): string;
  language(): 'zh' | 'en';
}

export interface Deadlines {
  /** Brings the schedule up to what the clients say; while locked only the alarm is set again. */
  rebuild(): Promise<void>;
  /** The alarm: shows what is due. */
  ring(): Promise<void>;
  /** A click on a notification opens what it is about. */
  clicked(notificationId: string): Promise<void>;
  target(id: string): Promise<DeadlineTarget | undefined>;
  /** Forgets everything: schedule, alarm, notifications (for 清除全部资料). */
  forget(): Promise<void>;
}

const SCHEDULE = 'deadlines';
/** Notification id of a summary. */
export const MANY = 'deadlines-many';
/** More than this at once would bury the screen: then one summary stands for all. */
const SINGLE = 3;
/** Nothing further ahead is put on disk; the schedule is made anew often enough. */
const HORIZON_DAYS = 400;
const DAY = 86_400_000;

const isEntry = (value: unknown): value is ReminderEntry =>
  typeof value === 'object' && value !== null && typeof (value as ReminderEntry).id === 'string';
const read = async (local: LocalStore): Promise<ReminderEntry[]> => {
  const stored = await local.get<unknown>(SCHEDULE);
  return Array.isArray(stored) ? stored.filter(isEntry) : [];
};

/**
 * The schedule after a change: a deadline that had passed before it was ever scheduled is left out, one the
 * user was reminded of stays known until it is over, so that the same deadline is never told twice.
 */
const nextSchedule = (
  before: readonly ReminderEntry[],
  wanted: readonly (WantedReminder & { id: string })[],
  now: number,
): ReminderEntry[] => {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const kept = wanted.flatMap(({ id, kind, remindAt, dueAt, allDay }): ReminderEntry[] => {
    const known = old.get(id);
    const same = known?.dueAt === dueAt;
    const ahead = Date.parse(dueAt) > now && Date.parse(remindAt) < now + HORIZON_DAYS * DAY;
    if (!ahead && !same) return [];
    return [{ id, kind, remindAt, dueAt, allDay, ...(same && known.told ? { told: true as const } : {}) }];
  });
  const ids = new Set(kept.map((entry) => entry.id));
  const told = before.filter((e) => e.told && !ids.has(e.id) && Date.parse(e.dueAt) > now);
  return [...kept, ...told];
};

/** The last minute of the deadline in words: day, and the hour where it counts. */
const untilWords = ({ dueAt, allDay }: ReminderEntry): string => {
  const end = new Date(dueAt);
  if (allDay) return localDay(new Date(end.getTime() - 1).toISOString());
  const two = (n: number) => String(n).padStart(2, '0');
  return `${localDay(dueAt)} ${two(end.getHours())}:${two(end.getMinutes())}`;
};

export const createDeadlines = (ports: DeadlinePorts): Deadlines => {
  const { local, store } = ports;
  let queue: Promise<unknown> = Promise.resolve();
  /** One piece of work at a time: two events at once must not show the same reminder twice. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work, work);
    queue = next.catch(() => undefined);
    return next;
  };
  const clock = () => Date.parse(ports.now());

  const arm = async (): Promise<void> => {
    const now = clock();
    const open = (await read(local)).filter((e) => !e.told && Date.parse(e.remindAt) > now);
    await ports.setAlarm(open.map((e) => e.remindAt).sort()[0]);
  };

  /** The client's label of each entry; none while locked or where the client is gone. */
  const labels = async (): Promise<(id: string) => string | undefined> => {
    if (await ports.locked()) return () => undefined;
    const [targets, clients] = await Promise.all([store.targets(), store.clients()]);
    const byId = new Map(clients.map((c) => [c.id, c]));
    return (id) => {
      const client = byId.get(targets[id]?.applicantId ?? '');
      return client && applicantLabel(client);
    };
  };

  const show = async (due: readonly ReminderEntry[]): Promise<void> => {
    const words = deadlineWords(ports.language());
    if (due.length > SINGLE) return ports.notify(MANY, words.many(due.length));
    const labelOf = await labels().catch(() => () => undefined);
    for (const entry of due)
      await ports.notify(entry.id, {
        title: words.title[entry.kind],
        message: words.text(labelOf(entry.id), untilWords(entry), Date.parse(entry.dueAt) <= clock()),
      });
  };

  const ringNow = async (): Promise<void> => {
    const now = clock();
    const due = (await read(local)).filter((e) => !e.told && Date.parse(e.remindAt) <= now);
    if (due.length > 0 && (await ports.allowed())) {
      await show(due);
      // Stopped between showing and noting, the same notification comes again under the same id.
      const told = new Set(due.map((e) => e.id));
      const all = await read(local);
      await local.set(
        SCHEDULE,
        all.map((e) => (told.has(e.id) ? { ...e, told: true } : e)),
      );
    }
    await arm();
  };

  const identify = async (wanted: readonly WantedReminder[]) => {
    const before = await store.targets();
    const known = new Map(Object.entries(before).map(([id, target]) => [target.key, id]));
    const named = wanted.map((reminder) => ({ ...reminder, id: known.get(reminder.key) ?? ports.uuid() }));
    const targets: ReminderTargets = Object.fromEntries(
      named.map(({ id, key, applicantId, orderId, siteIndex }) => [
        id,
        { key, applicantId, siteIndex, ...(orderId ? { orderId } : {}) },
      ]),
    );
    // Those of today's schedule stay: a deadline taken away and entered again keeps its id.
    const scheduled = new Set((await read(local)).map((e) => e.id));
    const rest = Object.entries(before).filter(([id]) => !targets[id] && scheduled.has(id));
    const all = { ...Object.fromEntries(rest), ...targets };
    if (JSON.stringify(all) !== JSON.stringify(before)) await store.setTargets(all);
    return named;
  };

  const forgetNow = async (): Promise<void> => {
    const entries = await read(local);
    await local.remove(SCHEDULE);
    await ports.setAlarm(undefined);
    await ports.withdraw([...entries.map((e) => e.id), MANY]);
  };

  const rebuildNow = async (): Promise<void> => {
    if (await ports.locked()) return ringNow();
    const clients = await store.clients();
    if (clients.length === 0) return forgetNow();
    const today = localDay(ports.now());
    const wanted = clients.flatMap((client) => remindersOf(client, today));
    const before = await read(local);
    const named = await identify(wanted);
    const next = nextSchedule(before, named, clock());
    const current = new Set(named.map((r) => r.id));
    await ports.withdraw(before.filter((e) => e.told && !current.has(e.id)).map((e) => e.id));
    await local.set(SCHEDULE, next);
    await ringNow();
  };

  const target = async (id: string): Promise<DeadlineTarget | undefined> => {
    if (await ports.locked()) return undefined;
    const found = (await store.targets())[id];
    const client = found && (await store.clients()).find((c) => c.id === found.applicantId);
    if (!found || !client) return undefined;
    const { applicantId, siteIndex, orderId } = found;
    const order = client.filingOrders?.find((o) => o.id === orderId);
    const filingType = order?.filingType || 'firstFiling';
    return { applicantId, siteIndex, filingType, ...(order ? { orderId: order.id } : {}) };
  };

  return {
    rebuild: () => inTurn(rebuildNow),
    ring: () => inTurn(ringNow),
    clicked: async (id) => {
      await ports.withdraw([id]);
      await ports.openPage(
        id === MANY ? 'options.html' : `sidepanel.html?reminder=${encodeURIComponent(id)}`,
      );
    },
    target,
    forget: () => inTurn(forgetNow),
  };
};
