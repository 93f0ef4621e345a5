/** Emptying a choice that was empty before: native, radio, or through the widget's own clear mark. */
import type { Control } from '../../dom/types';
import type { WidgetEnvironment } from '../types';
import { fire, hover, press } from './events';
import { choose } from './hidden-native';
import { shownChoice } from './texts';
import { waitFor } from './wait';

const MARK =
  '[class*=clear i],[class*=close-circle i],[aria-label*=clear i],[aria-label*="清"],[class*=icon-delete i]';

/** Brings a select, cascader, date or radio group back to "nothing chosen" where the widget has a way. */
export const clearChoice = async (control: Control, env: WidgetEnvironment): Promise<void> => {
  const { element, root, parts } = control;
  if (element.localName === 'select') {
    const { options } = element as HTMLSelectElement;
    choose(element as HTMLSelectElement, (i) => !options[i]!.value);
    return;
  }
  if (control.kind === 'radio-group') {
    for (const part of parts as HTMLInputElement[])
      if (part.matches('input') && part.checked) {
        part.checked = false;
        fire(part, 'change');
      }
    return;
  }
  hover(root);
  const mark = await waitFor(env, () => root.querySelector<HTMLElement>(MARK), 200);
  if (!mark) return;
  press(mark);
  await waitFor(env, () => shownChoice(root) === '', 300);
};
