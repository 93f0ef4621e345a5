/** The options of an open popup: by role first, then by list markup, then by repeated structure. */
import { isOff } from '../../dom/describe';
import { classOf, innermost } from '../../dom/flat-tree';
import { isShown, isShownIn, press } from './events';
import { isHint } from './hint';
import { textOf } from './texts';

export interface Option {
  element: HTMLElement;
  text: string;
  off: boolean;
  chosen: boolean;
}

const ROLES = [
  '[role=option]',
  '[role^=menuitem]',
  '[role=treeitem]',
  '[role=radio],[role=checkbox]',
  'li,dd',
  'label:has([type=checkbox],[type=radio])',
  ':has(>[type=checkbox],>[type=radio])',
  '[class*=option i],[class*="-item" i]',
];

/** Taken out of the flow of the page, as what lies over it is. */
export const isOut = (box: Element): boolean => {
  for (let el: Element | null = box; el && el !== el.ownerDocument.body; el = el.parentElement)
    if (/absolute|fixed/.test(getComputedStyle(el).position)) return true;
  return false;
};

/**
 * Children of elements with short text children: lists without any markup of their own. One text alone is no
 * list: some widgets lay what was chosen over their box.
 */
const repeated = (box: HTMLElement): HTMLElement[] => {
  const lists = [box, ...box.querySelectorAll<HTMLElement>('*')].map((parent) =>
    [...parent.children].filter((c): c is HTMLElement => {
      if (!('style' in c) || c.matches('input,button,label,svg,[aria-live]') || !isShownIn(c, box))
        return false;
      const { length } = textOf(c);
      return length > 0 && length <= 60;
    }),
  );
  const taken: HTMLElement[][] = [];
  // Of nested lists the longest; beside it others may stand (the tabs of an area picker over its places).
  for (const list of lists.sort((a, b) => b.length - a.length)) {
    const parent = list[0]?.parentElement;
    if (!parent || list.length < 2) break;
    const nested = (o: HTMLElement | undefined) => o?.contains(parent) || (!!o && parent.contains(o));
    if (!taken.some((t) => nested(t[0]!.parentElement!))) taken.push(list);
  }
  return taken.sort((a, b) => (a[0]!.compareDocumentPosition(b[0]!) & 4 ? -1 : 1)).flat();
};

const isChosen = (el: Element): boolean =>
  el.matches('[aria-selected=true],[aria-checked=true],[selected]') ||
  /(^|[\s_-])(selected|checked|this)(\s|$)/.test(classOf(el)) ||
  !!el.querySelector('input:checked,[aria-checked=true]');

const asOption = (el: HTMLElement): Option => ({
  element: el,
  text: textOf(el) || el.title || el.getAttribute('aria-label') || '',
  off: isOff(el),
  chosen: isChosen(el),
});

/** What a selector finds in a box, options that a web component shows through a slot included. */
const within = (box: HTMLElement, selector: string): HTMLElement[] => {
  const slotted = [...box.querySelectorAll('slot')].flatMap((slot) =>
    slot.assignedElements({ flatten: true }),
  );
  return [
    ...box.querySelectorAll<HTMLElement>(selector),
    ...slotted.flatMap((el) => [
      // One that draws itself may keep its role within.
      ...(el.matches(selector) || el.shadowRoot?.querySelector(selector) ? [el as HTMLElement] : []),
      ...el.querySelectorAll<HTMLElement>(selector),
    ]),
  ];
};

/** Elements that stand for options in a box. */
export const optionElements = (box: HTMLElement): HTMLElement[] => {
  for (const selector of ROLES) {
    // NG-ZORRO gives each column of its cascader, a whole list, the role of an item.
    const all = within(box, selector).filter((el) => !el.matches('ul,ol') && isShownIn(el, box));
    const leaves = innermost(all).filter(textOf);
    // A class that only looks like an option's stands alone; a real list has a parent with siblings.
    if (leaves.length && (!selector.startsWith('[class') || isOut(box))) return leaves;
  }
  return isOut(box) ? repeated(box) : [];
};

export const optionsIn = (boxes: readonly HTMLElement[]): Option[] =>
  boxes
    .flatMap(optionElements)
    .map(asOption)
    .filter((o) => o.text && !isHint(o.text));

/** True for a box that holds options, or a place where they will be. */
export const hasOptions = (box: HTMLElement): boolean => optionsIn([box]).length > 0;

/** How many steps up from an option the first box stands that holds a second one. */
const stepsToList = (option: Element, all: readonly Option[]): number => {
  let steps = 0;
  for (let up: Element | null = option; up; up = up.parentElement, steps++)
    if (all.some((o) => o.element !== option && up.contains(o.element))) return steps;
  return Number.POSITIVE_INFINITY;
};

/** Options by level. All are marked up alike, so the closest neighbours show how far an option's list is. */
export const columnsIn = (boxes: readonly HTMLElement[]): Option[][] => {
  const all = optionsIn(boxes);
  const least = Math.min(...all.map((o) => stepsToList(o.element, all)));
  const steps = Number.isFinite(least) ? least : 1;
  const columns = new Map<Element, Option[]>();
  for (const o of all) {
    let list: Element = o.element;
    for (let i = 0; i < steps && list.parentElement; i++) list = list.parentElement;
    columns.set(list, [...(columns.get(list) ?? []), o]);
  }
  // A level may stand inside the option it belongs to (PrimeVue): the outer list is the level before.
  return [...columns].sort(([a], [b]) => (a.compareDocumentPosition(b) & 4 ? -1 : 1)).map(([, list]) => list);
};

/** Where a press on an option counts in every library: the innermost element that carries its text (arco). */
export const labelOf = (option: HTMLElement): HTMLElement => {
  let el = option;
  for (;;) {
    const text = textOf(el);
    const next = [...el.children].find(
      (c): c is HTMLElement => 'style' in c && !c.matches('input') && textOf(c) === text && isShown(c),
    );
    if (!next) return el;
    el = next;
  }
};

/** A mark of the browser's own in a row of a table or a tree (○ 01 企业) has nothing else that hears a press. */
export const pressOption = ({ element }: Option): void => {
  const [box, other] = element.querySelectorAll('[type=checkbox],[type=radio]');
  press(!box || other || box.closest('label,[role]') ? labelOf(element) : box);
};

/** What says one of these words alone; sheets of mobile pages have no buttons for them. */
const saying = (boxes: readonly HTMLElement[], words: RegExp): HTMLElement | undefined =>
  boxes
    .flatMap((b) => [...b.querySelectorAll<HTMLElement>('*')])
    .find(
      (el) =>
        (!el.childElementCount || el.matches('button,a,[role=button]')) &&
        words.test(el.textContent || (el as HTMLInputElement).value || '') &&
        isShown(el),
    );

/** The button of a picker that takes over what its wheel or list shows. */
export const confirmation = (boxes: readonly HTMLElement[]): HTMLElement | undefined =>
  saying(boxes, /^\s*(确\s*[定认]|完\s*成|好的?|ok|done|confirm)\s*$/i);

/** The one that closes it and takes nothing over. */
export const cancellation = (boxes: readonly HTMLElement[]): HTMLElement | undefined =>
  saying(boxes, /^\s*(取\s*消|cancel)\s*$/i);

/** The nearest box around an option, within the popup, that passes a test. */
export const around = (
  option: HTMLElement,
  boxes: readonly HTMLElement[],
  test: (box: HTMLElement) => boolean,
): HTMLElement | undefined => {
  for (let up = option.parentElement; up && boxes.some((b) => b.contains(up)); up = up.parentElement)
    if (test(up)) return up;
  return undefined;
};
