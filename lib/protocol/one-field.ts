/** One field, one approval: what the context menu asks of the frame it was opened in. Plain JSON. */
import type { ControlDescription } from '../recognise/types';
import type { FieldKey } from '../schema/fields';
import type { FieldValue, WidgetOutcome } from '../widgets/types';

/** Why a box is not filled, whoever asks. */
export type FieldRefusal = 'insecure' | 'no-field' | 'never-filled' | 'not-visible' | 'read-only';

export type FieldLook =
  | { refused: FieldRefusal; host: string }
  /** `token` names this control of this document until the next look. */
  | { token: string; host: string; description: ControlDescription };

export interface FieldWrite {
  token: string;
  keys: readonly FieldKey[];
  value: FieldValue;
}

/** `gone`: the document or the control is another one by now. */
export type FieldWritten = { outcome: WidgetOutcome | FieldRefusal | 'gone' };
