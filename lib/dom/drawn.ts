/**
 * Widgets a library draws: which element is one, and how far it reaches. Roles and behaviour come
 * first; class names are read as words (…-select, …-cascader), not as one library's.
 */
import type { Looks } from '../describe/types';
import { isPrompt, tidy } from '../text/shown';
import { classOf, flatChildren, flatParent, meet, wordsOf } from './flat-tree';
import type { Unit } from './types';

const DRAWN =
  /(?:^|[-_])(?:(?:cascade)?select|cascader|combo(?:box)?|select\d-container|(?:date)?picker\d?|picker-range|(?:date|range|month)-editor)$/i;
const DRAWN_CAMEL = /[a-z](?:Select|Cascader|Picker|Combobox)(?:$|_)/;
/** A box that its class calls a select, cascader or picker. */
export const isDrawn = (el: Element): boolean =>
  wordsOf(el).some(
    (w) =>
      DRAWN.test(w) ||
      DRAWN_CAMEL.test(w) ||
      // Of menus as well as of selects.
      (/(?:^|-)dropdown$/.test(w) && el.querySelector('[role=combobox],input[aria-haspopup=listbox]')),
  ) && !/^(?:select|input|option|label|ul|li|button)$/.test(el.localName);

/** A box a person types into or a drawn select's own box. */
export const INNER = 'input:not([type=hidden],[type=checkbox],[type=radio]),[role=combobox],select';

/** True when the element is one widget and not a row of several. */
export function holdsOneWidget(el: Element): boolean {
  // A select nobody can get to takes part in the form only.
  const boxes = [...el.querySelectorAll(INNER)].filter((b) => !b.matches('select[tabindex="-1"]'));
  if (
    boxes.length > 3 ||
    el.querySelector('textarea:not([role=searchbox]),label,form,table,:not(input)[role=spinbutton]')
  )
    return false;
  let inputs = 0;
  let drawn = 0;
  for (const box of boxes) {
    if (box.localName === 'input') inputs++;
    if (box.matches('[role=combobox],select')) drawn++;
  }
  // Some range pickers give both of their boxes the role.
  const range = boxes.length === 2 && /date|range/i.test(classOf(el));
  if (inputs > 2 || (drawn > 1 && !range)) return false;
  const nested = [...el.querySelectorAll('[class]')].filter(isDrawn);
  return (
    nested.every((c) => nested[0]!.contains(c)) &&
    nested.every((c) => boxes.length < 2 || c.contains(boxes[0]!))
  );
}

/** [ ] 选择: the button beside a box that takes no typing; its window fills the box. 请选择 is another list. */
export const chooserOf = (el: Element): HTMLElement | undefined => {
  const at = el.nextElementSibling as HTMLInputElement | null;
  if (!at) return undefined;
  return /^[^请]{0,2}选[择取]$/.test(tidy(at.value || at.textContent)) && at.type !== 'submit'
    ? at
    : chooserOf(at);
};

/** Boxes that have asked for a choice: some show the choice where they asked for it. */
const searched = new WeakSet<Element>();

/** A box with a caret beside it that is to be chosen for, read-only or searched in: a select whose library we do not know. */
export function looksDrawn(el: HTMLInputElement): boolean {
  const box = el.parentElement;
  const caret = () =>
    !!box && box.childElementCount <= 4 && !!box.querySelector('svg,i,[class*=rrow],[class*=aret]');
  if (!el.readOnly) {
    if (/^请?选择/.test(el.placeholder) && caret()) searched.add(el);
    return searched.has(el);
  }
  if (/选择|\bselect\b|choose|省.*市/i.test(el.placeholder) || isPrompt(el.value)) return true;
  return !el.disabled && (isPrompt(el.placeholder) || caret() || !!chooserOf(el));
}

/** Grows from the inner box to the whole drawn widget: up while nothing but icons joins in. */
export function wrapperOf(el: Element): HTMLElement {
  const known = wrappers.get(el);
  if (known?.isConnected && known.contains(el)) return known;
  const found = growFrom(el);
  wrappers.set(el, found);
  return found;
}

