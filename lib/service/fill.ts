/**
 * Starting, following, ending and undoing a fill. A commit is bound to what the preview showed: same tab,
 * frames, documents, origins and fields; what is not in the stored plan is not filled.
 */
import type { FillPlan } from '../fill/plan';
import type { FillCommit, FillItem, FillReport } from '../fill/types';
import type { FillRequest, Refusal } from '../protocol/api';
import type { FrameCalls } from '../protocol/messages';
import type { Applicants } from './applicants';
import type { FrameSender } from './calls';
import { currentChoice } from './choice';
import { type FillRecord, interrupt, isRunning, withShare } from './fill-record';
import {
  type DescribedFrame,
  describeFrames,
  fillKey,
  laterTargets,
  type PlannedFrame,
  planFrames,
  planKey,
  type StoredPlan,
  targetOf,
} from './page-state';
import type { Platform } from './ports';
import { wordsOf } from './words';

/** Survives an update of the extension in the middle of a fill; names the tab, nothing of the client. */
const MARKER = 'filling';

const updateRecord = async (
  platform: Platform,
  tabId: number,
  change: (record: FillRecord | undefined) => FillRecord | undefined,
): Promise<void> => {
  const record = await platform.session.update<FillRecord>(fillKey(tabId), change);
  if (!isRunning(record)) await platform.local.remove(MARKER);
  platform.announce(tabId);
};

/** What one frame gets: rows that were planned for this document and not switched off by the user. */
const approvalFor = (planned: PlannedFrame, plan: FillPlan, request: FillRequest) => {
  const { items } = plan;
  const here = (list: FillRequest['skip']) =>
    list.filter((r) => r.frameId === planned.frameId).map((r) => planned.targets[r.matchId]);
  // The page may have drawn a control anew since the preview: what counts is what a row stands for.
  const approved = new Set([...Object.values(planned.targets), ...planned.later]);
  const off = new Set(here(request.skip));
  const replaced = new Set(here(request.replace));
  const ids = (wanted: (target: string) => boolean) =>
    items.filter((i) => wanted(targetOf(i))).map((i) => i.matchId);
  return {
    skip: ids((t) => !approved.has(t) || off.has(t)),
    replace: ids((t) => replaced.has(t)),
    unseen:
      items.some((i) => i.action === 'fill' && !approved.has(targetOf(i))) ||
      laterTargets(plan).some((t) => !approved.has(t)),
  };
};

export const startFill = async (
  platform: Platform,
  applicants: Applicants,
  request: FillRequest,
): Promise<{ fillId: string } | Refusal> => {
  const words = wordsOf(platform.language());
  const refuse = (code: Refusal['code'], message: string): Refusal => ({ code, message });
  const { tabId } = request;
  if ((await applicants.state()).state === 'locked') return refuse('locked', words.locked);
  await reconcile(platform, tabId);
  const running = await platform.session.get<FillRecord>(fillKey(tabId));
  // A second click joins the fill that is under way.
  if (isRunning(running)) return { fillId: running.fillId };
  const access = await platform.frames.list(tabId);
  if (access.kind === 'closed') return refuse('tab-closed', words.tabClosed);
  if (access.kind !== 'open') return refuse('no-form', words.noForm);
  const applicant = await applicants.get(request.applicantId);
  if (!applicant) return refuse('no-applicant', words.noApplicant);
  const plan = await platform.session.get<StoredPlan>(planKey(tabId));
  if (
    plan?.planId !== request.planId ||
    plan.applicantId !== applicant.id ||
    plan.siteIndex !== request.siteIndex
  )
    return refuse('changed', words.changed);
  const frames = await describeFrames(platform, tabId, access.frameIds);
  if (!frames.length) return refuse('no-form', words.noForm);
  const choice = await currentChoice(platform.session, tabId, await applicants.list());
  const shares: {
    frame: DescribedFrame;
    commit: Omit<FillCommit, 'fillId'>;
    left: readonly FillItem[];
    sent: readonly FillItem[];
  }[] = [];
  const current = { ...choice, applicantId: applicant.id, siteIndex: request.siteIndex };
  for (const { frame, plan: fresh } of planFrames(frames, applicant, current)) {
    const planned = plan.frames.find((f) => f.frameId === frame.frameId);
    if (!planned) return refuse('changed', words.changed);
    if (planned.instance !== frame.instance || planned.origin !== frame.origin)
      return refuse('navigated', words.navigated);
    const approval = approvalFor(planned, fresh, request);
    if (approval.unseen) return refuse('changed', words.changed);
    const commit = fresh.commit(approval);
    shares.push({ frame, commit, left: fresh.left(approval), sent: sentItems(commit) });
  }
  const fillId = platform.uuid();
  const record: FillRecord = {
    fillId,
    applicantId: applicant.id,
    siteIndex: request.siteIndex,
    frames: Object.fromEntries(
      shares.map(({ frame, left, sent }) => [
        frame.frameId,
        { instance: frame.instance, left, sent, delivered: false },
      ]),
    ),
  };
  starting.add(fillId);
  try {
    await platform.local.set(MARKER, { tabId, fillId });
    await platform.session.set(fillKey(tabId), record);
    platform.announce(tabId);
    for (const { frame, commit } of shares) {
      const accepted = await send(platform, tabId, frame, { ...commit, fillId });
      if (accepted) await markDelivered(platform, tabId, fillId, frame.frameId);
      else
        await updateRecord(platform, tabId, (r) =>
          withShare(r, frame.frameId, frame.instance, { report: lost(fillId) }),
        );
    }
  } finally {
    starting.delete(fillId);
  }
  // The fill is under way; a vault locked in this moment only misses the client's "last used".
  await applicants.use(applicant.id).catch(() => undefined);
  return { fillId };
};

