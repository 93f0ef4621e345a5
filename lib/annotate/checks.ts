/**
 * Asking for findings. The answer comes from elsewhere and may take its time: one question is under way at a
 * time, what is asked meanwhile becomes one question afterwards, and an answer about a value that has changed
 * since says nothing about its field.
 */
import type { FieldKey } from '../schema/fields';
import type { FieldState } from './state';
import type { PlacedFinding } from './types';

/** `existing` only updates and removes what is on display; `new` also reveals. */
export type CheckMode = 'existing' | 'new';

/** Values as they were when the question was asked; a field that is missing was not read. */
export type Values = ReadonlyMap<FieldState, string>;

interface Question {
  mode: CheckMode;
  /** Only these fields were edited; undefined: anything may have changed. */
  changed: Set<FieldState> | undefined;
}

interface ChecksOptions {
  signal: AbortSignal;
  states(): readonly FieldState[];
  evaluate(changed?: readonly FieldKey[]): Promise<readonly PlacedFinding[] | undefined>;
  /** Undefined findings: nobody answered. */
  take(
    findings: readonly PlacedFinding[] | undefined,
    values: Values,
    mode: CheckMode,
    changed?: ReadonlySet<FieldState>,
  ): void;
}

export interface Checks {
  /** Resolves when an answer that is not older than this question has been taken over. */
  ask(mode: CheckMode, changed?: FieldState): Promise<void>;
}

const join = (a: Question | undefined, b: Question): Question =>
  a
    ? {
        mode: a.mode === 'new' ? 'new' : b.mode,
        changed: a.changed && b.changed && new Set([...a.changed, ...b.changed]),
      }
    : b;

/** Reading a widget has its price: only what was edited. */
const read = (states: readonly FieldState[], changed: Question['changed']): Map<FieldState, string> =>
  new Map(
    states.filter((state) => !changed || changed.has(state)).map((state) => [state, state.field.read()]),
  );

/** Creates the queue of one page. */
export function createChecks({ signal, states, evaluate, take }: ChecksOptions): Checks {
  let waiting: Question | undefined;
  let running: Promise<void> | undefined;

  const run = async () => {
    while (waiting && !signal.aborted) {
      const { mode, changed }: Question = waiting;
      waiting = undefined;
      const values = read(states(), changed);
      const keys = changed && [...changed].flatMap((state) => state.field.keys);
      const findings = await evaluate(keys).catch(() => undefined);
      if (signal.aborted) return;
      for (const state of sinceThen()) values.delete(state);
      take(findings, values, mode, changed);
    }
    running = undefined;
  };
  const sinceThen = () => waiting?.changed ?? [];

  return {
    ask(mode, changed) {
      waiting = join(waiting, { mode, changed: changed && new Set([changed]) });
      running ??= run();
      return running;
    },
  };
}
