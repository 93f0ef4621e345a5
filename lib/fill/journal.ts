/** What a fill changed, for undo; lives in the frame that filled, never crosses to the background. */
import type { Control } from '../dom/types';
import { driverFor } from '../widgets/index';
import type { FieldValue, Reading } from '../widgets/types';

export interface JournalEntry {
  control: Control;
  before: Reading;
  after: Reading;
}
export type UndoJournal = readonly JournalEntry[];

/** Equal as far as a reading goes. */
export const sameReading = (a: Reading, b: Reading): boolean =>
  a.text === b.text && a.checked === b.checked && (a.chosen ?? []).join('\n') === (b.chosen ?? []).join('\n');

/** The value that brings a control back to an earlier reading; undefined where there was none. */
export const valueOfReading = (control: Control, r: Reading): FieldValue | undefined => {
  switch (control.kind) {
    case 'text':
    case 'textarea':
    case 'number':
      return { kind: 'text', text: r.text };
    case 'split-text':
      return { kind: 'text', text: r.text, ...(r.chosen && { parts: r.chosen }) };
    case 'checkbox':
    case 'switch':
      return { kind: 'boolean', text: '', value: r.checked === true, yes: [], no: [] };
    case 'checkbox-group':
    case 'multi-select':
      return { kind: 'choices', text: r.text, wanted: (r.chosen ?? []).map((t) => [t]) };
    default:
      return r.text ? { kind: 'choice', text: r.text, wanted: [r.text] } : undefined;
  }
};

/** Reads a control through its driver. */
export const readControl = (control: Control): Reading => driverFor(control).read(control);
