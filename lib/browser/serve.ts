/** Receives messages in the background: checks the sender, finds the handler, answers with data or words. */
import { browser } from 'wxt/browser';
import type { Envelope } from '../protocol/messages';
import type { FrameHandlers, FrameSender, PageHandlers } from '../service/calls';
import { readHosts } from './hosts';
import { isContentScript, isOwnPage, isPracticePage, type Sender } from './senders';
import type { Answer } from './wire';

type Handler = (data: unknown, from: FrameSender) => Promise<unknown>;

const own = <T extends object>(table: T, type: string): Handler | undefined =>
  Object.hasOwn(table, type) ? ((table as Record<string, unknown>)[type] as Handler) : undefined;

const answer = async (work: Promise<unknown>): Promise<Answer<unknown>> => {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
};

const hostOf = ({ origin, url }: Sender): string => {
  const place = [origin, url].find((text) => text?.startsWith('https://'));
  return place && URL.canParse(place) ? new URL(place).hostname : '';
};

/** Listens for calls of our own pages and of content scripts; anybody else gets a refusal. */
export const serve = (pages: PageHandlers, frames: FrameHandlers): void => {
  const extension = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
  browser.runtime.onMessage.addListener((message: unknown, rawSender: unknown) => {
    const { type, data } = (message ?? {}) as Partial<Envelope>;
    if (typeof type !== 'string') return undefined;
    const sender = rawSender as Sender;
    const from = { tabId: sender.tab?.id ?? -1, frameId: sender.frameId ?? 0, host: hostOf(sender) };
    const forPages = own(pages, type);
    if (forPages) {
      return isOwnPage(sender, extension)
        ? answer(forPages(data, from))
        : Promise.resolve({ ok: false, error: 'refused: not a page of the extension' });
    }
    const forFrames = own(frames, type);
    if (forFrames) {
      return answer(
        readHosts().then((enabled) => {
          if (isContentScript(sender, extension, enabled) || isPracticePage(sender, extension))
            return forFrames(data, from);
          throw new Error('refused: not an enabled page');
        }),
      );
    }
    return undefined;
  });
};
