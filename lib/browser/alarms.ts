/** The reminders over the browser's alarms and notifications. */
import { browser } from 'wxt/browser';
import type { Applicants } from '../service/applicants';
import { createDeadlines, type Deadlines } from '../service/deadlines';
import {
  notificationsAllowed,
  onNotificationClick,
  showNotification,
  withdrawNotifications,
} from './notifications';
import { platform } from './platform';
import { localStore } from './stores';

/** Name of the one alarm; it says nothing of any client. */
const ALARM = 'deadlines';

const setAlarm = async (at: string | undefined): Promise<void> => {
  if (at) await browser.alarms.create(ALARM, { when: Date.parse(at) });
  else await browser.alarms.clear(ALARM);
};

/** Adds every listener at once, because the background may have been woken for any of them. */
export const startDeadlines = (applicants: Applicants): Deadlines => {
  const deadlines = createDeadlines({
    local: localStore,
    store: applicants.orders,
    locked: async () => (await applicants.state()).state === 'locked',
    setAlarm,
    allowed: notificationsAllowed,
    notify: showNotification,
    withdraw: withdrawNotifications,
    openPage: platform.openPage,
    now: platform.now,
    uuid: platform.uuid,
    language: platform.language,
  });
  const quietly = (work: Promise<void>) => void work.catch(() => undefined);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) quietly(deadlines.ring());
  });
  onNotificationClick(
    (id) => quietly(deadlines.clicked(id)),
    () => quietly(deadlines.ring()),
  );
  // Firefox forgets alarms with the browser, Chrome with an update; the clients may have changed elsewhere.
  browser.runtime.onStartup.addListener(() => quietly(deadlines.rebuild()));
  browser.runtime.onInstalled.addListener(() => quietly(deadlines.rebuild()));
  return deadlines;
};
