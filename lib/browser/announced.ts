/** What the background announces to the extension's open pages. */
import { browser } from 'wxt/browser';
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
 * Runs after an announcement about this tab, or about all of them, and at once after the end of a fill; answers the
 * function that ends it.
 * @param follow gets how far a running fill has come, without anything being asked
 */
export const onAnnounced = (
  tabId: number,
  run: () => void,
  follow?: (fill: NonNullable<Announcement['fill']>) => void,
): (() => void) => {
  let last: Announcement['fill'];
  const changed = coalesce(run);
  const progress = coalesce(() => last && follow?.(last));
  const listen = (message: unknown) => {
    const { type, data } = (message ?? {}) as Partial<Envelope>;
    if (type !== 'page/changed') return undefined;
    const { tabId: about, fill } = data as Announcement;
    if (about !== tabId && about !== ALL_TABS) return undefined;
    if (follow && fill?.running) {
      const isNew = fill.fillId !== last?.fillId;
      last = fill;
      if (isNew) follow(fill);
      else progress.soon();
      return undefined;
    }
    progress.end();
    changed.end();
    if (fill) run();
    else changed.soon();
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => {
    changed.end();
    progress.end();
    browser.runtime.onMessage.removeListener(listen);
  };
};
