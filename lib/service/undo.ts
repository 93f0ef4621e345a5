/** Taking fills back, the last one first. What was there before is known to the frames alone. */
import type { FillRecord } from './fill-record';
import { fillKey } from './keys';
import type { Platform } from './ports';

/** Fills of a tab in order; more than these are not taken back. */
const LONGEST = 20;

export const historyKey = (tabId: number): string => `undo:${tabId}`;

export const addToHistory = (platform: Platform, tabId: number, fillId: string) =>
  platform.session.update<string[]>(historyKey(tabId), (old = []) => [...old, fillId].slice(-LONGEST));

/** The last of the tab's fills that these frames can still take back. */
export const lastUndoable = async (
  platform: Platform,
  tabId: number,
  known: readonly { undoable: readonly string[] }[],
): Promise<string | undefined> => {
  const history = (await platform.session.get<string[]>(historyKey(tabId))) ?? [];
  return history.findLast((fillId) => known.some((f) => f.undoable.includes(fillId)));
};

/** Takes back one fill in every frame: the last one, or the one named. */
export const undoFill = async (
  platform: Platform,
  tabId: number,
  named?: string,
): Promise<{ restored: number; left: number }> => {
  const sum = { restored: 0, left: 0 };
  const access = await platform.frames.list(tabId);
  if (access.kind !== 'open') return sum;
  const frames = await Promise.all(
    access.frameIds.map(async (frameId) => ({
      frameId,
      undoable: (await platform.frames.call(tabId, frameId, 'fill/undoable', undefined)) ?? [],
    })),
  );
  const fillId = named ?? (await lastUndoable(platform, tabId, frames));
  if (fillId === undefined) return sum;
  for (const { frameId } of frames.filter((f) => f.undoable.includes(fillId))) {
    platform.filling(tabId, true, { ids: [frameId] });
    const result = await platform.frames.call(tabId, frameId, 'fill/undo', { fillId });
    sum.restored += result?.restored ?? 0;
    sum.left += result?.left ?? 0;
  }
  platform.filling(tabId, false);
  // The report of this fill, or of one after it that wrote nothing of its own, tells of values that are gone.
  const others = (id: string) => id !== fillId && frames.some((f) => f.undoable.includes(id));
  await platform.session.update<FillRecord>(fillKey(tabId), (record) =>
    record?.report && !others(record.fillId) ? { ...record, undone: true } : record,
  );
  platform.announce(tabId);
  return sum;
};
