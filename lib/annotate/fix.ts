/** Writing a fix: only onto the value the finding was about, and so that Ctrl+Z takes it back. */
import { asTextBox } from './elements';
import type { AnnotatedField } from './types';

/** Types `text` over the whole content the way a person would; the browser keeps its undo history. */
function typeOver(box: HTMLInputElement | HTMLTextAreaElement, text: string): boolean {
  if (box.disabled || box.readOnly) return false;
  box.focus({ preventScroll: true });
  box.select();
  box.ownerDocument.execCommand('insertText', false, text);
  return box.value === text;
}

/**
 * Applies a fix when the field still shows `expected`. Falls back to the field's own driver where
 * typing does not hold. True when the field shows the new value.
 */
export async function applyFix(field: AnnotatedField, expected: string, value: string): Promise<boolean> {
  if (field.read() !== expected) return false;
  const box = new Set(field.inputs).size === 1 ? asTextBox(field.inputs[0]) : undefined;
  // A box that shows another text than the field means is a part of a larger widget.
  if (box && box.value === expected && typeOver(box, value)) return true;
  return (await field.apply(value)) && field.read() === value;
}
