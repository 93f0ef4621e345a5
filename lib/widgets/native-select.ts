/** Native `<select>`, single and multiple: value and a bubbling `change`. */
import type { Control } from '../dom/types';
import { fire, isOff } from './support/events';
import { matchOption } from './support/match';
import { means } from './support/meaning';
import { textOf } from './support/texts';
import { waitFor } from './support/wait';
import { answersOf } from './support/wanted';
import type { FieldValue, WidgetDriver } from './types';

const selectOf = (control: Control) => control.element as HTMLSelectElement;
const textsOf = (select: HTMLSelectElement) =>
  [...select.options].map((o) => (o.disabled || o.value === '' ? '' : textOf(o)));

const indexes = (select: HTMLSelectElement, value: FieldValue) =>
  answersOf(value).map((wanted) => matchOption(wanted, textsOf(select)));

const chosen = (select: HTMLSelectElement) =>
  [...select.selectedOptions].filter((o) => o.value !== '').map(textOf);

const driver: WidgetDriver = {
  id: 'native-select',
  kinds: ['select', 'multi-select'],
  matches: (control) => control.element.tagName === 'SELECT',
  read(control) {
    const texts = chosen(selectOf(control));
    return { text: texts.join('、'), chosen: texts };
  },
  isRight(control, value) {
    const select = selectOf(control);
    const want = indexes(select, value);
    const have = [...select.options].flatMap((o, i) => (o.selected && o.value !== '' ? [i] : []));
    if (want.every((i) => i !== undefined))
      return want.length === have.length && want.every((i) => have.includes(i!));
    return means(value, driver.read(control));
  },
  async fill(control, value, env) {
    const select = selectOf(control);
    const shown = () => driver.read(control).text;
    const ready = () => {
      const found = indexes(select, value);
      return !isOff(select) && found.every((i) => i !== undefined) ? (found as number[]) : undefined;
    };
    // Dependent lists load after their parent was chosen.
    const want = await waitFor(env, ready, env.patience ?? 350, select);
    if (!want && isOff(select)) return { outcome: 'read-only', shown: shown() };
    if (!want) return { outcome: 'no-option', shown: shown(), options: textsOf(select).filter(Boolean) };
    if (select.multiple) for (const [i, o] of [...select.options].entries()) o.selected = want.includes(i);
    else select.selectedIndex = want[0]!;
    fire(select, 'input');
    fire(select, 'change');
    const ok = await waitFor(env, () => driver.isRight(control, value), 300, select);
    return { outcome: ok ? 'filled' : 'rejected', shown: shown() };
  },
};
export default driver;
