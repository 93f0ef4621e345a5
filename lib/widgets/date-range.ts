/** Two dates in one widget: start and end of a validity, with 长期 for an open end. */

import { isOff } from '../dom/describe';
import { wrapperOf } from '../dom/drawn';
import type { Unit } from '../dom/types';
import { hasDays, pickDay } from './support/calendar';
import { setDate, showsDay } from './support/date-box';
import { LONG_TERM } from './support/dates';
import {
  endComposition,
  fire,
  key,
  leave,
  press,
  type TextBox,
  takeFocus,
  textIn,
  writeText,
} from './support/events';
import { confirmation } from './support/listbox';
import { isLongTerm, setLongTerm, setLongTermInside, withLongTerm } from './support/long-term';
import { openPopup, type Popup } from './support/popup';
import { after, waitFor } from './support/wait';
import type { WidgetDriver, WidgetEnvironment, WidgetResult } from './types';

const TYPED = 'input:not([type=hidden],[type=checkbox],[type=radio])';

const boxesOf = (control: Unit): TextBox[] => {
  const parts = control.parts.filter((p) => p.matches('input')) as TextBox[];
  if (parts.length > 1) return parts.slice(0, 2);
  // The root may be no more than the first box: its neighbour stands a step further out.
  for (let up: HTMLElement | null = control.root, i = 0; up && i < 4; up = up.parentElement, i++) {
    const boxes = up.querySelectorAll<HTMLInputElement>(TYPED);
    if (boxes.length > 1) return boxes.length === 2 ? [...boxes] : [];
  }
  return [];
};

/** What shows the days: both boxes, or one that shows both ends (2016-05-01 - 2036-05-01), or a button that does. */
const shownBoxes = (control: Unit): TextBox[] => {
  const boxes = boxesOf(control);
  if (boxes.length) return boxes;
  const inner = control.root.matches('input') ? [control.root] : control.root.querySelectorAll(TYPED);
  return inner.length < 2 ? [(inner[0] ?? control.element) as TextBox] : [];
};

const textOf = (boxes: readonly TextBox[]) => boxes.map(textIn).filter(Boolean).join(' – ');

/** Both ends in one session of the picker: it commits only when it has both. */
const setRange = async (
  control: Unit,
  boxes: readonly TextBox[],
  ends: readonly [string, string],
  env: WidgetEnvironment,
): Promise<boolean> => {
  const [start, end] = boxes;
  if (!start) return false;
  const before = boxes.map(textIn);
  const value = { kind: 'date-range', text: '', from: ends[0], until: ends[1] } as const;
  const right = () => env.judge.means(value, { text: textOf(boxes) });
  const settle = () => waitFor(env, right, 300);
  const open = () => openPopup({ ...control, element: start }, env, hasDays, 800);
  const pick = async (popup: Popup) => {
    if (!(await pickDay(popup.boxes, ends[0], env))) return false;
    await after(env, 50);
    if (end && !popup.boxes().length) press(end);
    // The picker goes on to its second box, but a page without the focus is told nothing of it.
    else if (end && !env.document.hasFocus()) takeFocus(end);
    return pickDay(popup.boxes, ends[1], env, true);
  };
  endComposition(start);
  const typed = async () => {
    const popup = await open();
    // Boxes that only show the days: those to type in stand in what they open (Fusion 1).
    const inner = popup?.boxes().flatMap((b) => [...b.querySelectorAll<TextBox>(TYPED)]) ?? [];
    const within = start.readOnly && inner.length === 2;
    for (const [i, box] of (within ? inner : boxes).entries()) {
      // Which end is meant, boxes learn by their focus.
      if (i) press(box, true);
      else if (within) takeFocus(box);
      writeText(box, await env.judge.dateLike(ends[i]!, box.placeholder || box.value));
      if (popup) key(box, 'Enter');
      fire(box, 'change');
      await waitFor(env, () => showsDay(box, ends[i]!, env), 200);
    }
    // A picker that has taken both closes by itself; one that stays open shows texts its form does not have.
    // One that is only slow to go (a busy page) must not be pressed: what it has taken would be begun anew.
    const taken = () => !popup?.isOpen() || (within && right());
    if (!(await waitFor(env, taken, 1200))) {
      press(start, true);
      await after(env, 50);
      // Half of it picked, and the texts say no more what the form has.
      if (!(await pick(popup!))) {
        await popup!.close();
        return false;
      }
    }
    await popup?.close();
    // Texts the picker has not taken over are gone once it is left.
    leave(end!);
    await after(env, 80);
    return right();
  };
  const picked = async () => {
    const popup = await open();
    if (!popup) return false;
    await pick(popup);
    // Some show both days before they are confirmed.
    if (!(await settle()) || popup.isOpen()) confirmation(popup.boxes())?.click();
    await settle();
    await popup.close();
    return right();
  };
  const ways = !end ? [picked] : env.attempt ? [picked, typed] : [typed, picked];
  for (const way of ways) if (await way()) return true;
  for (const [i, box] of boxes.entries()) if (textIn(box) !== before[i]) writeText(box, before[i]!);
  return false;
};

/** 长期 for the end, beside the picker or in its panel; the start as far as the picker takes it alone. */
const setOpenEnd = async (control: Unit, from: string, env: WidgetEnvironment): Promise<WidgetResult> => {
  const shown = () => driver.read(control).text;
  let [start, end] = boxesOf(control);
  const around = control.root.parentElement?.parentElement ?? control.root;
  const boxes = () => [...around.querySelectorAll<TextBox>(TYPED)];
  const known = boxes();
  if (await setLongTerm(control, true, env)) {
    if (start && !start.isConnected) {
      // One box for the start stands beside 长期 now, in place of both.
      const [one, ...others] = boxes().filter((b) => !known.includes(b));
      if (one && !others[0]) {
        start = one;
        Object.assign(control, { kind: 'date', root: wrapperOf(one), element: one, parts: [one] });
      }
    }
    if (!start || isOff(start)) return { outcome: 'filled', shown: shown() };
    // A picker that takes both ends or none drops the start again when it closes.
    await setDate(control, start, from, env);
    await after(env, 80);
    const ok = await showsDay(start, from, env);
    return { outcome: ok ? 'filled' : 'rejected', shown: shown() };
  }
  if (!end || isOff(end) || !(await setLongTermInside(control, end, env)))
    return { outcome: 'no-option', shown: shown(), note: 'no 长期' };
  const ok = (await showsDay(start!, from, env)) || (await setDate(control, start!, from, env));
  return { outcome: ok ? 'filled' : 'rejected', shown: shown() };
};

const driver: WidgetDriver = {
  kinds: ['date-range'],
  read(control) {
    return withLongTerm(control, textOf(shownBoxes(control)));
  },
  isRight: (control, value, judge) => judge.means(value, driver.read(control)),
  async fill(control, value, env) {
    const shown = () => driver.read(control).text;
    if (value.kind !== 'date-range') return { outcome: 'unsuitable', shown: shown() };
    const { from, until } = value;
    // A picker that 长期 has switched off opens again without it.
    if (boxesOf(control).some(isOff) && !isLongTerm(control)) return { outcome: 'read-only', shown: shown() };
    if (until === LONG_TERM) return setOpenEnd(control, from, env);
    if (driver.read(control).checked) await setLongTerm(control, false, env);
    const boxes = shownBoxes(control);
    if (boxes.some(isOff)) return { outcome: 'read-only', shown: shown() };
    const ok = await setRange(control, boxes, [from, until], env);
    return { outcome: ok ? 'filled' : 'rejected', shown: shown() };
  },
};
export default driver;
