/** Undo: gives back only what still shows our value, the last change first. */
import { driverFor } from '../widgets/index';
import { clearChoice } from '../widgets/support/clear';
import type { WidgetEnvironment } from '../widgets/types';
import { sameReading, type UndoJournal } from './journal';

/** Controls given back, and those left because the user or the page has changed them since; gone ones count nowhere. */
export interface UndoResult {
  restored: number;
  left: number;
}

export const undoFill = async (journal: UndoJournal, env: WidgetEnvironment): Promise<UndoResult> => {
  let restored = 0;
  const here = journal.filter(({ control }) => control.root.isConnected);
  for (const { control, before, after } of [...here].reverse()) {
    const driver = driverFor(control);
    if (!sameReading(driver.read(control), after)) continue;
    const value = await env.judge.back(control.kind, before);
    if (value) await driver.fill(control, value, { ...env, attempt: 1, patience: 3000 });
    else await clearChoice(control, env);
    if (sameReading(driver.read(control), before)) restored++;
  }
  return { restored, left: here.length - restored };
};
