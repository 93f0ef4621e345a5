/**
 * Lists that take nothing over before a word of consent (确定): the wheels and sheets of mobile pages, dialogs.
 * The word is said only once the list itself reads as the wanted choice; what was not reached is left alone.
 */
import type { WidgetEnvironment } from '../types';
import { cancellation, columnsIn, confirmation, labelOf, type Option, pressOption } from './listbox';
import { after, waitFor } from './wait';

type Boxes = () => readonly HTMLElement[];

/** What an option and all in it say of themselves; what only moves it (a wheel's styles) does not count. */
const stateOf = (el: Element): string =>
  [el, ...el.querySelectorAll('*')]
    .flatMap((e) =>
      ['class', 'aria-selected', 'aria-checked', 'aria-current', 'aria-hidden'].map((a) => e.getAttribute(a)),
    )
    .join();

/** On the middle line of the box that shows a part of its list, where a wheel is read. */
const isCentred = (el: HTMLElement, boxes: readonly HTMLElement[]): boolean => {
  const { top, height } = el.getBoundingClientRect();
  const view = el.ownerDocument.defaultView as Window;
  for (let up = el.parentElement; up && boxes.some((b) => b.contains(up)); up = up.parentElement) {
    const frame = up.getBoundingClientRect();
    if (frame.height < height * 2 || view.getComputedStyle(up).overflowY === 'visible') continue;
    return Math.abs(top + height / 2 - frame.top - frame.height / 2) < height / 2;
  }
  return false;
};

/** Scrolls the list so that the option stands in its middle: wheels that are turned by the browser itself. */
const scrollTo = (el: HTMLElement): void => {
  el.scrollIntoView({ block: 'center' });
};

/**
 * Presses an option. In a list that asks for consent it is seen to that the list reads as that option, by
 * another press or by scrolling where the first did nothing; false when it does not.
 * `done`: the widget has taken the choice over already.
 */
export const turnTo = async (
  option: Option,
  boxes: Boxes,
  env: WidgetEnvironment,
  done: () => boolean,
): Promise<boolean> => {
  const asks = () => confirmation(boxes());
  const asked = !!asks();
  const column = columnsIn(boxes()).findIndex((c) => c.some((o) => o.element === option.element));
  const before = stateOf(option.element);
  const now = () =>
    option.element.isConnected
      ? option.element
      : columnsIn(boxes())[column]?.find((o) => o.text === option.text)?.element;
  pressOption(option);
  if (!asked) return true;
  const reached = () => {
    const el = now();
    if (!el || !asks()) return done();
    const column = columnsIn(boxes()).find((c) => c.some((o) => o.element === el)) ?? [];
    if (column.some((o) => o.chosen)) return column.some((o) => o.chosen && o.element === el);
    return isCentred(el, boxes()) || stateOf(el) !== before;
  };
  const wait = () => waitFor(env, () => done() || reached(), env.document.hidden ? 4000 : 900);
  if (await wait()) return true;
  // Gestures refuse the pointer of a script, and then the click that ends it: a click alone passes.
  const again = now();
  if (!again) return false;
  labelOf(again).click();
  if (await wait()) return true;
  scrollTo(again);
  return !!(await wait());
};

/** Says the word of consent where the list asks for one and `done` is not true already. */
export const agree = async (
  boxes: Boxes,
  env: WidgetEnvironment,
  done: () => boolean,
  ms: number,
): Promise<void> => {
  const word = await waitFor(env, () => done() || confirmation(boxes()), ms);
  if (typeof word !== 'object') return;
  // The wheel tells its form a little later.
  await after(env, 60);
  word.click();
};

/** Leaves a list that asks for consent without giving it. */
export const refuse = (boxes: Boxes): void => cancellation(boxes())?.click();
