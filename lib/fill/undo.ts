/** Undo: gives back only what still shows our value, the last change first. */
import { driverFor } from '../widgets/index';
import { clearChoice } from '../widgets/support/clear';
import type { WidgetEnvironment } from '../widgets/types';
import { sameReading, type UndoJournal, valueOfReading } from './journal';

/** Counts of controls given back and of those left because the user or the page has changed them since. */
export const undoFill = async (
  journal: UndoJournal,
  env: WidgetEnvironment,
): Promise<{ restored: number; left: number }> => {
  let restored = 0;
  for (const { control, before, after } of [...journal].reverse()) {
    const driver = driverFor(control);
    if (!control.root.isConnected || !sameReading(driver.read(control), after)) continue;
    const value = valueOfReading(control, before);
    if (value) await driver.fill(control, value, { ...env, attempt: 1, patience: 3000 });
    else await clearChoice(control, env);
    if (sameReading(driver.read(control), before)) restored++;
  }
  return { restored, left: journal.length - restored };
};
