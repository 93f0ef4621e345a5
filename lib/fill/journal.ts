/** What a fill changed, for undo; lives in the frame that filled, never crosses to the background. */
import type { Control } from '../dom/types';
import { driverFor } from '../widgets/index';
import type { Reading } from '../widgets/types';

export interface JournalEntry {
  control: Control;
  before: Reading;
  after: Reading;
}
export type UndoJournal = readonly JournalEntry[];

/** Equal as far as a reading goes. */
export const sameReading = (a: Reading, b: Reading): boolean =>
  a.text === b.text && a.checked === b.checked && (a.chosen ?? []).join('\n') === (b.chosen ?? []).join('\n');

/** Reads a control through its driver. */
export const readControl = (control: Control): Reading => driverFor(control).read(control);
