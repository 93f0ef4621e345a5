/**
 * The page's end of bringing a value into the form a control demands: what the control is goes to the background
 * with the value, which knows how (fit.ts), and nothing is asked twice.
 */
import type { Control } from '../dom/types';
import type { ControlDescription } from '../recognise/types';
import type { FieldKey } from '../schema/fields';
import { splitBoxes } from '../widgets/split-text';
import type { FieldValue } from '../widgets/types';
import type { FitRequest, Shape } from './fit';

export type { FitRequest } from './fit';

/** Undefined where nobody answers: then nothing is written. */
export type Fit = (
  value: FieldValue,
  control: Control,
  description: Shape,
  keys: readonly FieldKey[],
) => Promise<FieldValue | undefined>;

/** What decides the form of a value. */
export const shapeOf = (control: Control, description: Shape): Shape => {
  const { kind, prefix, suffix, placeholder, maxLength, inputType }: Partial<ControlDescription> & Shape =
    description;
  const boxes = kind === 'split-text' ? splitBoxes(control) : undefined;
  return { kind, prefix, suffix, placeholder, maxLength, inputType, boxes };
};

/** Asks once for each value and shape. */
export const createFitting = (ask: (request: FitRequest) => Promise<FieldValue | undefined>): Fit => {
  const known = new Map<string, FieldValue>();
  return async (value, control, description, keys) => {
    const request = { value, keys, shape: shapeOf(control, description) };
    const key = JSON.stringify(request);
    const answer = known.get(key) ?? (await ask(request));
    if (answer) known.set(key, answer);
    return answer;
  };
};
