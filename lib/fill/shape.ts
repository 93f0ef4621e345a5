/** What of a control decides the form of its value. Pure; page and background must agree on it word for word. */
import type { ControlDescription } from '../recognise/types';
import type { SplitBox } from '../widgets/support/split';

export interface Shape
  extends Pick<ControlDescription, 'kind' | 'prefix' | 'suffix' | 'placeholder' | 'maxLength' | 'inputType'> {
  /** The boxes of a split value, where they are known. */
  boxes?: readonly SplitBox[] | undefined;
}

export const shapeOf = (
  { kind, prefix, suffix, placeholder, maxLength, inputType }: Shape,
  boxes?: Shape['boxes'],
): Shape => ({ kind, prefix, suffix, placeholder, maxLength, inputType, boxes });
