/**
 * Lists that take nothing over before a word of consent (确定): the wheels and sheets of mobile pages, dialogs.
 * The word is said only once the list itself reads as the wanted choice; what was not reached is left alone.
 */
import type { WidgetEnvironment } from '../types';
import { touch } from './events';
import { around, cancellation, columnsIn, confirmation, labelOf, type Option, pressOption } from './listbox';
import { after, waitFor } from './wait';

type Boxes = () => readonly HTMLElement[];
export type Test = () => boolean | Promise<boolean>;

/** What an option and all in it say of themselves; what only moves it (a wheel's styles) does not count. */
const stateOf = (el: Element): string =>
  [el, ...el.querySelectorAll('*')]
    .flatMap((e) =>
      ['class', 'aria-selected', 'aria-checked', 'aria-current', 'aria-hidden'].map((a) => e.getAttribute(a)),
    )
    .join();

/** The box that shows a part of the list an element is in. */
const holderOf = (el: HTMLElement, boxes: readonly HTMLElement[]): HTMLElement | undefined => {
  const least = el.getBoundingClientRect().height * 2;
  return around(
    el,
    boxes,
    (up) => up.getBoundingClientRect().height >= least && getComputedStyle(up).overflowY !== 'visible',
  );
};

const frameOf = (el: HTMLElement, boxes: readonly HTMLElement[]): DOMRect | undefined =>
  holderOf(el, boxes)?.getBoundingClientRect();

const middle = ({ top, height }: DOMRect) => top + height / 2;

/** On the middle line of the box that shows a part of its list, where a wheel is read. */
const isCentred = (el: HTMLElement, boxes: readonly HTMLElement[]): boolean => {
  const box = el.getBoundingClientRect();
  const frame = frameOf(el, boxes);
  return !!frame && Math.abs(middle(box) - middle(frame)) < box.height / 2;
};

/**
 * Draws an element to the middle of its list with a finger, so slowly that no wheel runs on (TDesign's does within
 * 460 ms); `tap`: only touches it.
 */
const drag = async (
  el: HTMLElement,
  boxes: readonly HTMLElement[],
  env: WidgetEnvironment,
  tap = false,
): Promise<void> => {
  const frame = frameOf(el, boxes);
  if (!frame || !globalThis.TouchEvent) return;
  const way = tap ? 0 : middle(frame) - middle(el.getBoundingClientRect());
  const clientX = frame.left + frame.width / 2;
  const touchBy = (type: string, by: number) => touch(el, type, clientX, middle(frame) + by);
  touchBy('touchstart', 0);
  if (!tap) {
    touchBy('touchmove', way / 2);
    touchBy('touchmove', way);
    await after(env, 600);
  }
  touchBy('touchend', way);
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
  done: Test,
): Promise<boolean> => {
  const asks = () => confirmation(boxes());
  const asked = !!asks();
  const column = columnsIn(boxes()).findIndex((c) => c.some((o) => o.element === option.element));
  const before = stateOf(option.element);
  const now = () =>
    option.element.isConnected
      ? option.element
      : columnsIn(boxes())[column]?.find((o) => o.text === option.text)?.element;
  // What has been drawn in this turn may not listen yet (the second level of King Design).
  await after(env, 0);
  pressOption(option);
  if (!asked) return true;
  const reached = () => {
    const el = now();
    if (!el || !asks()) return done();
    const column = columnsIn(boxes()).find((c) => c.some((o) => o.element === el)) ?? [];
    if (column.some((o) => o.chosen)) return column.some((o) => o.chosen && o.element === el);
    return isCentred(el, boxes()) || stateOf(el) !== before;
  };
  const wait = () => waitFor(env, async () => (await done()) || reached(), env.document.hidden ? 4000 : 900);
  if (await wait()) return true;
  // Gestures refuse the pointer of a script, and then the click that ends it: a click alone passes.
  const again = now();
  if (!again) return false;
  labelOf(again).click();
  await drag(again, boxes(), env, true);
  if (await wait()) return true;
  await drag(again, boxes(), env);
  if (await wait()) return true;
  // What only hides its overflow is moved by its own wheel: scrolled, it would show what it does not hold.
  const holder = holderOf(again, boxes());
  if (!holder || getComputedStyle(holder).overflowY === 'hidden') return false;
  scrollTo(again);
  return !!(await wait());
};

/** Says the word of consent where the list asks for one and `done` is not true already. */
export const agree = async (boxes: Boxes, env: WidgetEnvironment, done: Test, ms: number): Promise<void> => {
  const word = await waitFor(env, async () => (await done()) || confirmation(boxes()), ms);
  if (typeof word !== 'object') return;
  // The wheel tells its form a little later.
  await after(env, 60);
  word.click();
};

/** Leaves a list that asks for consent without giving it. */
export const refuse = (boxes: Boxes): void => cancellation(boxes())?.click();
