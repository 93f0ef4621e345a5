/** Typed calls to the background, for the extension's own pages. */
import { browser } from 'wxt/browser';
import type { Envelope, PageCalls } from '../protocol/messages';

/** Errors cross as data, so that their words survive the wire in both browsers. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: string };

/** Calls the background; rejects with the background's own words. */
export const call = async <K extends keyof PageCalls>(
  type: K,
  data: PageCalls[K]['request'],
): Promise<PageCalls[K]['response']> => {
  const envelope: Envelope = { type, data };
  const answer = (await browser.runtime.sendMessage(envelope)) as
    | Answer<PageCalls[K]['response']>
    | undefined;
  if (!answer) throw new Error('background did not answer');
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
};
