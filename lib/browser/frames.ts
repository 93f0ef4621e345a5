/** Finding and calling the content scripts of a tab. */
import { browser } from 'wxt/browser';
import type { BackgroundCalls, Envelope } from '../protocol/messages';
import type { Frames, TabAccess } from '../service/ports';
import { FRAME_FLAG } from './frame-flag';
import { hostEnabled } from './hosts';

/** Where the build puts entrypoints/portal.content. */
const SCRIPT = '/content-scripts/portal.js' as const;

/** Runs in the frame's isolated world. */
const probe = (flag: string): 'alive' | 'loading' | 'missing' =>
  flag in globalThis ? 'alive' : document.readyState === 'complete' ? 'missing' : 'loading';

/** A frame that answers nothing for so long is passed over (ms); the others go on. */
const PATIENCE = 4000;
const inTime = <T>(work: Promise<T>): Promise<T | undefined> =>
  Promise.race([work, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))]);

const aliveFrames = async (tabId: number) => {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: probe,
    args: [FRAME_FLAG],
    // A frame that never finishes loading must not hold up the others.
    injectImmediately: true,
  });
  return {
    alive: results.filter((r) => r.result === 'alive').map((r) => r.frameId),
    missing: results.filter((r) => r.result === 'missing').map((r) => r.frameId),
  };
};

const list = async (tabId: number): Promise<TabAccess> => {
  let url: string | undefined;
  try {
    url = (await browser.tabs.get(tabId)).url;
  } catch {
    return { kind: 'closed' };
  }
  const place = url && URL.canParse(url) ? new URL(url) : undefined;
  const host = place?.hostname ?? '';
  if (place?.protocol !== 'https:' || !hostEnabled(host)) return { kind: 'unsupported', host };
  if (!(await browser.permissions.contains({ origins: [`https://${host}/*`] })))
    return { kind: 'no-access', host };
  try {
    let frames = await aliveFrames(tabId);
    if (frames.missing.includes(0)) {
      // Opened before the extension was installed or updated: the page has no script of this version yet.
      await browser.scripting.executeScript({ target: { tabId, frameIds: frames.missing }, files: [SCRIPT] });
      frames = await aliveFrames(tabId);
    }
    return { kind: 'open', host, frameIds: frames.alive.sort((a, b) => a - b) };
  } catch {
    return { kind: 'no-access', host };
  }
};

const call = async <K extends keyof BackgroundCalls>(
  tabId: number,
  frameId: number,
  type: K,
  data: BackgroundCalls[K]['request'],
): Promise<BackgroundCalls[K]['response'] | undefined> => {
  const envelope: Envelope = { type, data };
  try {
    const answer = browser.tabs.sendMessage(tabId, envelope, { frameId });
    return (await (type === 'fill/undo' ? answer : inTime(answer))) as BackgroundCalls[K]['response'];
  } catch {
    return undefined;
  }
};

export const frames: Frames = { list, call };
