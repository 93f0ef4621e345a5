/** Second look at everything that was written: what the page has undone is tried once more, then reported. */
import { driverFor } from '../widgets/index';
import { waitFor } from '../widgets/support/wait';
import { attempt, CHANGED, COVER, coverTime, type Run, rarely } from './attempt';
import { readControl } from './journal';
import { type Done, dependsOn, isFilled } from './task';
import { isLongTerm } from './write';

/** How long what was written a second time is watched, milliseconds. */
const WATCHED = 1000;

/** Its box shows what it showed when it had settled, whatever is called what by now. */
const stays = ({ at }: Run, { task, after }: Done): boolean => {
  const control = at.get(task);
  return !!after && !!control?.root.isConnected && readControl(control).text === after;
};

/** Does the field still show what it showed when it had settled? */
const holds = async (run: Run, d: Done): Promise<boolean> => {
  const { live, adapt, env } = run;
  if (stays(run, d)) return true;
  const target = await live.find(d.task);
  if (typeof target !== 'object') return false;
  const { control, companion, description } = target;
  // 长期 is a box of its own; the day beside it may be empty and off now.
  if (companion && isLongTerm(d.task.value))
    return driverFor(companion).isRight(companion, d.task.value, env.judge);
  const value = await adapt(d.task.value, control, description, d.task.keys);
  return !!value && driverFor(control).isRight(control, value, env.judge);
};

const isLost = async (run: Run, d: Done): Promise<boolean> =>
  (d.outcome === 'filled' && !(await holds(run, d))) || d.outcome === 'site-changed';

/** A list that was off because its parent had not been chosen yet gets its turn when the parent has. */
const isOrphan = (d: Done, again: readonly Done[]): boolean =>
  !isFilled(d) && d.note !== undefined && dependsOn(d.task, again);

/** Written, but too late for its list; not written, because the list was empty or off or something lay over the page. */
const isLate = ({ result, note }: Done): boolean =>
  result?.outcome === 'timeout' ||
  (result?.outcome === 'no-option' && !result.options?.length) ||
  note === CHANGED ||
  note === 'read-only';

/** Comes back when what still lies over the page (the last sheet, on its way out) hides its fields no more. */
const uncovered = async (run: Run): Promise<void> => {
  const { live, env, done, missing } = run;
  const isSeen = async () => {
    live.forget();
    for (const d of done.filter(isFilled))
      if (!stays(run, d) && (await live.find(d.task)) === 'changed') return false;
    return true;
  };
  if (!(await waitFor(env, rarely(isSeen), coverTime(run)))) missing.add(COVER);
};

/** Changes the entries of `run.done` to what the page shows in the end. */
export const lookAgain = async (run: Run): Promise<void> => {
  const again: Done[] = [];
  await uncovered(run);
  for (const d of [...run.done].sort((a, b) => a.task.rank - b.task.rank)) {
    if (!isOrphan(d, again) && !(await isLost(run, d)) && !isLate(d)) continue;
    // What was never written may meanwhile hold a text that is to stay.
    const second = await attempt(run, d.task, d.note === CHANGED ? 0 : 1);
    if (isFilled(second) || d.outcome === 'filled') Object.assign(d, { note: undefined }, second);
    again.push(d);
  }
  if (!again.some(isFilled)) return;
  const anyLost = async () => {
    for (const d of again) if (await isLost(run, d)) return true;
    return false;
  };
  await waitFor(run.env, anyLost, WATCHED);
  for (const d of again) {
    if (d.outcome === 'already-right') d.outcome = 'filled';
    if (d.outcome === 'filled' && !(await holds(run, d)))
      Object.assign(d, { outcome: 'site-changed', after: undefined });
  }
};
