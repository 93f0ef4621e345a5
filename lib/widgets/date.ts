import { isOff } from '../dom/describe';
import { setDate } from './support/date-box';
import { chooseDay } from './support/date-sheet';
import { dateOf, LONG_TERM } from './support/dates';
import { setLongTerm, setLongTermInside, withLongTerm } from './support/long-term';
import { shownChoice } from './support/texts';
import { boxOf } from './text';
import type { FieldValue, WidgetDriver } from './types';

/** What is no box at all only shows its day. */
const takesText = (box: HTMLElement): boolean => box.matches('input,textarea');

const asDate = (value: FieldValue): FieldValue => (value.kind === 'date' ? value : dateOf(value.text));

const driver: WidgetDriver = {
  kinds: ['date'],
  read(control) {
    const box = boxOf(control);
    return withLongTerm(control, takesText(box) ? box.value : shownChoice(control.root));
  },
  isRight: async (control, value, judge) => {
    const now = driver.read(control);
    const date = asDate(value);
    if (date.kind === 'date' && date.date === LONG_TERM && now.checked) return true;
    return judge.means(date, now);
  },
  async fill(control, value, env) {
    const box = boxOf(control);
    const date = asDate(value);
    const shown = () => driver.read(control).text;
    if (date.kind !== 'date') return { outcome: 'unsuitable', shown: shown() };
    if (date.date === LONG_TERM) {
      if (await setLongTerm(control, true, env)) return { outcome: 'filled', shown: shown() || '长期' };
      if (!isOff(box) && (await setLongTermInside(control, box, env)))
        return { outcome: 'filled', shown: shown() };
      return {
        outcome: (await env.judge.means(date, { text: shown() })) ? 'filled' : 'no-option',
        shown: shown(),
        note: 'no 长期',
      };
    }
    if (driver.read(control).checked) await setLongTerm(control, false, env);
    if (isOff(box)) return { outcome: 'read-only', shown: shown() };
    if (!date.date) {
      return { outcome: 'unsuitable', shown: shown() };
    }
    const ok = takesText(box)
      ? await setDate(control, box, date.date, env)
      : await chooseDay(control, date.date, env, () => env.judge.means(date, { text: shown() }));
    return { outcome: ok ? 'filled' : 'rejected', shown: shown() };
  },
};
export default driver;
