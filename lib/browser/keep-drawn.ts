/**
 * A page behind another tab is drawn while it is being filled. Firefox lets such a page wait for its next frame
 * for one second, then two, four and so on up to minutes, and a list or panel that opens with an animation waits
 * with it. A tab that the browser is asked to warm up is drawn for two seconds, and stays hidden.
 */
import { browser } from 'wxt/browser';
import type { Platform } from '../service/ports';
import { forgetFrames, giveFrames } from './give-frames';

/** Firefox alone has it. */
interface Warmable {
  warmup(tabId: number): Promise<void>;
}

/** Within the two seconds of a warm-up, and the longest that one field can take; in milliseconds. */
const AGAIN = 1000;
const LONGEST = 60_000;
/** What a page still draws of a fill, or of the next step that is pressed behind the popup. */
const AFTER = 10_000;

/** Until when each tab is drawn. A background that is stopped forgets it; the next field brings it back. */
const until = new Map<number, number>();

const warm = async (tabId: number): Promise<void> => {
  try {
    while ((until.get(tabId) ?? 0) > Date.now()) {
      await (browser.tabs as unknown as Warmable).warmup(tabId);
      await new Promise((next) => setTimeout(next, AGAIN));
    }
  } catch {
    // The tab is gone.
  }
  until.delete(tabId);
};

/** Says whether a tab's page is being filled; each `true` holds for a minute, `false` ends it soon. */
export const keepDrawn: Platform['filling'] = (tabId, on, frames) => {
  if (!('warmup' in browser.tabs)) {
    if (!on) forgetFrames(tabId);
    else if (frames) void giveFrames(tabId, frames.ids, frames.hidden);
    return;
  }
  const isWarm = until.has(tabId);
  if (on || isWarm) until.set(tabId, Date.now() + (on ? LONGEST : AFTER));
  if (on && !isWarm) void warm(tabId);
};
