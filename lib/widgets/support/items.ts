/** Items of radio and checkbox groups, native or custom: their text, their state, how to press them. */

import { isOff, textById } from '../../dom/describe';
import { classOf } from '../../dom/flat-tree';
import type { WidgetEnvironment } from '../types';
import { isShown, press, touch } from './events';
import { textOf } from './texts';
import { waitFor, waitForTimer } from './wait';

const BOX = /(radio|checkbox|check|switch)/i;

/** The label or wrapper of a radio or box: what a person presses. */
export const itemOf = (part: HTMLElement): HTMLElement => {
  const { host } = part.getRootNode() as ShadowRoot;
  const label = part.closest('label') ?? (part as HTMLInputElement).labels?.[0] ?? host?.closest('label');
  if (label && textOf(label)) return label as HTMLElement;
  if (textOf(part)) return part;
  // A library's wrapper around an empty box: the smallest one with a text and no second box.
  for (let up = part.parentElement, i = 0; up && i < 3; up = up.parentElement, i++) {
    if (up.querySelectorAll('[type=checkbox],[type=radio],[role=radio],[role=checkbox]').length > 1) break;
    if (textOf(up)) return up;
  }
  return label ?? part;
};

const following = (el: Element): string => {
  for (let next = el.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === 1 && (next as Element).querySelector('input,[role=radio],[role=checkbox]')) break;
    if (next.nodeType === 1 && (next as Element).matches('input,br')) break;
    const t = (next.textContent ?? '').trim();
    if (t) return t;
  }
  return '';
};

/** What the item says. */
export const itemText = (part: HTMLElement): string => {
  const item = itemOf(part);
  const shared = item.querySelectorAll('[type=checkbox],[type=radio]').length > 1;
  const own = shared ? '' : textOf(item);
  return (
    // Around a box without a label may stand more than its own text.
    ((item === part || item.matches('label')) && own) ||
    part.getAttribute('aria-label') ||
    textById(part, part) ||
    part.title ||
    own ||
    following(part) ||
    following(item)
  );
};

const CHECKED =
  /(^|[\s_-])(checked|active|selected|on|cur|current|this|chosen|onswitch|radioed)(__\w*)?(\s|$)/;

/** How drawn items look while they are chosen, where no word we know says so: learned from a press. */
const looks = new WeakMap<HTMLElement, string>();
/** The item alone, and with what is in it: ripples run on in there after a press. */
const looksOf = (part: HTMLElement) => [(part.cloneNode() as HTMLElement).outerHTML, part.outerHTML];

/** Checked state by property, aria or, last, the class of the item itself. */
export const isChecked = (part: HTMLElement): boolean => {
  // What the item itself says counts more than a box in it that only takes part in the form.
  for (const name of ['aria-checked', 'aria-pressed', 'aria-selected']) {
    const said = part.getAttribute(name);
    if (said && !part.matches('input')) return said === 'true';
  }
  const input = part.matches('input') ? part : part.querySelector('[type=checkbox],[type=radio]');
  if (input) return (input as HTMLInputElement).checked;
  const learned = looks.get(part);
  if (learned) return looksOf(part).includes(learned);
  const aria = part.closest('[aria-checked]') ?? part.querySelector('[aria-checked]');
  if (aria && (aria === part || part.contains(aria) || BOX.test(aria.getAttribute('role') ?? '')))
    return aria.getAttribute('aria-checked') === 'true';
  return [part, ...part.querySelectorAll('[class*=check],[class*=radio]')].some((e) =>
    CHECKED.test(classOf(e)),
  );
};

export const isItemOff = (part: HTMLElement): boolean => isOff(part) || isOff(itemOf(part));

/** Presses an item until it is (not) chosen, or drawn anew: what is gone is neither waited for nor pressed. */
export const setItem = async (part: HTMLElement, on: boolean, env: WidgetEnvironment): Promise<void> => {
  const right = () => !part.isConnected || isChecked(part) === on;
  for (const attempt of [env.attempt ?? 0, 1]) {
    if (right()) return;
    const before = looksOf(part);
    pressItem(part, attempt);
    // A hidden page may show it late; pressed again, a switch would be back where it was.
    if (await waitForTimer(env, right, 300)) return;
    const changed = looksOf(part).find((look, i) => look !== before[i]);
    if (on && changed && !hasState(part)) looks.set(part, changed);
  }
  // Some hear the finger alone (Arco for phones).
  const { left, top } = part.getBoundingClientRect();
  for (const type of ['touchstart', 'touchend']) touch(part, type, left, top);
  await waitFor(env, right, 300);
};

/** Says by itself whether it is chosen. */
const hasState = (part: HTMLElement): boolean =>
  part.matches('input,[aria-checked],[aria-pressed],[aria-selected]') ||
  !!part.querySelector('input,[aria-checked]');

/** Presses an item; the label click is what every measured library listens to. */
export const pressItem = (part: HTMLElement, attempt = 0): void => {
  const item = itemOf(part);
  const target = attempt ? part : item;
  if (isShown(target)) press(target);
  else target.click();
};
