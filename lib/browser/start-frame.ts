/**
 * Starts the frame controller in a content script. Uses the browser's own API object instead of the
 * polyfill, which would double the size of what every page of a filing host loads.
 */
import { createFrame, type FrameLink } from '../frame/controller';
import type { BackgroundCalls, Envelope } from '../protocol/messages';
import { FRAME_FLAG } from './frame-flag';
import { rememberMenuTarget } from './menu-target';
import { native } from './native';

/** False once the extension was updated or removed: the script is left behind in the page. */
const alive = (): boolean => native.runtime.id !== undefined;

/** The background may be stopped between question and answer; then Chrome says so, and Firefox nothing at all. */
const PATIENCE = 4000;
/** Asking these again does no harm. */
const REPEATABLE = /^(?:frame|rules\/check|fill\/(?:done|ask|rest))/;
const MOST = 3;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The answer, or nothing once that took too long; no timer outlives an answer. */
const inTime = async <T>(asked: Promise<T>): Promise<T | undefined> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
};

const linkUntil = (gone: () => void): FrameLink => ({
  send: async (type, data) => {
    for (let times = 1; ; times++) {
      try {
        const asked = native.runtime.sendMessage({ type, data } satisfies Envelope);
        const answer = await (REPEATABLE.test(type) ? inTime(asked) : asked);
        if (answer) return answer.ok ? answer.value : undefined;
      } catch {
        // The background of an updated extension does not know this script any more.
        if (!alive()) {
          gone();
          return undefined;
        }
      }
      if (times >= MOST || !REPEATABLE.test(type)) return undefined;
      await wait(100 * times);
    }
  },
});

/** Once per document and extension version; everything ends with `ended`, where there is one. */
export const startFrame = (ended?: AbortSignal): void => {
  if (FRAME_FLAG in globalThis) return;
  const own = new AbortController();
  const { signal } = own;
  ended?.addEventListener('abort', () => own.abort(), { once: true });
  // The background ends the script by calling this when the user disables the site.
  Object.defineProperty(globalThis, FRAME_FLAG, { value: () => own.abort(), configurable: true });
  // Loaded twice (by the manifest and by the background at the same moment) the second one ends the first:
  // it must find the place free, or nobody is left.
  signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, FRAME_FLAG), { once: true });
  rememberMenuTarget(document, signal);
  const frame = createFrame({
    document,
    instance: crypto.randomUUID(),
    link: linkUntil(() => own.abort()),
    alive,
    signal,
  });
  native.runtime.onMessage.addListener((message, sender, respond) => {
    const { type, data, toFrame } = (message ?? {}) as Partial<Envelope>;
    if (!toFrame) return undefined;
    // Only the background speaks to frames; another content script or a page never does.
    if (sender.id !== native.runtime.id || sender.tab || typeof type !== 'string') return undefined;
    if (signal.aborted) return undefined;
    frame.handle(type as keyof BackgroundCalls, data as never).then(respond, () => respond(undefined));
    return true;
  });
};
