/** Writing a fix: only onto the value the finding was about, and so that Ctrl+Z takes it back. */
import { insertText } from '../widgets/support/events';
import { asTextBox } from './elements';
import type { AnnotatedField } from './types';

/**
 * Applies a fix when the field still shows `expected`. Falls back to the field's own driver where
 * typing does not hold. True when the field shows the new value.
 */
export async function applyFix(field: AnnotatedField, expected: string, value: string): Promise<boolean> {
  if (field.read() !== expected) return false;
  const box = new Set(field.inputs).size === 1 ? asTextBox(field.inputs[0]) : undefined;
  // A box that shows another text than the field means is a part of a larger widget.
  const mayType = box && box.value === expected && !box.disabled && !box.readOnly;
  if (mayType && insertText(box, value)) return true;
  return (await field.apply(value)) && field.read() === value;
}
