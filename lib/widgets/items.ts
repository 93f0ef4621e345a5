/**
 * Radios, boxes and switches, alone or in groups, native and custom; which of them are to be on is judged elsewhere
 * (lib/fill/items.ts). Agreement boxes never get here (recognition leaves them).
 */
import type { Control } from '../dom/types';
import { isChecked, isItemOff, itemText, setItem } from './support/items';
import type { WidgetDriver, WidgetOutcome } from './types';

const textsOf = ({ parts }: Control) => parts.map(itemText);

/** A radio goes off by itself when another one is pressed. */
const isFit = ({ kind, parts }: Control, want: readonly number[]): boolean =>
  parts.every((part, i) => (want.includes(i) ? isChecked(part) : kind === 'radio-group' || !isChecked(part)));

const driver: WidgetDriver = {
  kinds: ['radio-group', 'checkbox-group', 'checkbox', 'switch'],
  read({ kind, parts }) {
    const on = parts.filter(isChecked);
    const chosen = on.map(itemText);
    const text = chosen.join('、');
    if (kind.endsWith('group')) return { text, chosen };
    return { text: on.length ? text || '✓' : '', checked: on.length > 0 };
  },
  async isRight(control, value, judge) {
    const want = await judge.items(value, control.kind, textsOf(control));
    return typeof want === 'object' && isFit(control, want);
  },
  async fill(control, value, env) {
    const { kind, parts } = control;
    const options = textsOf(control);
    const result = (outcome: WidgetOutcome, note?: string) => ({
      outcome,
      shown: driver.read(control).text,
      options,
      note,
    });
    const want = await env.judge.items(value, kind, options);
    if (typeof want === 'string') return result(want);
    if (isFit(control, want)) return result('already-right');
    for (const [i, part] of parts.entries()) {
      const on = want.includes(i);
      if (isChecked(part) === on || (kind === 'radio-group' && !on)) continue;
      if (isItemOff(part)) return result('read-only');
      await setItem(part, on, env);
      // The library may have drawn the item anew.
      if (kind === 'radio-group' && !part.isConnected) return result('filled', 'redrawn');
    }
    return result(isFit(control, want) ? 'filled' : 'rejected');
  },
};
export default driver;