/** A widget stays the same when its chosen text comes up beside the box. */
const wrappers = new WeakMap<Element, HTMLElement>();

function growFrom(el: Element): HTMLElement {
  let at = el as HTMLElement;
  for (let up = 0; up < 4; up++) {
    const parent = flatParent(at) as HTMLElement | null;
    if (!parent || parent.matches('label,td,dd,form,body,fieldset,slot,[role=group]')) break;
    const others = Array.from(flatChildren(parent)).filter((c): c is Element => c !== at && c.nodeType === 1);
    const named = /select|picker|cascader|combo/i.test(classOf(parent));
    // The chosen text stands beside the box, or in the very place of the box (react-select).
    const value = (c: Element) =>
      !c.closest('label') &&
      ((named && /value|select/i.test(classOf(c))) ||
        (el.localName === 'input' &&
          !/label/i.test(classOf(c)) &&
          !c.matches('fieldset,[aria-hidden=true]') &&
          !c.querySelector('label') &&
          meet(c, at)));
    // A button nobody sees may lie over the text it opens a list for (Ionic).
    const isLaid = (c: Element) =>
      el.localName === 'button' && meet(c, at) && Number(getComputedStyle(el).opacity) < 0.1;
    // ▾: opens the list by the mouse alone, the box does it by the keyboard.
    const isArrow = (c: Element) => c.matches('[tabindex="-1"],fieldset');
    const isOther = (c: Element) => tidy(c.textContent) && !value(c) && !isArrow(c) && !isLaid(c);
    if (others.some((c) => isOther(c) || c.matches(INNER) || c.querySelector(INNER))) break;
    if (!others.length && up > 1) break;
    at = parent;
  }
  return at;
}

/** A switch without a role and without a box of its own (TDesign, iView, uni-app). */
export const isDrawnSwitch = (el: HTMLElement): boolean =>
  !/^t[hd]$/.test(el.localName) &&
  // What folds a menu or shows a password is called a toggle as well, and is a link or a button.
  wordsOf(el).some((w) =>
    (/^(?:a|button)$/.test(el.localName)
      ? /(?:^|[-_])switch$/i
      : /^toggle$|(?:^|[-_])switch(?:-input)?$/i
    ).test(w),
  ) &&
  !el.querySelector('input:not([type=hidden]),[role]') &&
  !el.previousElementSibling?.matches('input[type=checkbox]');

/** The drawn widget that fills `root`; `el` is what gave it away. */
export function drawnUnit(el: HTMLElement, root: HTMLElement): Unit {
  const inputs = [
    ...root.querySelectorAll<HTMLElement>('input:not([type=hidden],[type=checkbox],[type=radio])'),
  ];
  const element =
    el.localName === 'input'
      ? el
      : (root.querySelector<HTMLElement>('[role=combobox]') ??
        inputs[0] ??
        root.querySelector<HTMLElement>('[tabindex="0"]') ??
        el);
  const listed = root.querySelector('select');
  const native = listed && listed.options.length > 1 ? listed : undefined;
  const parts = inputs.length > 1 ? inputs : [element];
  if (native?.multiple) return { kind: 'multi-select', root, element, parts, native };
  const names = `${classOf(root)} ${classOf(element)}`;
  const said = tidy(root.textContent);
  const several = /multiple/i.test(names) || root.querySelector('[aria-multiselectable=true]');
  const looks: Looks = {
    names,
    hint: (element as HTMLInputElement).placeholder || (said.length < 40 ? said : ''),
    opens: root.getAttribute('aria-haspopup') ?? element.getAttribute('aria-haspopup') ?? '',
    boxes: root.querySelectorAll('input:not([type=hidden])').length,
    ranged: !!root.querySelector('[class*=range]'),
  };
  // What it opens is judged elsewhere, by its looks.
  return { kind: several ? 'multi-select' : 'combobox', root, element, parts, native, looks };
}
