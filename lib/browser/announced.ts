/** What the background announces to the extension's open pages. */
import { browser } from 'wxt/browser';
import type { FillView } from '../protocol/api';
import { ALL_TABS, type Announcement, type Envelope } from '../protocol/messages';

/** Waits this long for further changes before it tells (ms). */
const SETTLE = 60;

/** Runs `work` once, `SETTLE` ms after the first call. */
const coalesce = (work: () => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    soon: () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        work();
      }, SETTLE);
    },
    end: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
};

/**
 * Runs after an announcement about this tab, or about all of them; answers the function that ends it.
 * @param follow gets how far the tab's fill has come, without anything being asked: field by field somewhat later,
 *   its beginning and its end at once
 */
export const onAnnounced = (
  tabId: number,
  run: () => void,
  follow?: (fill: FillView) => void,
): (() => void) => {
  let last: FillView | undefined;
  const changed = coalesce(run);
  const progress = coalesce(() => last && follow?.(last));
  const listen = (message: unknown) => {
    const { type, data } = (message ?? {}) as Partial<Envelope>;
    if (type !== 'page/changed') return undefined;
    const { tabId: about, fill } = data as Announcement;
    if (about !== tabId && about !== ALL_TABS) return undefined;
    if (!follow || !fill?.running) changed.soon();
    if (!follow || !fill) return undefined;
    const isNews = !fill.running || fill.fillId !== last?.fillId;
    last = fill;
    if (!isNews) progress.soon();
    else {
      progress.end();
      follow(fill);
    }
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => {
    changed.end();
    progress.end();
    browser.runtime.onMessage.removeListener(listen);
  };
};
