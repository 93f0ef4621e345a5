/** Two dates in one widget: start and end of a validity, with 长期 for an open end. */
import type { Control } from '../dom/types';
import { hasDays, pickDay } from './support/calendar';
import { setDate } from './support/date-box';
import { dateLike, isoDate, isoDates, LONG_TERM } from './support/dates';
import {
  endComposition,
  fire,
  isOff,
  key,
  leave,
  press,
  type TextBox,
  textIn,
  writeText,
} from './support/events';
import { confirmation } from './support/listbox';
import { isLongTerm, longTermBox, setLongTerm, setLongTermInside } from './support/long-term';
import { openPopup } from './support/popup';
import { after, waitFor } from './support/wait';
import type { FieldValue, WidgetDriver, WidgetEnvironment, WidgetResult } from './types';

const TYPED = 'input:not([type="hidden"], [type="checkbox"], [type="radio"])';

const boxesOf = (control: Control): TextBox[] => {
  const parts = control.parts.filter((p) => p.matches('input')) as TextBox[];
  if (parts.length > 1) return parts.slice(0, 2);
  // The root may be no more than the first box: its neighbour stands a step further out.
  for (let up: HTMLElement | null = control.root, i = 0; up && i < 4; up = up.parentElement, i++) {
    const boxes = up.querySelectorAll<HTMLInputElement>(TYPED);
    if (boxes.length > 1) return boxes.length === 2 ? [...boxes] : [];
  }
  return [];
};

const bothRight = (boxes: readonly TextBox[], from: string, until: string) =>
  isoDate(boxes[0]?.value ?? '') === from && isoDate(boxes[1]?.value ?? '') === until;

/** One box that shows both ends: 2016-05-01 - 2036-05-01. */
const soleBox = (control: Control): TextBox | undefined => {
  const boxes = control.root.matches('input')
    ? [control.root as TextBox]
    : [...control.root.querySelectorAll<HTMLInputElement>(TYPED)];
  // Without a box it is a button that shows them.
  return boxes.length < 2 ? (boxes[0] ?? (control.element as TextBox)) : undefined;
};

const setSole = async (
  control: Control,
  box: TextBox,
  from: string,
  until: string,
  env: WidgetEnvironment,
): Promise<boolean> => {
  const before = textIn(box);
  const right = () => isoDates(textIn(box)).join() === `${from},${until}`;
  endComposition(box);
  const popup = await openPopup({ ...control, element: box }, env, hasDays, 800);
  if (!popup) return false;
  if (await pickDay(popup.boxes, from, env)) {
    await after(env, 50);
    await pickDay(popup.boxes, until, env);
  }
  if (!(await waitFor(env, right, 300, control.root))) confirmation(popup.boxes())?.click();
  await waitFor(env, right, 300, control.root);
  await popup.close();
  if (!right() && textIn(box) !== before) writeText(box, before);
  return right();
};

/** Both ends in one session of the picker: it commits only when it has both. */
const setRange = async (
  control: Control,
  from: string,
  until: string,
  env: WidgetEnvironment,
): Promise<boolean> => {
  const [start, end] = boxesOf(control);
  if (!start || !end) return false;
  const before = [start.value, end.value];
  const right = () => bothRight([start, end], from, until);
  const text = (iso: string, box: TextBox) => dateLike(iso, box.placeholder || box.value);
  endComposition(start);
  const typed = async () => {
    const popup = await openPopup({ ...control, element: start }, env, hasDays, 800);
    for (const [box, iso] of [
      [start, from],
      [end, until],
    ] as const) {
      if (box === end) press(end);
      writeText(box, text(iso, box));
      if (popup) key(box, 'Enter');
      fire(box, 'change');
      await waitFor(env, () => isoDate(box.value) === iso, 200, control.root);
    }
    // A picker that has taken both closes by itself; one that stays open shows texts its form does not have.
    const isOpen = () => !!popup?.boxes().length;
    await waitFor(env, () => !isOpen(), 300, control.root);
    if (popup && isOpen()) {
      press(start);
      await after(env, 50);
      if (await pickDay(popup.boxes, from, env)) {
        await after(env, 50);
        await pickDay(popup.boxes, until, env);
      }
    }
    await popup?.close();
    // Texts the picker has not taken over are gone once it is left.
    leave(end);
    await after(env, 80);
    return right();
  };
  const picked = async () => {
    const popup = await openPopup({ ...control, element: start }, env, hasDays, 800);
    if (!popup) return false;
    const first = await pickDay(popup.boxes, from, env);
    if (first) {
      await after(env, 50);
      if (!popup.boxes().length) press(end);
      await pickDay(popup.boxes, until, env);
    }
    await waitFor(env, right, 300, control.root);
    await popup.close();
    return right();
  };
  for (const way of env.attempt ? [picked, typed] : [typed, picked]) if (await way()) return true;
  for (const [i, box] of [start, end].entries()) if (box.value !== before[i]) writeText(box, before[i]!);
  return false;
};

/** 长期 for the end, beside the picker or in its panel; the start as far as the picker takes it alone. */
const setOpenEnd = async (control: Control, from: string, env: WidgetEnvironment): Promise<WidgetResult> => {
  const shown = () => driver.read(control).text;
  const [start, end] = boxesOf(control);
  if (await setLongTerm(control, true, env)) {
    if (!start || isOff(start)) return { outcome: 'filled', shown: shown() };
    // A picker that takes both ends or none drops the start again when it closes.
    await setDate(control, start, from, env);
    await after(env, 80);
    const ok = isoDate(start.value) === from;
    return { outcome: ok ? 'filled' : 'rejected', shown: shown() };
  }
  if (!end || isOff(end) || !(await setLongTermInside(control, end, env)))
    return { outcome: 'no-option', shown: shown(), note: 'no 长期 here' };
  const ok = isoDate(start?.value ?? '') === from || (await setDate(control, start!, from, env));
  return { outcome: ok ? 'filled' : 'rejected', shown: shown() };
};

const ends = (value: FieldValue): readonly [string, string] | undefined =>
  value.kind === 'date-range' ? [value.from, value.until] : undefined;

const driver: WidgetDriver = {
  id: 'date-range',
  kinds: ['date-range'],
  read(control) {
    const boxes = boxesOf(control);
    const texts = (boxes.length ? boxes : [soleBox(control)]).map((b) => (b ? textIn(b) : ''));
    const text = texts.some(Boolean) ? texts.filter(Boolean).join(' – ') : '';
    return longTermBox(control) ? { text, checked: isLongTerm(control) } : { text };
  },
  isRight: (control, value, judge) => judge.means(value, driver.read(control)),
  async fill(control, value, env) {
    const shown = () => driver.read(control).text;
    const pair = ends(value);
    if (!pair) return { outcome: 'unsuitable', shown: shown() };
    const [from, until] = pair;
    // A picker that 长期 has switched off opens again without it.
    if (boxesOf(control).some(isOff) && !isLongTerm(control)) return { outcome: 'read-only', shown: shown() };
    if (until === LONG_TERM) return setOpenEnd(control, from, env);
    if (driver.read(control).checked) await setLongTerm(control, false, env);
    const sole = boxesOf(control).length ? undefined : soleBox(control);
    if (sole && isOff(sole)) return { outcome: 'read-only', shown: shown() };
    const ok = sole
      ? await setSole(control, sole, from, until, env)
      : await setRange(control, from, until, env);
    return { outcome: ok ? 'filled' : 'rejected', shown: shown() };
  },
};
export default driver;
