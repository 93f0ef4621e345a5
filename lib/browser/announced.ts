/** What the background announces to the extension's open pages. */
import { browser } from 'wxt/browser';
import { ALL_TABS, type Envelope } from '../protocol/messages';

/** Waits this long for further changes before it tells (ms). */
const SETTLE = 60;

/** Runs after an announcement about this tab, or about all of them; answers the function that ends it. */
export const onAnnounced = (tabId: number, run: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listen = (message: unknown) => {
    const { type, data } = (message ?? {}) as Partial<Envelope>;
    const about = type === 'page/changed' ? (data as { tabId?: number }).tabId : undefined;
    if (about === tabId || about === ALL_TABS)
      timer ??= setTimeout(() => {
        timer = undefined;
        run();
      }, SETTLE);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  return () => {
    clearTimeout(timer);
    browser.runtime.onMessage.removeListener(listen);
  };
};
