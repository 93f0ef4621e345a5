/** The fills of one document: the one under way, and what each of them changed, for taking it back. */

import type { UndoJournal } from '../fill/journal';
import { type FillPage, runFill } from '../fill/run';
import type { FillCommit, FrameRun } from '../fill/types';
import { type UndoResult, undoFill } from '../fill/undo';
import type { FrameLink } from './controller';

export interface Fills {
  running(): unknown;
  /** False where a fill is under way: a second one on top of it is refused. */
  start(commit: FillCommit): boolean;
  stop(fillId: string): void;
  state(fillId: string): { running: boolean; report?: FrameRun };
  /** Fills, in order, of which something is still on the page. */
  undoable(): string[];
  undo(fillId: string): Promise<UndoResult>;
  /** Drops what is kept of settled fills: the clients were locked. */
  forget(): void;
  /** The last one that has settled. */
  last(): string | undefined;
}

interface Fill {
  fillId: string;
  stop: AbortController;
  journal: UndoJournal;
  report?: FrameRun;
}

/** Older fills than these are not taken back. */
const KEPT = 20;

/** Ends with `signal`, or with the page. `settled` is called once per fill. */
export const createFills = (options: {
  page: FillPage;
  instance: string;
  link: FrameLink;
  signal: AbortSignal;
  settled(report: FrameRun): void;
}): Fills => {
  const { page, instance, link, signal, settled } = options;
  const { document } = page;
  let fills: Fill[] = [];
  const running = () => fills.find((f) => !f.report);
  const find = (fillId: string) => fills.find((f) => f.fillId === fillId);

  const finish = (fill: Fill, report: FrameRun) => {
    fill.report = report;
    void link.send('fill/done', { instance, report });
    settled(report);
  };

  // The page is going away: what was filled so far is the report.
  document.defaultView?.addEventListener('pagehide', () => running()?.stop.abort('navigated'), { signal });

  return {
    running,
    start: (commit) => {
      if (running()) return false;
      const fill: Fill = { fillId: commit.fillId, stop: new AbortController(), journal: [] };
      fills = [...fills, fill].slice(-KEPT);
      runFill(commit, page, {
        signal: fill.stop.signal,
        onProgress: (progress) => void link.send('fill/progress', { instance, progress }),
      }).then(
        (run) => {
          fill.journal = run.journal;
          finish(fill, run.report);
        },
        () => finish(fill, { fillId: commit.fillId, done: [], duration: 0, interrupted: 'stopped' }),
      );
      return true;
    },
    stop: (fillId) => {
      const fill = find(fillId);
      if (fill && !fill.report) fill.stop.abort('stopped');
    },
    state: (fillId) => {
      const fill = find(fillId);
      return { running: !!fill && !fill.report, report: fill?.report };
    },
    undoable: () =>
      fills.filter((f) => f.journal.some((j) => j.control.root.isConnected)).map((f) => f.fillId),
    undo: async (fillId) => {
      const fill = find(fillId);
      if (!fill?.report) return { restored: 0, left: 0 };
      const { journal } = fill;
      fill.journal = [];
      return undoFill(journal, { document, signal, judge: page.judge, rest: page.rest });
    },
    forget: () => {
      fills = fills.filter((f) => !f.report);
    },
    last: () => fills.findLast((f) => f.report)?.fillId,
  };
};
