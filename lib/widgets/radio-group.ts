/** Radio groups, native and custom: one of several labelled items. */
import type { Control } from '../dom/types';
import { LONG_TERM, LONG_TERM_TEXT } from './support/dates';
import { isChecked, isItemOff, itemText, setItem } from './support/items';
import { answersOf } from './support/wanted';
import type { FieldValue, Judge, WidgetDriver } from './types';

const wantedOf = (value: FieldValue): readonly string[] => {
  if (value.kind === 'date' && value.date === LONG_TERM) return ['长期', '长期有效', '永久', '是'];
  if (value.kind === 'date') return ['非长期', '短期', '固定期限', '有固定期限', '否'];
  const [only = [], ...others] = answersOf(value);
  return others.length ? [] : only;
};

const texts = (control: Control) => control.parts.map(itemText);
const target = async (control: Control, value: FieldValue, judge: Judge): Promise<number | undefined> => {
  const found = await judge.pick(wantedOf(value), texts(control));
  if (found !== undefined || value.kind !== 'boolean' || control.parts.length !== 2) return found;
  // 复用 李某晴 / 填写新负责人信息: when only the other answer is clear, this one is what is left.
  const other = await judge.pick(value.value ? value.no : value.yes, texts(control));
  return other === undefined ? undefined : 1 - other;
};

const driver: WidgetDriver = {
  kinds: ['radio-group'],
  read(control) {
    const chosen = control.parts.filter(isChecked).map(itemText);
    return { text: chosen.join('、'), chosen };
  },
  async isRight(control, value, judge) {
    const index = await target(control, value, judge);
    return index !== undefined && isChecked(control.parts[index]!);
  },
  async fill(control, value, env) {
    const shown = () => driver.read(control).text;
    const index = await target(control, value, env.judge);
    const part = index === undefined ? undefined : control.parts[index];
    if (!part) {
      const pages = value.kind === 'date' && !texts(control).some((t) => LONG_TERM_TEXT.test(t));
      return { outcome: pages ? 'unsuitable' : 'no-option', shown: shown(), options: texts(control) };
    }
    if (isItemOff(part)) return { outcome: 'read-only', shown: shown() };
    const isSet = await setItem(part, true, env);
    // The library may have drawn the item anew.
    if (!part.isConnected) return { outcome: 'filled', shown: shown(), note: 'redrawn' };
    return { outcome: isSet ? 'filled' : 'rejected', shown: shown() };
  },
};
export default driver;
