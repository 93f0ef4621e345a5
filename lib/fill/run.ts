/**
 * Fills what a commit approves in one frame: dependencies first, each control checked again right before it is
 * written, every field read back once it has settled and again a second later. Never presses a button of the
 * page's own.
 */
import { waitFor } from '../widgets/support/wait';
import { isExpecting, takeAppeared } from './appearing';
import { attempt, HIDDEN, type Run, rarely } from './attempt';
import type { JournalEntry, UndoJournal } from './journal';
import { type FillPage, openLivePage } from './live-page';
import { keepPlace, watchUser } from './place';
import { lookAgain } from './second-look';
import { inOrder, type Task, tasksOf } from './task';
import type { FillCommit, FillProgress, FrameRun } from './types';
import { untilShown } from './unseen';

export type { FillPage } from './live-page';

export interface FillOptions {
  signal: AbortSignal;
  onProgress?(progress: FillProgress): void;
}

export interface FillRun {
  report: FrameRun;
  journal: UndoJournal;
}

/** Everything is read again after this time, in milliseconds; a block behind a choice may mount even later. */
const SECOND = 1000;
const LATE_BLOCK = 3000;

/** Fills, reads back, reports. Never throws for what a page does; an abort of `signal` ends it with what there is. */
export const runFill = async (commit: FillCommit, page: FillPage, options: FillOptions): Promise<FillRun> => {
  const { document } = page;
  const { signal } = options;
  const begin = performance.now();
  const restore = keepPlace(document);
  const ended = new AbortController();
  let written = 0;
  const run: Run = {
    live: await openLivePage(page),
    env: { document, signal, judge: page.judge, rest: page.rest },
    journal: [] as JournalEntry[],
    adapt: page.adapt,
    done: [],
    missing: new Set(),
    at: new Map(),
    isTouched: watchUser(document, ended.signal),
  };
  const { now, waiting } = tasksOf(commit);
  const tell = (label: string, waits?: boolean) => {
    const done = run.done.length;
    const total = Math.max(now.length, done + (waits ? 0 : 1));
    options.onProgress?.({ fillId: commit.fillId, done, total, label, hidden: document.hidden, waits });
  };
  const fillAll = async (tasks: readonly Task[]) => {
    for (const task of inOrder(tasks)) {
      tell(task.label);
      run.done.push(await attempt(run, task));
      if (run.done.at(-1)?.result) written = performance.now() - begin;
    }
  };
  const fillAppeared = async () => {
    for (;;) {
      const next: Task[] = [];
      const appeared = rarely(async () => next.push(...(await takeAppeared(waiting, run.live))) > 0);
      const late = document.hidden ? HIDDEN : LATE_BLOCK;
      await waitFor(run.env, appeared, isExpecting(waiting, run.done) ? late : SECOND);
      if (!next.length) return;
      await fillAll(next);
    }
  };
  let interrupted: FrameRun['interrupted'];
  try {
    await fillAll(now);
    await fillAppeared();
    if (await untilShown(run, () => tell('', true))) {
      tell('');
      await lookAgain(run);
      await fillAppeared();
    }
    await lookAgain(run);
  } catch (error) {
    if (!signal.aborted) throw error;
    interrupted = signal.reason === 'navigated' ? 'navigated' : 'stopped';
  } finally {
    run.live.close();
    ended.abort();
    restore();
  }
  return {
    report: {
      fillId: commit.fillId,
      done: run.done,
      duration: Math.round(performance.now() - begin),
      written: Math.round(written),
      interrupted,
    },
    journal: run.journal,
  };
};
