/** One checkbox or switch on its own: 同主体负责人, 长期. Agreement boxes never get here (recognition leaves them). */
import type { Control } from '../dom/types';
import { LONG_TERM, LONG_TERM_TEXT } from './support/dates';
import { isChecked, isItemOff, itemText, pressItem } from './support/items';
import { matchOption } from './support/match';
import { waitFor } from './support/wait';
import type { FieldValue, WidgetDriver } from './types';

/** Whether the box is to be ticked; undefined when the value says nothing about it. */
const target = (control: Control, value: FieldValue): boolean | undefined => {
  const label = itemText(control.element);
  if (value.kind === 'boolean') {
    // 不复用 or 填写新负责人信息 as the only box: ticked means no.
    const negative =
      !!label && matchOption(value.no, [label]) === 0 && matchOption(value.yes, [label]) === undefined;
    return negative ? !value.value : value.value;
  }
  if (value.kind === 'date') return LONG_TERM_TEXT.test(label) ? value.date === LONG_TERM : undefined;
  if (value.kind === 'choice') return matchOption(value.wanted, [label]) === 0 || undefined;
  return undefined;
};

const driver: WidgetDriver = {
  id: 'toggle',
  kinds: ['checkbox', 'switch'],
  read: (control) => {
    const checked = isChecked(control.element);
    return { text: checked ? itemText(control.element) || '✓' : '', checked };
  },
  isRight: (control, value) => target(control, value) === isChecked(control.element),
  async fill(control, value, env) {
    const shown = () => driver.read(control).text;
    const want = target(control, value);
    if (want === undefined) return { outcome: 'unsuitable', shown: shown() };
    const right = () => isChecked(control.element) === want;
    if (right()) return { outcome: 'already-right', shown: shown() };
    if (isItemOff(control.element)) return { outcome: 'read-only', shown: shown() };
    for (const attempt of [env.attempt ?? 0, 1]) {
      pressItem(control.element, attempt);
      if (await waitFor(env, right, 300, control.root)) return { outcome: 'filled', shown: shown() };
    }
    return { outcome: 'rejected', shown: shown() };
  },
};
export default driver;
