/**
 * The record of a tab's fill: which frames take part and what each has reported. Pure functions over
 * plain data; the record lives in the session store, so that the background may stop at any moment.
 */
import type { FillItem, FillProgress, FillReport, FrameReport, Outcome } from '../fill/types';
import type { FillView } from '../protocol/api';

export interface FrameShare {
  instance: string;
  /** Fields of the plan that were not sent, with the reason: kept, left to the user, hidden. */
  left: readonly FillItem[];
  /** One row per field that was sent, for those the frame never comes to report. */
  sent?: readonly FillItem[];
  /** The frame has taken the commit. */
  delivered?: boolean;
  progress?: FillProgress;
  report?: FrameReport;
}

export interface FillRecord {
  fillId: string;
  applicantId: string;
  siteIndex: number;
  /** By frame id. */
  frames: Record<string, FrameShare>;
  /** All frames together; present once the fill has settled. */
  report?: FillReport;
  /** What the report tells was taken back since: it is shown no more. */
  undone?: true;
}

export const isRunning = (record: FillRecord | undefined): record is FillRecord =>
  record !== undefined && record.report === undefined;

const FILLED: ReadonlySet<Outcome> = new Set<Outcome>(['filled', 'already-right']);
const FAILED: ReadonlySet<Outcome> = new Set<Outcome>(['site-changed', 'no-option', 'error']);

/** Several frames' reports as one, with what was never sent; the first interruption counts. */
export const mergeReports = (
  fillId: string,
  shares: readonly { left: readonly FillItem[]; sent?: readonly FillItem[]; report: FrameReport }[],
): FillReport => {
  const reports = shares.map((s) => s.report);
  const duration = reports.reduce((sum, r) => sum + r.duration, 0);
  const last = reports.at(-1);
  const interrupted = reports.find((r) => r.interrupted)?.interrupted;
  const items = shares.flatMap(({ left, sent = [], report }) => {
    const told = new Set(report.items.map((i) => `${i.key}#${i.siteBlock}`));
    return [...report.items, ...[...sent, ...left].filter((i) => !told.has(`${i.key}#${i.siteBlock}`))];
  });
  const filled = items.filter((i) => FILLED.has(i.outcome)).length;
  const failed = items.filter((i) => FAILED.has(i.outcome)).length;
  return {
    fillId,
    items,
    filled,
    skipped: items.length - filled - failed,
    failed,
    ...(interrupted ? { interrupted } : {}),
    // One frame after the other.
    duration,
    written: duration - (last ? last.duration - (last.written ?? last.duration) : 0),
  };
};

const settle = (record: FillRecord): FillRecord => {
  const done = Object.values(record.frames).flatMap(({ left, sent, report }) =>
    report ? [{ left, sent, report }] : [],
  );
  return done.length === Object.keys(record.frames).length
    ? { ...record, report: mergeReports(record.fillId, done) }
    : record;
};

/** A frame's part with changes; other fills, unknown frames and other documents change nothing. */
export const withShare = (
  record: FillRecord | undefined,
  frameId: number,
  instance: string,
  change: { progress?: FillProgress; report?: FrameReport },
): FillRecord | undefined => {
  const share = record?.frames[frameId];
  const fillId = change.report?.fillId ?? change.progress?.fillId;
  if (!record || record.report || !share || share.instance !== instance || record.fillId !== fillId)
    return record;
  return settle({ ...record, frames: { ...record.frames, [frameId]: { ...share, ...change } } });
};

/** Ends what has not reported yet with the reason why it never will. */
export const interrupt = (record: FillRecord, reason: NonNullable<FillReport['interrupted']>): FillRecord => {
  if (record.report) return record;
  const frames = Object.fromEntries(
    Object.entries(record.frames).map(([id, share]) => [
      id,
      share.report
        ? share
        : {
            ...share,
            report: {
              fillId: record.fillId,
              items: [],
              filled: 0,
              skipped: 0,
              failed: 0,
              interrupted: reason,
              duration: 0,
            },
          },
    ]),
  );
  return settle({ ...record, frames });
};

/** Progress over all frames, for the bar. */
export const progressOf = (record: FillRecord): FillProgress => {
  const shares = Object.values(record.frames);
  const all = shares.flatMap(({ progress }) => progress ?? []);
  const going = shares.flatMap(({ progress, report }) => (report ? [] : (progress ?? [])));
  return {
    fillId: record.fillId,
    done: all.reduce((n, p) => n + p.done, 0),
    total: shares.reduce((n, s) => n + (s.progress?.total ?? s.sent?.length ?? 0), 0),
    label: all.at(-1)?.label ?? '',
    hidden: going.some((p) => p.hidden),
    waits: going.some((p) => p.waits),
  };
};

/** How far a fill has come, without what it reports: nothing of the client. */
export const progressView = (record: FillRecord | undefined): Omit<FillView, 'report'> | undefined =>
  record && {
    fillId: record.fillId,
    running: isRunning(record),
    ...(isRunning(record) ? { progress: progressOf(record) } : {}),
  };

/** What the extension's pages show of a fill; nothing of one that was taken back. */
export const fillView = (record: FillRecord | undefined): FillView | undefined =>
  record && !record.undone
    ? {
        ...progressView(record)!,
        ...(record.report ? { report: record.report } : {}),
      }
    : undefined;
