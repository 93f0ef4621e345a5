/** Typed calls to the background, for the extension's own pages. */
import { browser } from 'wxt/browser';
import type { Envelope, PageCalls } from '../protocol/messages';

/** Errors cross as data, so that their words survive the wire in both browsers. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: string };

/** Calls that may be repeated: doing them twice is the same as once. */
const REPEATABLE: ReadonlySet<keyof PageCalls> = new Set<keyof PageCalls>([
  'applicants/list',
  'applicants/get',
  'workbench/rows',
  'workbench/clients',
  'workbench/extras',
  'page/state',
  'page/choose',
  'fill/start',
  'vault/state',
  'vault/damaged',
  'vault/backup-preview',
  'settings/info',
]);

/** Sends once more where the background was stopped in the middle of a call. */
const send = async (type: keyof PageCalls, envelope: Envelope): Promise<unknown> => {
  try {
    return await browser.runtime.sendMessage(envelope);
  } catch (error) {
    if (!REPEATABLE.has(type)) throw error;
    return browser.runtime.sendMessage(envelope);
  }
};

/** Calls the background; rejects with the background's own words. */
export const call = async <K extends keyof PageCalls>(
  type: K,
  data: PageCalls[K]['request'],
): Promise<PageCalls[K]['response']> => {
  const envelope: Envelope = { type, data };
  const answer = (await send(type, envelope)) as Answer<PageCalls[K]['response']> | undefined;
  if (!answer) throw new Error('background did not answer');
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
};
