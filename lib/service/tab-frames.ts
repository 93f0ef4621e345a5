/**
 * Frames of a tab that have reported themselves. A filing page inside a foreign top page is reached by these
 * alone: the browser names no frames of a tab whose top page the extension may not read. Session only.
 */
import type { FrameSender } from './calls';
import type { SessionStore } from './ports';

const keyOf = (tabId: number): string => `frames:${tabId}`;

export const reportedFrames = async (session: SessionStore, tabId: number): Promise<readonly number[]> =>
  (await session.get<number[]>(keyOf(tabId))) ?? [];

export const noteFrame = async (session: SessionStore, { tabId, frameId }: FrameSender): Promise<void> => {
  if (frameId === 0 || (await reportedFrames(session, tabId)).includes(frameId)) return;
  await session.update<number[]>(keyOf(tabId), (old = []) => [...new Set([...old, frameId])]);
};

/** A frame that is gone. */
export const dropFrame = async (session: SessionStore, tabId: number, frameId: number): Promise<void> => {
  await session.update<number[]>(keyOf(tabId), (old = []) => {
    const rest = old.filter((id) => id !== frameId);
    return rest.length ? rest : undefined;
  });
};

export const forgetFrames = (session: SessionStore, tabId: number): Promise<void> =>
  session.remove(keyOf(tabId));
