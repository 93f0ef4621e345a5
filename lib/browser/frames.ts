/** Finding and calling the content scripts of a tab. */
import { browser } from 'wxt/browser';
import type { BackgroundCalls, Envelope } from '../protocol/messages';
import type { Frames, TabAccess } from '../service/ports';
import { dropFrame, reportedFrames } from '../service/tab-frames';
import { FRAME_FLAG } from './frame-flag';
import { readHosts, secureHost } from './hosts';
import { isPractice } from './practice';
import { SCRIPT } from './script-paths';
import { sessionStore } from './stores';

interface Probe {
  state: 'alive' | 'loading' | 'missing';
  /** Of the document, inherited by about:blank and srcdoc frames. */
  origin: string;
}

/** Runs in the frame's isolated world. */
const probe = (flag: string): Probe => ({
  state: flag in globalThis ? 'alive' : document.readyState === 'complete' ? 'missing' : 'loading',
  origin: self.origin,
});

/** A frame that answers nothing for so long is passed over (ms); the others go on. */
const PATIENCE = 4000;
const inTime = <T>(work: Promise<T>): Promise<T | undefined> =>
  Promise.race([work, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))]);

const probeFrames = async (
  target: { tabId: number; allFrames: true } | { tabId: number; frameIds: number[] },
) => {
  const results = await browser.scripting.executeScript({
    target,
    func: probe,
    args: [FRAME_FLAG],
    // A frame that never finishes loading must not hold up the others.
    injectImmediately: true,
  });
  return results.map((r) => ({ frameId: r.frameId, ...(r.result as Probe) }));
};

/** Frames of the page's own origin and of enabled hosts; any other frame is none of ours. */
const framesOf = async (tabId: number, top: string, enabled: (host: string) => boolean) => {
  const all = await probeFrames({ tabId, allFrames: true });
  return all.filter(({ origin }) => {
    const host = secureHost(origin);
    return host !== '' && (origin === top || enabled(host));
  });
};

const idsOf = (frames: readonly { frameId: number }[]): number[] =>
  frames.map((f) => f.frameId).sort((a, b) => a - b);

/** Enabled frames inside a page that is not: each is asked by itself, as the page around it may not be touched. */
const framed = async (tabId: number, enabled: (host: string) => boolean): Promise<TabAccess | undefined> => {
  const found: { frameId: number; host: string }[] = [];
  for (const frameId of await reportedFrames(sessionStore, tabId))
    try {
      const [frame] = await probeFrames({ tabId, frameIds: [frameId] });
      const host = secureHost(frame?.origin);
      if (frame?.state === 'alive' && enabled(host)) found.push({ frameId, host });
    } catch {
      await dropFrame(sessionStore, tabId, frameId);
    }
  const [first] = found;
  return first && { kind: 'open', host: first.host, frameIds: idsOf(found), framed: true };
};

const list = async (tabId: number): Promise<TabAccess> => {
  let url: string | undefined;
  try {
    url = (await browser.tabs.get(tabId)).url;
  } catch {
    return { kind: 'closed' };
  }
  if (url && isPractice(url)) return { kind: 'open', host: '', frameIds: [0] };
  const place = url && URL.canParse(url) ? new URL(url) : undefined;
  const host = place?.hostname ?? '';
  const enabled = await readHosts();
  if (place?.protocol !== 'https:' || !enabled(host))
    return (
      (await framed(tabId, enabled)) ?? {
        kind: 'unsupported',
        host,
        ...(place?.protocol === 'https:' ? { canEnable: true } : {}),
        ...(place?.protocol === 'http:' ? { insecure: true } : {}),
      }
    );
  if (!(await browser.permissions.contains({ origins: [`https://${host}/*`] })))
    return { kind: 'no-access', host };
  try {
    let frames = await framesOf(tabId, place.origin, enabled);
    const missing = frames.filter((f) => f.state === 'missing');
    if (missing.some((f) => f.frameId === 0)) {
      // Opened before the extension was installed or updated: the page has no script of this version yet.
      await browser.scripting.executeScript({ target: { tabId, frameIds: idsOf(missing) }, files: [SCRIPT] });
      frames = await framesOf(tabId, place.origin, enabled);
    }
    return { kind: 'open', host, frameIds: idsOf(frames.filter((f) => f.state === 'alive')) };
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
  const envelope: Envelope = { type, data, toFrame: true };
  try {
    const answer = browser.tabs.sendMessage(tabId, envelope, { frameId });
    return (await (type === 'fill/undo' ? answer : inTime(answer))) as BackgroundCalls[K]['response'];
  } catch {
    return undefined;
  }
};

export const frames: Frames = { list, call };
