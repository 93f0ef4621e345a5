/** Typed calls to the background, for the extension's own pages. */
import { browser } from 'wxt/browser';
import type { Envelope, PageCalls } from '../protocol/messages';

/** Errors cross as data, so that their words survive the wire in both browsers. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: string };

/** Calls that may be repeated: doing them twice is the same as once. */
const REPEATABLE: ReadonlySet<keyof PageCalls> = new Set<keyof PageCalls>([
  'applicants/list',
  'applicants/get',
  'workbench/version',
  'workbench/rows',
  'workbench/clients',
  'workbench/extras',
  'workbench/draft',
  'workbench/keep-draft',
  'page/state',
  'page/choose',
  'fill/start',
  'vault/state',
  'vault/damaged',
  'vault/backup-preview',
  'settings/info',
]);

/** Waits before the next try (ms): a background that was stopped needs a moment until it listens again. */
const PAUSES = [0, 150, 600, 1500];

/** Sends again where the background was stopped in the middle of a call; then it says so, or nothing at all. */
const send = async (type: keyof PageCalls, envelope: Envelope): Promise<unknown> => {
  const pauses = REPEATABLE.has(type) ? [...PAUSES] : [];
  for (;;) {
    const pause = pauses.shift();
    try {
      const answer = await browser.runtime.sendMessage(envelope);
      if (answer !== undefined || pause === undefined) return answer;
    } catch (error) {
      if (pause === undefined) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
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
