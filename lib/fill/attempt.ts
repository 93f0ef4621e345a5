/** One try at one field: waits for a control that is still on its way, checks it, writes. */
import type { Control } from '../dom/types';
import { waitFor } from '../widgets/support/wait';
import type { WidgetEnvironment } from '../widgets/types';
import type { Fit } from './fitting';
import { type JournalEntry, readControl } from './journal';
import { isInSight, isUsable, type LivePage, type Target } from './live-page';
import { type Done, dependsOn, isFoldedAway, type Task } from './task';
import { writeTask } from './write';

/** Waits, in milliseconds. A list behind a parent just chosen may load; a page may be in the middle of drawing. */
const DEPENDENT = 5000;
export const DRAWING = 1000;
/** A hidden page draws about once a second: the last sheet takes some of them to go, and covers every field. */
export const HIDDEN = 10_000;
export const COVER = 'cover';
/** Times a library may draw a field anew under the writing hand (layui: when its options arrive). */
const REDRAWN = 3;

/** Note of a field that no longer stands for what the preview showed, or cannot be seen for now. */
export const CHANGED = 'changed-since-preview';

export interface Run {
  live: LivePage;
  env: WidgetEnvironment;
  journal: JournalEntry[];
  adapt: Fit;
  done: Done[];
  /** Parents whose choice brought no control within the time a field may take, and a cover that did not go. */
  missing: Set<string>;
  /** Where a task was written. */
  at: Map<Task, Control>;
  /** True for what the user has typed into or pressed since the fill began. */
  isTouched(el: Element): boolean;
}

/** A test that scans the page is not run on every mutation. */
export const rarely = (test: () => Promise<boolean>): (() => Promise<boolean>) => {
  let last = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - last < 60) return false;
    const answer = await test();
    last = performance.now();
    return answer;
  };
};

/** How long what lies over the page is given to go: what did not go for one field is not waited for so long again. */
export const coverTime = ({ env, missing }: Run): number =>
  env.document.hidden && !missing.has(COVER) ? HIDDEN : DRAWING;

const settle = async (run: Run, task: Task): Promise<Target | 'changed' | undefined> => {
  const { live, env } = run;
  const until = (test: (t: Target | 'changed' | undefined) => boolean, ms: number) =>
    waitFor(
      env,
      rarely(async () => {
        live.forget();
        return test(await live.find(task));
      }),
      ms,
    );
  let target = await live.find(task);
  if (!isUsable(target) && isFoldedAway(task, run.done)) return undefined;
  if (!isUsable(target) && dependsOn(task, run.done)) {
    // What stayed away for one field of a block is not waited for again with the next.
    const parents = `${task.siteBlock} ${task.after.join()}`;
    await until(isUsable, run.missing.has(parents) || run.missing.has(COVER) ? DRAWING : DEPENDENT);
    target = await live.find(task);
    if (!isUsable(target)) run.missing.add(parents);
  }
  if (target === 'changed' && !run.done.some((d) => d.task === task)) {
    await until((t) => t !== 'changed', coverTime(run));
    target = await live.find(task);
    if (env.document.hidden && target === 'changed') run.missing.add(COVER);
  }
  return target;
};

const isTakenNow = ({ control, description }: Target, { judge }: WidgetEnvironment): Promise<boolean> =>
  judge.taken({ ...description, value: readControl(control).text, touched: true });

/** Fills one field. `turn` above 0 is a second try; what the user has touched meanwhile is left alone then. */
export const attempt = async (run: Run, task: Task, turn = 0): Promise<Done> => {
  const { live, env, journal, adapt } = run;
  const { label } = task;
  const target = await settle(run, task);
  if (target === 'changed') return { task, outcome: 'error', label, note: CHANGED };
  const note = isFoldedAway(task, run.done) ? 'folded' : 'gone';
  if (!target) return { task, outcome: 'not-visible', label, note };
  if (!target.description.visible || !isInSight(target)) return { task, outcome: 'not-visible', label };
  if (target.description.disabled) return { task, outcome: 'kept-yours', label, note: 'read-only' };
  if (turn && run.isTouched(target.control.root))
    return { task, outcome: 'kept-yours', label, after: readControl(target.control).text };
  const patience = dependsOn(task, run.done) ? DEPENDENT : undefined;
  // What the user has put there since the fill began is theirs, though no scan has seen it yet.
  const write = async (t: Target): Promise<Done> =>
    run.isTouched(t.control.root) && !task.replace && (await isTakenNow(t, env))
      ? { task, outcome: 'kept-yours', label, after: readControl(t.control).text }
      : // What goes wrong in one widget costs that field only; an abort ends the fill.
        writeTask(task, t, { ...env, patience, near: t.control.root, attempt: turn }, journal, adapt).catch(
          (error: unknown) => {
            if (env.signal.aborted) throw error;
            return { task, outcome: 'error', label, note: String(error).slice(0, 80) };
          },
        );
  let current = target;
  let outcome = await write(current);
  for (let i = 0; i < REDRAWN && outcome.outcome !== 'filled' && !current.control.root.isConnected; i++) {
    live.forget();
    const fresh = await live.find(task);
    if (!isUsable(fresh)) break;
    current = fresh;
    outcome = await write(current);
  }
  run.at.set(task, current.control);
  return outcome;
};
