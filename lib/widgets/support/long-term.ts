/** The 长期 box, button or switch that stands beside a date, and the 长期 in a picker's own panel. */
import type { Unit } from '../../dom/types';
import type { Reading, WidgetEnvironment } from '../types';
import { hasDays } from './calendar';
import { showsDay } from './date-box';
import { LONG_TERM, LONG_TERM_TEXT } from './dates';
import { isShown, press, type TextBox, writeText } from './events';
import { isChecked, itemText, pressItem } from './items';
import { openPopup } from './popup';
import { textOf } from './texts';
import { waitFor } from './wait';

const BOXES = '[type=checkbox],[type=radio],[role=radio],[role=checkbox],[role=switch]';
/** A word on its own that sets 长期 when it is pressed. */
const MARK = /^\s*(设?为?长期|永久)(有效)?\s*$/;
const DATES = '[class*=picker i],[class*=date i],input[type=date]';

/** The nearest box whose label says 长期, within the form item; undefined when there is none. */
export const longTermBox = (control: Unit): HTMLElement | undefined => {
  for (let up = control.root.parentElement, i = 0; up && i < 4; up = up.parentElement, i++) {
    if (up.matches('form,body')) return undefined;
    const boxes = [...up.querySelectorAll<HTMLElement>(BOXES)].filter((b) =>
      LONG_TERM_TEXT.test(itemText(b)),
    );
    if (boxes.length) return boxes.length === 1 || i < 2 ? boxes[0] : undefined;
    const marks = [...up.querySelectorAll<HTMLElement>('button,label,a,span,div')].filter(
      (el) => MARK.test(textOf(el)) && isShown(el) && !control.root.contains(el),
    );
    if (marks.length) return marks.at(-1);
    // Another date in the same box: the 长期 further up belongs to the other one, perhaps.
    if (
      [...up.querySelectorAll(DATES)].filter((d) => !control.root.contains(d) && !d.contains(control.root))
        .length > 12
    )
      return undefined;
  }
  return undefined;
};

export const isLongTerm = (control: Unit): boolean => {
  const box = longTermBox(control);
  return !!box && isChecked(box);
};

/** A reading of a date, with its 长期 where the page has one. */
export const withLongTerm = (control: Unit, text: string): Reading => {
  const box = longTermBox(control);
  return { text, checked: box && isChecked(box) };
};

/** Ticks or unticks 长期; false when the page has no such box. */
export const setLongTerm = async (control: Unit, on: boolean, env: WidgetEnvironment): Promise<boolean> => {
  const box = longTermBox(control);
  if (!box) return false;
  if (isChecked(box) === on) return true;
  if (box.matches(BOXES)) pressItem(box);
  else press(box);
  const set = () =>
    isChecked(box) === on || (on && LONG_TERM_TEXT.test((control.element as HTMLInputElement).value ?? ''));
  return !!(await waitFor(env, set, 500));
};

/**
 * Presses 长期 in the picker's panel, where it is a shortcut or stands below the days. False when the panel has
 * none or the picker shows something else afterwards; it then gets back what it showed.
 */
export const setLongTermInside = async (
  control: Unit,
  box: TextBox,
  env: WidgetEnvironment,
): Promise<boolean> => {
  const before = box.value;
  const popup = await openPopup({ ...control, element: box }, env, hasDays, 800);
  if (!popup) return false;
  try {
    const mark = popup
      .boxes()
      .flatMap((b) => [...b.querySelectorAll<HTMLElement>('button,a,li,span,div')])
      .findLast((el) => MARK.test(textOf(el)) && isShown(el));
    if (!mark) return false;
    press(mark);
    if (await waitFor(env, () => showsDay(box, LONG_TERM, env), 500)) return true;
    if (box.value !== before) writeText(box, before);
    return false;
  } finally {
    await popup.close();
  }
};
