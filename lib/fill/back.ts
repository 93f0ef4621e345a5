/** Bringing a control back to what it showed before. Pure. */
import type { ControlKind } from '../recognise/types';
import type { FieldValue, Reading } from '../widgets/types';

/** The value that brings a control back to an earlier reading; undefined where there was none. */
export const valueOfReading = (kind: ControlKind, r: Reading): FieldValue | undefined => {
  switch (kind) {
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
