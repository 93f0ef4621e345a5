/**
 * Chromium draws no frame of a page behind another tab, and what a page leaves to its next frame (a list that opens
 * in two steps) waits until the tab is shown. While a fill goes on, the page's frame callbacks are called without one.
 */
import { browser } from 'wxt/browser';

/**
 * Runs in the page's own world: closed over nothing, told nothing but how long. A page that is shown, and every page
 * once the time is over, has its own frames again.
 * @param ms how long it holds
 */
const withoutFrames = (ms: number): void => {
  if (!document.hidden) return;
  /** As often as a screen draws. */
  const PACE = 16;
  /** Where the page has it already, it holds longer. */
  const MORE = Symbol.for('frames while hidden');
  type Frames = typeof requestAnimationFrame & { [MORE]?: (ms: number) => void };
  const own: Frames = globalThis.requestAnimationFrame;
  if (own[MORE]) {
    own[MORE](ms);
    return;
  }
  const ownCancel = globalThis.cancelAnimationFrame;
  let end = performance.now() + ms;
  let waiting = new Map<number, FrameRequestCallback>();
  // Numbers of the browser's own are above 0, and some pages keep a small one for "none".
  let last = -(2 ** 30) - Math.floor(performance.now());
  let drawn = performance.now();
  // Timers of a hidden page run once a second; messages run at once.
  const { port1, port2 } = new MessageChannel();
  const isOver = () => !document.hidden || performance.now() > end;
  port1.onmessage = () => {
    if (performance.now() < drawn + PACE && !isOver()) return port2.postMessage(0);
    drawn = performance.now();
    const now = waiting;
    waiting = new Map();
    for (const callback of now.values())
      try {
        callback(drawn);
      } catch (error) {
        reportError(error);
      }
    return undefined;
  };
  const request: Frames = (callback) => {
    if (isOver()) {
      if (globalThis.requestAnimationFrame === request) {
        globalThis.requestAnimationFrame = own;
        globalThis.cancelAnimationFrame = ownCancel;
      }
      return own.call(globalThis, callback);
    }
    last -= 1;
    waiting.set(last, callback);
    if (waiting.size === 1) port2.postMessage(0);
    return last;
  };
  request[MORE] = (more) => {
    end = performance.now() + more;
  };
  globalThis.requestAnimationFrame = request;
  globalThis.cancelAnimationFrame = (id) => {
    if (!waiting.delete(id)) ownCancel.call(globalThis, id);
  };
};

/** When each tab was seen to last. A background that is stopped forgets it and does it once more. */
const seen = new Map<number, number>();
/** A page that was shown in between has given them back: it is seen to again so soon; and how long it holds; ms. */
const AGAIN = 5000;
const HOLDS = 20_000;

/**
 * Holds for a while in the frames named, where their page is not shown; asked again in time, it holds on.
 * @param hidden known of the page itself; a tab that is not the front one of its window is taken to be hidden anyway
 */
export const giveFrames = async (
  tabId: number,
  frameIds: readonly number[],
  hidden = false,
): Promise<void> => {
  if ((seen.get(tabId) ?? 0) > Date.now() - AGAIN) return;
  try {
    if (!hidden && (await browser.tabs.get(tabId)).active) return;
    seen.set(tabId, Date.now());
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [...frameIds] },
      world: 'MAIN',
      func: withoutFrames,
      args: [HOLDS],
    });
  } catch {
    // The tab is gone, or the page may not be touched: it is filled as it is.
    seen.delete(tabId);
  }
};

/** The next fill of this tab may meet another document. */
export const forgetFrames = (tabId: number): void => void seen.delete(tabId);
