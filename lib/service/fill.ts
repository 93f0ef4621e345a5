/** Following and ending a fill that is under way, whatever happens to page, tab or background. */
import { reportOf } from '../fill/report';
import type { FrameCalls } from '../protocol/messages';
import type { FrameSender } from './calls';
import { type FillRecord, interrupt, isRunning, withShare } from './fill-record';
import { isStarting, lostReport, MARKER, updateRecord } from './fill-send';
import { fillKey, planKey } from './keys';
import type { Platform } from './ports';

export const fillProgress = (
  platform: Platform,
  from: FrameSender,
  data: FrameCalls['fill/progress']['request'],
) =>
  updateRecord(platform, from.tabId, (r) =>
    withShare(r, from.frameId, data.instance, { progress: data.progress }),
  );

export const fillDone = (platform: Platform, from: FrameSender, data: FrameCalls['fill/done']['request']) =>
  updateRecord(platform, from.tabId, (r) =>
    withShare(r, from.frameId, data.instance, { report: reportOf(data.report) }),
  );

export const stopFill = async (platform: Platform, tabId: number): Promise<void> => {
  const record = await platform.session.get<FillRecord>(fillKey(tabId));
  if (!isRunning(record)) return;
  for (const frameId of Object.keys(record.frames))
    await platform.frames.call(tabId, Number(frameId), 'fill/stop', { fillId: record.fillId });
};

/** Asks the frames of a running fill whether they still work on it; ends it where they do not. */
export const reconcile = async (platform: Platform, tabId: number): Promise<void> => {
  const record = await platform.session.get<FillRecord>(fillKey(tabId));
  if (!isRunning(record)) return;
  for (const [id, share] of Object.entries(record.frames)) {
    if (share.report) continue;
    const frameId = Number(id);
    const state = await platform.frames.call(tabId, frameId, 'fill/state', { fillId: record.fillId });
    if (state?.running) continue;
    if (isStarting(record.fillId)) continue;
    const isUntouched = Object.values(record.frames).every((f) => !f.delivered && !f.report);
    if (isUntouched && !state?.report) {
      // The background was stopped before the commit went out: nothing was filled, nothing is lost.
      await updateRecord(platform, tabId, (r) => (r?.fillId === record.fillId ? undefined : r));
      return;
    }
    const report = state?.report
      ? reportOf(state.report)
      : { ...lostReport(record.fillId), ...(share.delivered ? { interrupted: 'navigated' as const } : {}) };
    await updateRecord(platform, tabId, (r) => withShare(r, frameId, share.instance, { report }));
  }
};

export const tabClosed = async (platform: Platform, tabId: number): Promise<void> => {
  await updateRecord(platform, tabId, (r) => r && interrupt(r, 'tab-closed'));
  await platform.session.remove(planKey(tabId));
};

/** After an update or restart of the extension: a fill that was under way is reported as cut short. */
export const recoverMarker = async (platform: Platform): Promise<void> => {
  const marker = await platform.local.get<{ tabId: number; fillId: string }>(MARKER);
  if (!marker) return;
  const { tabId, fillId } = marker;
  await updateRecord(
    platform,
    tabId,
    (record) =>
      record ?? {
        fillId,
        applicantId: '',
        siteIndex: 0,
        frames: {},
        report: { ...lostReport(fillId), interrupted: 'reloaded' },
      },
  );
};

/** Forgets the marker of a browser session that is over: tab ids mean nothing any more. */
export const dropMarker = (platform: Platform): Promise<void> => platform.local.remove(MARKER);
