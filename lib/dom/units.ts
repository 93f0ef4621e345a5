/** What counts as one control: native boxes, groups of radios and boxes, drawn widgets. */

import type { ControlKind } from '../recognise/types';
import { isPrompt, tidy } from '../text/shown';
import { bareTexts, isInline } from './bare-texts';
import { boxOf, drawnFor, groupChoices, isBox, isChoice } from './choices';
import { drawnUnit, holdsOneWidget, INNER, isDrawn, isDrawnSwitch, looksDrawn, wrapperOf } from './drawn';
import { flatParent, treesOf } from './flat-tree';
import { adoptNatives } from './natives';
import type { Unit } from './types';

// Without its first letter a class word is found in both spellings, faster than with the i flag; and an element
// without the attribute is passed over at once.
const CANDIDATES =
  'input,textarea,select,[role]:is([role=combobox],[role=radio],[role=checkbox],[role=switch],[role=textbox],' +
  '[role=spinbutton],[role=option]),[aria-pressed],[aria-haspopup],[tabindex],' +
  '[contenteditable]:is([contenteditable=""],[contenteditable=true]),' +
  '[class]:is([class*=elect],[class*=ombo],[class*=ascader],[class*=icker],[class*=ropdown],[class*=date-editor],[class*=adio],' +
  '[class*=heckbox],[class*=witch],[class*=oggle])';

const NO_CONTROL = /hidden|submit|button|image|reset|range|color/;

export interface Units {
  list: Unit[];
  /** Root (or first part) → its unit; other parts → null, so a walk can step over them. */
  at: Map<Element, Unit | null>;
}

function typedKind(el: HTMLInputElement): ControlKind {
  const says = `${el.type} ${el.placeholder} ${el.getAttribute('aria-label')}`;
  if (/搜|查找|search/i.test(says) || el.closest('[role=search],[role=searchbox]')) return 'search';
  // 年/月/日: a box that a calendar comes up under, whatever else is drawn around it.
  const dated = el.type === 'text' && /yyyy|年.?月.?日/i.test(el.placeholder);
  if (dated || /date|month|week/.test(el.type)) return 'date';
  return /number|password|file/.test(el.type) ? (el.type as ControlKind) : 'text';
}

/** Boxes that are nobody's: those of a list, those a library keeps for the browser's own form. */
function isForeign(el: HTMLElement): boolean {
  // What opens a list may be called by its role (VEUI).
  const box = el.closest<HTMLElement>('[role=listbox]:not([aria-haspopup])');
  if (box && (el.getAttribute('role') !== 'option' || !isInline(box))) return true;
  if (el.localName === 'input' && (NO_CONTROL.test((el as HTMLInputElement).type) || el.hidden)) return true;
  return el.matches('input[aria-hidden=true][tabindex="-1"]:not([type=checkbox],[type=radio])');
}

/** Boxes that have said 请选择. */
const prompting = new WeakSet<Element>();

const plain = (kind: ControlKind, el: HTMLElement): Unit => ({ kind, root: el, element: el, parts: [el] });

/** The control an element is or opens; undefined for one that is neither. Radios and boxes are grouped elsewhere. */
function unitOf(el: HTMLElement, role: string | null): Unit | undefined {
  const tag = el.localName;
  // Year, month and day of one box, typed into one after the other (MUI X, React Aria).
  const group = role === 'spinbutton' && el.closest<HTMLElement>('[role=group]');
  const parts = group ? [...group.querySelectorAll<HTMLElement>('[role=spinbutton]')] : [];
  if (parts.length === 3)
    return { kind: 'split-text', root: group as HTMLElement, element: group as HTMLElement, parts };
  const control = tag === 'input' || tag === 'textarea' || tag === 'select' || !!role || el.isContentEditable;
  if (!control && isDrawnSwitch(el)) return plain('switch', el);
  const popup = el.getAttribute('aria-haspopup');
  // It stays one when it shows its choice.
  const prompts =
    !control &&
    el.tabIndex >= 0 &&
    (prompting.has(el) || isPrompt(tidy(el.textContent))) &&
    !el.querySelector(INNER);
  if (prompts) prompting.add(el);
  const opens = prompts || (popup && /listbox|tree|grid|dialog/.test(popup) && tag !== 'a');
  if (isDrawn(el) && holdsOneWidget(el)) return drawnUnit(el, el);
  // A box that only takes part in the form, of a widget that says itself whether it is checked.
  if ((!control && !opens) || el.matches('[type=checkbox],[type=radio]')) return undefined;
  if (tag === 'textarea') return plain('textarea', el);
  if (tag === 'select') return plain((el as HTMLSelectElement).multiple ? 'multi-select' : 'select', el);
  if (role === 'switch') return plain('switch', el);
  if (role === 'combobox' || opens) return drawnUnit(el, wrapperOf(el));
  if (tag === 'input') {
    const kind = typedKind(el as HTMLInputElement);
    const isSelect = kind === 'text' && looksDrawn(el as HTMLInputElement);
    return isSelect ? drawnUnit(el, wrapperOf(el)) : plain(kind, el);
  }
  if (role === 'textbox' || role === 'spinbutton' || el.isContentEditable)
    return plain(role === 'spinbutton' ? 'number' : 'textarea', el);
  return undefined;
}

/** All controls of the page in shown order, open shadow roots included. */
export function findUnits(doc: Document): Units {
  const at = new Map<Element, Unit | null>();
  const list: Unit[] = [];
  const choices: HTMLElement[] = [];
  const inside = (el: Element): boolean => {
    for (let up: Element | null = el; up; up = flatParent(up)) if (at.has(up)) return true;
    return false;
  };
  const add = (unit: Unit | undefined) => {
    if (!unit) return;
    list.push(unit);
    at.set(unit.root, unit);
  };
  const trees = treesOf(doc);
  for (const tree of trees)
    for (const el of tree.querySelectorAll<HTMLElement>(CANDIDATES)) {
      if (isForeign(el)) continue;
      const role = el.getAttribute('role');
      if (isChoice(el, role)) {
        if (!inside(el)) choices.push(el);
      } else if (!inside(el)) add(unitOf(el, role));
    }
  const { answers, selects } = bareTexts(doc, trees, inside);
  for (const items of answers)
    if (!items.some((el) => inside(el) || choices.some((c) => el.contains(c) || c.contains(el))))
      choices.push(...items);
  for (const [root, el] of selects) if (!inside(root)) add(drawnUnit(root.contains(el) ? el : root, root));
  for (const boxes of [false, true])
    for (const unit of groupChoices(
      choices.filter((c) => isBox(c) === boxes),
      list,
    )) {
      list.push(unit);
      for (const part of unit.parts) {
        at.set(boxOf(part), null);
        const drawn = drawnFor(part);
        if (drawn) at.set(drawn, null);
      }
      at.set(unit.parts.length > 1 ? boxOf(unit.parts[0]!) : unit.root, unit);
    }
  adoptNatives(list, at);
  return { list, at };
}
