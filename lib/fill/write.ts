/** Writes one value into one control and reads it back; keeps what was there before for undo. */
import type { Control } from '../dom/types';
import { driverFor } from '../widgets/index';
import { LONG_TERM } from '../widgets/support/dates';
import type { FieldValue, Reading, WidgetEnvironment, WidgetOutcome } from '../widgets/types';
import type { Fit } from './fitting';
import { type JournalEntry, sameReading } from './journal';
import type { Target } from './live-page';
import { readingOf } from './target';
import type { Done, Task } from './task';
import type { Outcome } from './types';

/** What the report calls by another word. */
const OUTCOMES = {
  rejected: 'site-changed',
  unsuitable: 'error',
  'read-only': 'kept-yours',
  timeout: 'error',
} as const;

const outcomeOf = (outcome: WidgetOutcome): Outcome =>
  OUTCOMES[outcome as keyof typeof OUTCOMES] ?? (outcome as Outcome);

export const isLongTerm = (value: FieldValue) => value.kind === 'date' && value.date === LONG_TERM;

/** Notes what a write has changed; a second write to the same control keeps the first reading. */
const noteChange = (journal: JournalEntry[], control: Control, before: Reading, after: Reading): void => {
  const known = journal.find((j) => j.control.root === control.root);
  if (known) known.after = after;
  else if (!sameReading(before, after)) journal.push({ control, before, after });
};

/**
 * Decides, writes, reads back.
 * @param env `attempt` above 0 is a second try: another way of the driver, and what is there now is not the user's
 */
export const writeTask = async (
  task: Task,
  { control, companion, description, match }: Target,
  env: WidgetEnvironment,
  journal: JournalEntry[],
  adapt: Fit,
): Promise<Done> => {
  const label = match.label || task.label;
  const driver = driverFor(control);
  const value = await adapt(task.value, control, description, task.keys);
  const before = driver.read(control);
  const leave = (outcome: Outcome, note?: string): Done => ({
    task,
    outcome,
    label,
    after: before.text,
    note,
  });
  if (!value) return leave('error', 'no answer');
  const isRight = () => driver.isRight(control, value, env.judge);
  const isShown = () => env.judge.means(value, readingOf(description), description.kind);
  if ((await isRight()) || (before.text && (await isShown()))) return leave('already-right');
  if (description.readOnly) return leave('kept-yours', 'read-only');
  if (!env.attempt && !task.replace && (await env.judge.taken(description))) return leave('kept-yours');
  // 长期 is a box of its own beside the date.
  const lasting = isLongTerm(task.value) ? companion : undefined;
  const beside = lasting && driverFor(lasting).read(lasting);
  const result = lasting
    ? await driverFor(lasting).fill(lasting, task.value, env)
    : await driver.fill(control, value, env);
  const after = driver.read(control);
  if (lasting && beside) noteChange(journal, lasting, beside, driverFor(lasting).read(lasting));
  noteChange(journal, control, before, after);
  const { outcome, note } = result;
  return { task, outcome: outcomeOf(outcome), result, label, after: after.text, note };
};
