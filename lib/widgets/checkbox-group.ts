/** Checkbox groups, native and custom: exactly the wanted items end up checked. */
import type { Control } from '../dom/types';
import { isChecked, isItemOff, itemText, setItem } from './support/items';
import { answersOf } from './support/wanted';
import type { FieldValue, Judge, WidgetDriver } from './types';

/** 无 and its like: right when nothing is ticked, where the page has no box for it. */
export const NONE = /^(无|不涉及|以上都不涉及|无前置审批)$/;

/** Indexes to tick; undefined when the page lacks one of them. */
const target = async (control: Control, value: FieldValue, judge: Judge): Promise<number[] | undefined> => {
  const texts = control.parts.map(itemText);
  const found: number[] = [];
  for (const wanted of answersOf(value)) {
    const index = await judge.pick(wanted, texts);
    if (index !== undefined) found.push(index);
    else if (!wanted.some((w) => NONE.test(w))) return undefined;
  }
  return found;
};

const driver: WidgetDriver = {
  kinds: ['checkbox-group'],
  read(control) {
    const chosen = control.parts.filter(isChecked).map(itemText);
    return { text: chosen.join('、'), chosen };
  },
  async isRight(control, value, judge) {
    const want = await target(control, value, judge);
    return !!want && control.parts.every((p, i) => isChecked(p) === want.includes(i));
  },
  async fill(control, value, env) {
    const shown = () => driver.read(control).text;
    const want = await target(control, value, env.judge);
    if (!want) return { outcome: 'no-option', shown: shown(), options: control.parts.map(itemText) };
    for (const [i, part] of control.parts.entries()) {
      const on = want.includes(i);
      if (isChecked(part) === on) continue;
      if (isItemOff(part)) return { outcome: 'read-only', shown: shown() };
      await setItem(part, on, env);
    }
    return {
      outcome: (await driver.isRight(control, value, env.judge)) ? 'filled' : 'rejected',
      shown: shown(),
    };
  },
};
export default driver;
