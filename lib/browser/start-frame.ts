/**
 * Starts the frame controller in a content script. Uses the browser's own API object instead of the
 * polyfill, which would double the size of what every page of a filing host loads.
 */
import { createFrame, type FrameLink } from '../frame/controller';
import type { BackgroundCalls, Envelope } from '../protocol/messages';
import { LANGUAGE } from '../service/settings';
import { FRAME_FLAG } from './frame-flag';
import { native } from './native';

const link: FrameLink = {
  send: async (type, data) => {
    try {
      const answer = await native.runtime.sendMessage({ type, data } satisfies Envelope);
      return answer?.ok ? answer.value : undefined;
    } catch {
      // The background of an updated extension does not know this script any more.
      return undefined;
    }
  },
};

/** The language the user chose; Chinese without a choice. */
export const storedLanguage = async (): Promise<'zh' | 'en'> => {
  const stored = await native.storage.local.get(LANGUAGE).catch((): Record<string, unknown> => ({}));
  return stored[LANGUAGE] === 'en' ? 'en' : 'zh';
};

/** Once per document and extension version; everything ends with `ended`. */
export const startFrame = (ended: AbortSignal, language: 'zh' | 'en' = 'zh'): void => {
  if (FRAME_FLAG in globalThis) return;
  const own = new AbortController();
  // The background ends the script by calling this when the user disables the site.
  Object.defineProperty(globalThis, FRAME_FLAG, { value: () => own.abort(), configurable: true });
  const signal = AbortSignal.any([ended, own.signal]);
  // Loaded twice (by the manifest and by the background at the same moment) the second one ends the first:
  // it must find the place free, or nobody is left.
  signal.addEventListener('abort', () => Reflect.deleteProperty(globalThis, FRAME_FLAG), { once: true });
  const frame = createFrame({
    document,
    instance: crypto.randomUUID(),
    link,
    language,
    signal,
  });
  native.runtime.onMessage.addListener((message, sender, respond) => {
    const { type, data } = (message ?? {}) as Partial<Envelope>;
    // Only the background speaks to frames; another content script or a page never does.
    if (sender.id !== native.runtime.id || sender.tab || typeof type !== 'string') return undefined;
    if (signal.aborted) return undefined;
    frame.handle(type as keyof BackgroundCalls, data as never).then(respond, () => respond(undefined));
    return true;
  });
};
