/** One alarm per order under way: it ends the order on time, though nothing happens in its tab. */
import { browser } from 'wxt/browser';

/** An alarm's name holds the tab's number, nothing else. */
const PREFIX = 'order-';

/** Sets or takes away the alarm of a tab's order. */
export const setOrderAlarm = (tabId: number, at: string | undefined): void => {
  if (at) void browser.alarms.create(PREFIX + tabId, { when: Date.parse(at) });
  else void browser.alarms.clear(PREFIX + tabId);
};

/** Calls with the tab whose order's alarm rang. */
export const onOrderAlarm = (rang: (tabId: number) => void): void =>
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(PREFIX)) rang(Number(name.slice(PREFIX.length)));
  });