/** Report rows of what is sent, for the case that the frame never reports them; no values. */
const sentItems = (commit: Omit<FillCommit, 'fillId'>): FillItem[] =>
  commit.items.flatMap(({ keys, label, siteBlock, matchId }) =>
    keys.map((key) => ({ key, label, siteBlock, matchId, outcome: 'error' as const, note: 'not-reached' })),
  );

/** Fills whose commits are on their way in this life of the background; empty after a restart, rightly so. */
const starting = new Set<string>();

const markDelivered = (platform: Platform, tabId: number, fillId: string, frameId: number) =>
  platform.session.update<FillRecord>(fillKey(tabId), (record) => {
    const share = record?.frames[frameId];
    if (!record || !share || record.fillId !== fillId) return record;
    return { ...record, frames: { ...record.frames, [frameId]: { ...share, delivered: true } } };
  });

const lost = (fillId: string): FillReport => ({
  fillId,
  items: [],
  filled: 0,
  skipped: 0,
  failed: 0,
  interrupted: 'frame-lost',
  duration: 0,
});

const send = (platform: Platform, tabId: number, frame: DescribedFrame, commit: FillCommit) =>
  platform.frames.call(tabId, frame.frameId, 'fill/run', { instance: frame.instance, commit });

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
    withShare(r, from.frameId, data.instance, { report: data.report }),
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
    if (starting.has(record.fillId)) continue;
    if (!share.delivered && !state?.report) {
      // The background was stopped before the commit went out: nothing was filled, nothing is lost.
      await updateRecord(platform, tabId, (r) => (r?.fillId === record.fillId ? undefined : r));
      return;
    }
    const report = state?.report ?? { ...lost(record.fillId), interrupted: 'navigated' as const };
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
        report: { ...lost(fillId), interrupted: 'reloaded' },
      },
  );
};

/** Forgets the marker of a browser session that is over: tab ids mean nothing any more. */
export const dropMarker = (platform: Platform): Promise<void> => platform.local.remove(MARKER);

export const undoFill = async (
  platform: Platform,
  tabId: number,
): Promise<{ restored: number; left: number }> => {
  const record = await platform.session.get<FillRecord>(fillKey(tabId));
  if (!record?.report) return { restored: 0, left: 0 };
  let restored = 0;
  let left = 0;
  for (const frameId of Object.keys(record.frames)) {
    const result = await platform.frames.call(tabId, Number(frameId), 'fill/undo', { fillId: record.fillId });
    restored += result?.restored ?? 0;
    left += result?.left ?? 0;
  }
  await updateRecord(platform, tabId, (r) => (r?.fillId === record.fillId ? { ...r, undone: true } : r));
  return { restored, left };
};
