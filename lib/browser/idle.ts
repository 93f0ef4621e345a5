/** The services' idle port over the browser's API. */
import { browser } from 'wxt/browser';
import type { IdlePort } from '../service/ports';

export const LOCK_ALARM = 'lock';

/** The browsers refuse shorter intervals (s). */
const SHORTEST = 15;

export const idle: IdlePort = {
  watch: (seconds) => browser.idle.setDetectionInterval(Math.max(SHORTEST, seconds)),
  state: (seconds) => browser.idle.queryState(Math.max(SHORTEST, seconds)),
  alarm: (on) => {
    // An alarm of the same name is replaced; its minute then starts anew, which a running one must not.
    if (on)
      void browser.alarms.get(LOCK_ALARM).then((running) => {
        if (!running) browser.alarms.create(LOCK_ALARM, { periodInMinutes: 1 });
      });
    else void browser.alarms.clear(LOCK_ALARM);
  },
};
