/** Whether the description of a control already shows a value. Pure; knows what means the same. */
import type { ControlKind } from '../recognise/types';
import { means } from '../widgets/support/meaning';
import type { FieldValue, Reading } from '../widgets/types';

/** True when a control of this kind that shows `reading` shows the value. */
export const showsValue = (kind: ControlKind, reading: Reading, value: FieldValue): boolean => {
  if (kind !== 'split-text') return means(value, reading);
  return (
    value.kind === 'text' &&
    reading.text.replace(/\D/g, '').replace(/^0?86/, '') === value.text.replace(/\D/g, '') &&
    !!reading.text
  );
};
