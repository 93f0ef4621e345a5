/** One checkbox or switch on its own: 同主体负责人, 长期. Agreement boxes never get here (recognition leaves them). */
import type { Control } from '../dom/types';
import { LONG_TERM, LONG_TERM_TEXT } from './support/dates';
import { isChecked, isItemOff, itemText, pressItem } from './support/items';
import { waitFor } from './support/wait';
import type { FieldValue, Judge, WidgetDriver } from './types';

/** Whether the box is to be ticked; undefined when the value says nothing about it. */
const target = async (control: Control, value: FieldValue, judge: Judge): Promise<boolean | undefined> => {
  // 是|否, 关: what a switch says of its position is no name of its own.
  const label = itemText(control.element).replace(/^(?:.*[|｜].*|[是否开关]|on|off)$/i, '');
  if (value.kind === 'boolean') {
    // 不复用 or 填写新负责人信息 as the only box: ticked means no.
    const says = async (wanted: readonly string[]) => (await judge.pick(wanted, [label])) === 0;
    const negative = !!label && (await says(value.no)) && !(await says(value.yes));
    return negative !== value.value;
  }
  if (value.kind === 'date') return LONG_TERM_TEXT.test(label) ? value.date === LONG_TERM : undefined;
  if (value.kind === 'choice') return (await judge.pick(value.wanted, [label])) === 0 || undefined;
  return undefined;
};

const driver: WidgetDriver = {
  kinds: ['checkbox', 'switch'],
  read: (control) => {
    const checked = isChecked(control.element);
    return { text: checked ? itemText(control.element) || '✓' : '', checked };
  },
  isRight: async (control, value, judge) =>
    (await target(control, value, judge)) === isChecked(control.element),
  async fill(control, value, env) {
    const shown = () => driver.read(control).text;
    const want = await target(control, value, env.judge);
    if (want === undefined) return { outcome: 'unsuitable', shown: shown() };
    const right = () => isChecked(control.element) === want;
    if (right()) return { outcome: 'already-right', shown: shown() };
    if (isItemOff(control.element)) return { outcome: 'read-only', shown: shown() };
    for (const attempt of [env.attempt ?? 0, 1]) {
      pressItem(control.element, attempt);
      if (await waitFor(env, right, 300)) return { outcome: 'filled', shown: shown() };
    }
    return { outcome: 'rejected', shown: shown() };
  },
};
export default driver;
