/** Checkbox groups, native and custom: exactly the wanted items end up checked. */
import type { Control } from '../dom/types';
import { isChecked, isItemOff, itemText, setItem } from './support/items';
import { matchOption } from './support/match';
import { answersOf } from './support/wanted';
import type { FieldValue, WidgetDriver } from './types';

/** 无 and its like: right when nothing is ticked, where the page has no box for it. */
export const NONE = /^(无|不涉及|以上都不涉及|无前置审批)$/;

/** Indexes to tick; undefined when the page lacks one of them. */
const target = (control: Control, value: FieldValue): number[] | undefined => {
  const texts = control.parts.map(itemText);
  const found = answersOf(value).map((wanted) => ({ wanted, index: matchOption(wanted, texts) }));
  const missing = found.filter((f) => f.index === undefined);
  if (missing.some((f) => !f.wanted.some((w) => NONE.test(w)))) return undefined;
  return found.flatMap((f) => f.index ?? []);
};

const driver: WidgetDriver = {
  id: 'checkbox-group',
  kinds: ['checkbox-group'],
  read(control) {
    const chosen = control.parts.filter(isChecked).map(itemText);
    return { text: chosen.join('、'), chosen };
  },
  isRight(control, value) {
    const want = target(control, value);
    return !!want && control.parts.every((p, i) => isChecked(p) === want.includes(i));
  },
  async fill(control, value, env) {
    const shown = () => driver.read(control).text;
    const want = target(control, value);
    if (!want) return { outcome: 'no-option', shown: shown(), options: control.parts.map(itemText) };
    for (const [i, part] of control.parts.entries()) {
      const on = want.includes(i);
      if (isChecked(part) === on) continue;
      if (isItemOff(part)) return { outcome: 'read-only', shown: shown() };
      await setItem(part, on, env);
    }
    return { outcome: driver.isRight(control, value) ? 'filled' : 'rejected', shown: shown() };
  },
};
export default driver;
