/** Native `<select>`, single and multiple: value and a bubbling `change`. */

import { isOff } from '../dom/describe';
import type { Unit } from '../dom/types';
import { choose, chosenTexts, indexesIn, textsOf } from './support/hidden-native';
import { waitFor, waitForTimer } from './support/wait';
import { answersOf } from './support/wanted';
import type { WidgetDriver } from './types';

const selectOf = (control: Unit) => control.element as HTMLSelectElement;

const driver: WidgetDriver = {
  kinds: ['select', 'multi-select'],
  matches: (control) => control.element.localName === 'select',
  read(control) {
    const texts = chosenTexts(selectOf(control));
    return { text: texts.join('、'), chosen: texts };
  },
  async isRight(control, value, judge) {
    const select = selectOf(control);
    const want = await indexesIn(select, answersOf(value), judge);
    if (!want) return judge.means(value, driver.read(control));
    const have = [...select.options].flatMap((o, i) => (o.selected && o.value !== '' ? [i] : []));
    return want.length === have.length && want.every((i) => have.includes(i));
  },
  async fill(control, value, env) {
    const select = selectOf(control);
    const shown = () => driver.read(control).text;
    const ready = () => !isOff(select) && indexesIn(select, answersOf(value), env.judge);
    // Dependent lists load after their parent was chosen.
    const want = await waitForTimer(env, ready, env.patience ?? 350);
    if (!want && isOff(select)) return { outcome: 'read-only', shown: shown() };
    if (!want) return { outcome: 'no-option', shown: shown(), options: textsOf(select).filter(Boolean) };
    choose(select, (i) => want.includes(i));
    const ok = await waitFor(env, () => driver.isRight(control, value, env.judge), 300);
    return { outcome: ok ? 'filled' : 'rejected', shown: shown() };
  },
};
export default driver;
