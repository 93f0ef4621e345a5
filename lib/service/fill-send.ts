/** From approved commits to a running fill: the record in the session store, then one message per frame. */
import type { FillCommit, FillItem, FillReport } from '../fill/types';
import type { Applicants } from './applicants';
import { type FillRecord, isRunning, progressView, withShare } from './fill-record';
import { fillKey } from './keys';
import type { Platform } from './ports';
import type { DescribedFrame } from './stored-plan';
import { addToHistory } from './undo';

/** Survives an update of the extension in the middle of a fill; names the tab, nothing of the client. */
export const MARKER = 'filling';

/** What one frame gets, and what is told of the rows it does not get. */
export interface Share {
  frame: DescribedFrame;
  commit: Omit<FillCommit, 'fillId'>;
  left: readonly FillItem[];
}

/** Fills whose commits are on their way in this life of the background; empty after a restart, rightly so. */
const starting = new Set<string>();
export const isStarting = (fillId: string): boolean => starting.has(fillId);

const idsOf = ({ frames }: FillRecord): number[] => Object.keys(frames).map(Number);

export const updateRecord = async (
  platform: Platform,
  tabId: number,
  change: (record: FillRecord | undefined) => FillRecord | undefined,
): Promise<void> => {
  const record = await platform.session.update<FillRecord>(fillKey(tabId), change);
  const view = progressView(record);
  platform.filling(
    tabId,
    isRunning(record),
    record && { ids: idsOf(record), hidden: view?.progress?.hidden },
  );
  // Open pages hear at once how far it is; the marker may wait.
  platform.announce(tabId, view);
  if (!isRunning(record)) await platform.local.remove(MARKER);
};

/** Report rows of what is sent, for the case that the frame never reports them; no values. */
const sentItems = (commit: Omit<FillCommit, 'fillId'>): FillItem[] =>
  commit.items.flatMap(({ keys, label, siteBlock, matchId }) =>
    keys.map((key) => ({ key, label, siteBlock, matchId, outcome: 'error' as const, note: 'not-reached' })),
  );

const markDelivered = (platform: Platform, tabId: number, fillId: string, frameId: number) =>
  platform.session.update<FillRecord>(fillKey(tabId), (record) => {
    const share = record?.frames[frameId];
    if (!record || !share || record.fillId !== fillId) return record;
    return { ...record, frames: { ...record.frames, [frameId]: { ...share, delivered: true } } };
  });

/** The report of a frame that will never send one. */
export const lostReport = (fillId: string): FillReport => ({
  fillId,
  items: [],
  filled: 0,
  skipped: 0,
  failed: 0,
  interrupted: 'frame-lost',
  duration: 0,
});

const end = (platform: Platform, tabId: number, { frameId, instance }: DescribedFrame, report: FillReport) =>
  updateRecord(platform, tabId, (r) => withShare(r, frameId, instance, { report }));

const send = async (
  platform: Platform,
  tabId: number,
  fillId: string,
  shares: readonly Share[],
): Promise<void> => {
  for (const { frame, commit } of shares) {
    const { instance, frameId } = frame;
    const message = { instance, commit: { ...commit, fillId } };
    if (await platform.frames.call(tabId, frameId, 'fill/run', message))
      await markDelivered(platform, tabId, fillId, frameId);
    else await end(platform, tabId, frame, lostReport(fillId));
  }
};

/** How often it is asked whether the frame before has reported, and for how long; milliseconds. */
const ASKED = 50;
const TURN = 120_000;

/**
 * Comes back when another frame may begin: two that fill at once take the focus from each other, and a list shuts
 * when it loses it.
 * @returns false when the fill was stopped or the vault locked meanwhile
 */
const frameTurn = async (
  platform: Platform,
  applicants: Applicants,
  { tabId, fillId, before }: { tabId: number; fillId: string; before: number },
): Promise<boolean> => {
  for (let waited = 0; waited < TURN; waited += ASKED) {
    const record = await platform.session.get<FillRecord>(fillKey(tabId));
    if (record?.fillId !== fillId || !isRunning(record)) return false;
    const report = record.frames[before]?.report;
    if (report?.interrupted === 'stopped') return false;
    if (report) break;
    await platform.rest(ASKED);
  }
  return (await applicants.state()).state !== 'locked';
};

/** Starts the fill; every frame that does not take its commit is reported as lost. */
export const sendFill = async (
  platform: Platform,
  applicants: Applicants,
  tabId: number,
  whose: { applicantId: string; siteIndex: number },
  shares: readonly Share[],
): Promise<{ fillId: string }> => {
  const fillId = platform.uuid();
  const record: FillRecord = {
    fillId,
    ...whose,
    frames: Object.fromEntries(
      shares.map(({ frame, commit, left }) => [
        frame.frameId,
        { instance: frame.instance, left, sent: sentItems(commit), delivered: false },
      ]),
    ),
  };
  starting.add(fillId);
  try {
    await platform.local.set(MARKER, { tabId, fillId });
    await platform.session.set(fillKey(tabId), record);
    await addToHistory(platform, tabId, fillId);
    platform.filling(tabId, true, { ids: idsOf(record) });
    platform.announce(tabId, progressView(record));
    await send(platform, tabId, fillId, shares.slice(0, 1));
  } catch (error) {
    starting.delete(fillId);
    throw error;
  }
  const others = async () => {
    for (const [i, share] of shares.entries()) {
      if (!i) continue;
      const before = shares[i - 1]!.frame.frameId;
      if (await frameTurn(platform, applicants, { tabId, fillId, before }))
        await send(platform, tabId, fillId, [share]);
      else await end(platform, tabId, share.frame, { ...lostReport(fillId), interrupted: 'stopped' });
    }
  };
  // Nobody waits for them; what goes wrong leaves them undelivered, which is found out when they are asked.
  void others()
    .catch(() => undefined)
    .finally(() => starting.delete(fillId));
  // The fill is under way; a vault locked in this moment only misses the client's "last used".
  await applicants.use(whose.applicantId).catch(() => undefined);
  return { fillId };
};
