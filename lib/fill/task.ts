/** One approved value on its way into the page, and what became of it. */
import type { FieldKey } from '../schema/fields';
import type { FieldValue, WidgetResult } from '../widgets/types';
import type { FillCommit, Outcome, Turn } from './types';

export interface Task extends Turn {
  /** Absent for a key that was approved before its control was on the page. */
  matchId?: string;
  keys: readonly FieldKey[];
  siteBlock: number;
  label: string;
  value: FieldValue;
  replace: boolean;
}

export interface Done {
  task: Task;
  outcome: Outcome;
  result?: WidgetResult;
  label: string;
  note?: string;
  /** What was there once the field had settled; a page that changes it later is caught. */
  after?: string;
}

/** The rows of a commit, and the keys whose controls may still come up. */
export const tasksOf = (commit: FillCommit): { now: Task[]; waiting: Task[] } => ({
  now: commit.items.map((i) => ({ ...i })),
  waiting: commit.appearing.map((a) => ({ ...a, label: '', replace: false })),
});

/** Block by block, what others depend on first. */
export const inOrder = (tasks: readonly Task[]): Task[] =>
  [...tasks].sort((a, b) => a.siteBlock - b.siteBlock || a.rank - b.rank);

/** True when a task depends on one of the others' keys. */
export const dependsOn = (task: Task, others: readonly Done[]): boolean =>
  others.some((d) => d.outcome === 'filled' && task.after.some((p) => d.task.keys.includes(p)));

/** A field of the site's manager after 复用 has been chosen: its block may close. */
export const isFoldedAway = (task: Task, done: readonly Done[]): boolean =>
  done.some(
    ({ task: { value, siteBlock, keys }, after }) =>
      value.kind === 'boolean' &&
      value.value &&
      after !== undefined &&
      siteBlock === task.siteBlock &&
      task.after.includes(keys[0]!),
  );

/** It has what was wanted. */
export const isFilled = ({ outcome }: { outcome: Outcome }): boolean =>
  outcome === 'filled' || outcome === 'already-right';
