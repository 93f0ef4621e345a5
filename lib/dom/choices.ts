/** Radios and checkboxes, native and drawn: which element is one, and which of them answer one question together. */

import { tidy } from '../text/shown';
import { classOf, commonAncestor, flatParent, wordsOf } from './flat-tree';
import type { Unit } from './types';

const CHOICE = /(?:^|[-_])(radio|checkbox)(?:-(?:item|wrapper|button|option))?$/i;

/** Not on the page at all: a box that only takes part in the form, while the widget around it says what is chosen. */
const isUndrawn = (el: Element): boolean => getComputedStyle(el).display === 'none';

/** Buttons of which one is pressed in: a choice; a lone one is a tool. */
const hasPressedKin = (el: HTMLElement): boolean =>
  [...(el.parentElement?.children ?? [])].filter((c) => c.hasAttribute('aria-pressed')).length > 1;

export function isChoice(el: HTMLElement, role: string | null): boolean {
  if (el.localName === 'input') {
    const said = el.parentElement?.closest('[role=radio][aria-checked],[role=checkbox][aria-checked]');
    return /^(radio|checkbox)$/.test((el as HTMLInputElement).type) && !(said && isUndrawn(el));
  }
  if (role === 'option' || el.hasAttribute('aria-pressed')) return role === 'option' || hasPressedKin(el);
  if (role === 'radio' || role === 'checkbox') {
    const box = el.querySelector('[type=checkbox],[type=radio]');
    return !box || (el.hasAttribute('aria-checked') && isUndrawn(box));
  }
  if (role || !wordsOf(el).some((w) => CHOICE.test(w))) return false;
  if (el.querySelector('input,[role=radio],[role=checkbox]') || el.closest('label')?.querySelector('input'))
    return false;
  // A mark drawn beside a hidden native box stands for that box.
  if (el.previousElementSibling?.matches('[type=checkbox],[type=radio]')) return false;
  // Its own parts may be called after it (t-checkbox__icon).
  const inner = [...el.querySelectorAll('[class*=adio],[class*=heckbox]')];
  return !!tidy(el.textContent) && !inner.some((c) => wordsOf(c).some((w) => CHOICE.test(w)));
}

export const isBox = (el: HTMLElement): boolean =>
  !!el.closest('[role=listbox][aria-multiselectable=true]') ||
  (el as HTMLInputElement).type === 'checkbox' ||
  el.getAttribute('role') === 'checkbox' ||
  (!el.getAttribute('role') && /checkbox/i.test(classOf(el)));

/** The clickable box of one radio or checkbox with its text. */
export function boxOf(part: HTMLElement): HTMLElement {
  const label = part.closest('label');
  if (label && label.querySelectorAll('input,[role=radio],[role=checkbox]').length <= 1) return label;
  const parent = part.parentElement;
  const alone = parent && parent.querySelectorAll('input,select,textarea,[role]').length <= 1;
  if (part.localName === 'input' && alone && wordsOf(parent).some((w) => CHOICE.test(w))) return parent;
  return part;
}

/** The mark some libraries draw beside a hidden native box. */
export const drawnFor = (part: HTMLElement): Element | null => {
  const next = part.localName === 'input' && boxOf(part) === part ? part.nextElementSibling : null;
  return next && /radio|checkbox/i.test(classOf(next)) ? next : null;
};

/** Puts radios and boxes that answer one question together. */
export function groupChoices(choices: readonly HTMLElement[], others: readonly Unit[]): Unit[] {
  const foreign = new Set<Element>();
  for (const { root } of others)
    for (let at: Element | null = root; at && !foreign.has(at); at = flatParent(at)) foreign.add(at);
  const groups = new Map<unknown, HTMLElement[]>();
  const count = new Map<Element, number>();
  for (const el of choices)
    for (let at: Element | null = el; at; at = flatParent(at)) count.set(at, (count.get(at) ?? 0) + 1);
  for (const el of choices) {
    const key = groupKey(el, foreign, count);
    const group = groups.get(key);
    if (group) group.push(el);
    else groups.set(key, [el]);
  }
  return [...groups.values()].map((parts) => {
    const box = isBox(parts[0]!);
    const one = parts.length === 1;
    const root = (one ? boxOf(parts[0]!) : commonAncestor(parts.map(boxOf))) as HTMLElement;
    const kind = box ? (one ? 'checkbox' : 'checkbox-group') : 'radio-group';
    return { kind, root, element: parts[0]!, parts } as Unit;
  });
}

const GROUP =
  '[role=radiogroup],[class*=adio-group],[class*=heckbox-group],[class*=adioGroup],[class*=heckboxGroup]';

function groupKey(
  el: HTMLElement,
  foreign: ReadonlySet<Element>,
  count: ReadonlyMap<Element, number>,
): unknown {
  let marked = el.closest(GROUP);
  // Some libraries call each item of a group by a word of the group's.
  while (marked && (count.get(marked) ?? 0) < 2 && marked.parentElement?.closest(GROUP))
    marked = marked.parentElement.closest(GROUP);
  if (marked && !foreign.has(marked)) return marked;
  const { name, form, type } = el as HTMLInputElement;
  // A name ties radios together by definition; boxes only where they share a place as well.
  if (name && type === 'radio')
    return `${name} ${form?.id ?? ''} ${form ? [...el.ownerDocument.forms].indexOf(form) : ''}`;
  for (let at = flatParent(el), up = 0; at && up < 5; at = flatParent(at), up++) {
    if (foreign.has(at)) break;
    if ((count.get(at) ?? 0) < 2) continue;
    // Boxes laid out in a table of their own.
    const rows = at.localName === 'tr' ? at.parentElement : null;
    return rows && !foreign.has(rows) && [...at.children].every((c) => count.has(c)) ? rows : at;
  }
  return el;
}
