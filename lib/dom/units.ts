/**
 * What counts as one control: native boxes, groups of radios and boxes, drawn widgets. Roles and
 * behaviour come first; class names are read as words (…-select, …-cascader), not as one library's.
 */
import type { ControlKind } from '../recognise/types';
import { classOf, commonAncestor, flatChildren, flatParent, treesOf } from './flat-tree';
import { isPrompt, tidy } from './values';

export interface Unit {
  kind: ControlKind;
  root: HTMLElement;
  element: HTMLElement;
  parts: HTMLElement[];
  native?: HTMLSelectElement;
}

// Without its first letter a class word is found in both spellings, faster than with the i flag.
const CANDIDATES =
  'input,textarea,select,[role=combobox],[role=radio],[role=checkbox],[role=switch],[role=textbox],' +
  '[role=spinbutton],[aria-haspopup],[tabindex],[contenteditable=""],[contenteditable=true],[class*=elect],' +
  '[class*=ascader],[class*=icker],[class*=date-editor],[class*=adio],[class*=heckbox],[class*=witch]';

const DRAWN =
  /(?:^|[-_])(?:select|cascader|cascader-select|combobox|dropdown-select|form-select|select\d-container|tree-select|picker\d?|(?:date|range|month)-(?:picker\d?|editor)|picker-range|datepicker)$/i;
const DRAWN_CAMEL = /[a-z](?:Select|Cascader|Picker|Combobox)(?:$|_)/;
const NOT_DATE = /region|area|city|address|district|color|file|user|time-?picker$/i;
const NO_CONTROL = new Set(['hidden', 'submit', 'button', 'image', 'reset', 'range', 'color']);
const CHOICE = /(?:^|[-_])(radio|checkbox)(?:-(?:item|wrapper|button|option))?$/i;

const words = (el: Element): string[] => classOf(el).split(/\s+/);
const isDrawn = (el: Element): boolean =>
  words(el).some((w) => DRAWN.test(w) || DRAWN_CAMEL.test(w)) &&
  !/^(?:select|input|option|label|ul|li|button)$/.test(el.localName);

/** A box a person types into or a drawn select's own box. */
const INNER = 'input:not([type=hidden]):not([type=radio]):not([type=checkbox]),[role=combobox],select';

/** True when the element is one widget and not a row of several. */
function holdsOneWidget(el: Element): boolean {
  const boxes = el.querySelectorAll(INNER);
  if (boxes.length > 3 || el.querySelector('textarea,label,form,table')) return false;
  let inputs = 0;
  let drawn = 0;
  for (const box of boxes) {
    if (box.localName === 'input') inputs++;
    if (box.localName === 'select' || box.getAttribute('role') === 'combobox') drawn++;
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

function drawnKind(root: Element, element: Element): ControlKind {
  const names = `${classOf(root)} ${classOf(element)}`;
  const hint = (element as HTMLInputElement).placeholder || '';
  const inputs = root.querySelectorAll('input:not([type=hidden])').length;
  if (/cascader/i.test(names)) return 'cascader';
  const dated = /(?:^|[^a-z])(?:date|calendar)|(?:^|[\s_-])\w*picker/i.test(names) && !NOT_DATE.test(names);
  // One box may show both ends.
  const both = dated && (/起止|区间|范围|range/i.test(hint) || root.querySelector('[class*=range]') !== null);
  if ((dated && inputs === 2) || both || /range/i.test(names)) return 'date-range';
  if (dated || /日期|yyyy/i.test(hint)) return 'date';
  if (/(region|area|city|address|district)/i.test(names) && /picker/i.test(names)) return 'cascader';
  if (/multiple/i.test(names) || root.querySelector('[aria-multiselectable=true]')) return 'multi-select';
  return 'combobox';
}

function typedKind(el: HTMLInputElement): ControlKind {
  const search = el.type === 'search' || el.matches('[role=searchbox]') || !!el.closest('[role=search]');
  if (search || /搜索|搜一搜|查找|search/i.test(el.placeholder + (el.getAttribute('aria-label') ?? '')))
    return 'search';
  if (/^(date|month|datetime-local|week)$/.test(el.type)) return 'date';
  if (el.type === 'number' || el.type === 'password' || el.type === 'file') return el.type;
  return 'text';
}

/** Readonly box with a caret beside it: a select whose library we do not know. */
function looksDrawn(el: HTMLInputElement): boolean {
  if (!el.readOnly) return false;
  if (/选择|\bselect\b|choose/i.test(el.placeholder) || isPrompt(el.value)) return true;
  if (el.disabled) return false;
  if (isPrompt(el.placeholder)) return true;
  const box = el.parentElement;
  return !!box && box.childElementCount <= 4 && !!box.querySelector('svg,i,[class*=rrow],[class*=aret]');
}

/** Grows from the inner box to the whole drawn widget: up while nothing but icons joins in. */
function wrapperOf(el: Element): HTMLElement {
  let at = el as HTMLElement;
  for (let up = 0; up < 4; up++) {
    const parent = flatParent(at) as HTMLElement | null;
    if (!parent || parent.matches('label,td,dd,form,body,fieldset,[role=group]')) break;
    const others = Array.from(flatChildren(parent)).filter((c): c is Element => c !== at && c.nodeType === 1);
    const named = /select|picker|cascader|combo/i.test(classOf(parent));
    const value = (c: Element) => named && /value|select/i.test(classOf(c)) && !c.closest('label');
    if (others.some((c) => (tidy(c.textContent) && !value(c)) || c.matches(INNER) || c.querySelector(INNER)))
      break;
    if (!others.length && up > 1) break;
    at = parent;
  }
  return at;
}

export interface Units {
  list: Unit[];
  /** Root (or first part) → its unit; other parts → null, so a walk can step over them. */
  at: Map<Element, Unit | null>;
}

/** Elements that say 请选择 and look pressable: selects without any role, of libraries nobody knows. */
function promptTexts(doc: Document): HTMLElement[] {
  if (!doc.evaluate) return [];
  // By text, not by element: there are fewer of them, and none has to be put together.
  const found = doc.evaluate('//text()[contains(.,"请选择")]', doc, null, 7, null);
  const texts = Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i) as Text);
  return texts
    .filter((text) => text.data.trimStart().startsWith('请选择'))
    .map((text) => text.parentElement!)
    .filter((el) => el.tagName !== 'OPTION' && doc.defaultView!.getComputedStyle(el).cursor === 'pointer');
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
  const add = (unit: Unit) => {
    list.push(unit);
    at.set(unit.root, unit);
  };
  for (const tree of treesOf(doc))
    for (const el of tree.querySelectorAll<HTMLElement>(CANDIDATES)) {
      const role = el.getAttribute('role');
      const tag = el.localName;
      if (el.closest('[data-filing-assist],[role=listbox]')) continue;
      if (tag === 'input' && NO_CONTROL.has((el as HTMLInputElement).type)) continue;
      // The box a drawn list keeps for the browser's own form (Material UI).
      // And the one a web component keeps for the browser's messages (Shoelace).
      if (tag === 'input' && el.hidden) continue;
      if (el.matches('input[aria-hidden=true][tabindex="-1"]:not([type=radio],[type=checkbox])')) continue;
      if (isChoice(el, role)) {
        if (!inside(el)) choices.push(el);
        continue;
      }
      const control =
        tag === 'input' || tag === 'textarea' || tag === 'select' || !!role || el.isContentEditable;
      const popup = el.getAttribute('aria-haspopup');
      const prompts =
        !control && el.tabIndex >= 0 && isPrompt(tidy(el.textContent)) && !el.querySelector(INNER);
      const opens = prompts || (popup && /listbox|tree|grid|dialog/.test(popup) && tag !== 'a');
      const drawn = isDrawn(el) && holdsOneWidget(el);
      if (!control && isDrawnSwitch(el) && !inside(el)) {
        add({ kind: 'switch', root: el, element: el, parts: [el] });
        continue;
      }
      if ((!control && !drawn && !opens) || inside(el)) continue;
      if (drawn) addDrawn(el, el);
      else if (tag === 'textarea') add({ kind: 'textarea', root: el, element: el, parts: [el] });
      else if (tag === 'select') {
        const kind = (el as HTMLSelectElement).multiple ? 'multi-select' : 'select';
        add({ kind, root: el, element: el, parts: [el] });
      } else if (role === 'switch') add({ kind: 'switch', root: el, element: el, parts: [el] });
      else if (role === 'combobox' || opens) addDrawn(el, wrapperOf(el));
      else if (tag === 'input') {
        const input = el as HTMLInputElement;
        const kind = typedKind(input);
        if (kind === 'text' && looksDrawn(input)) addDrawn(el, wrapperOf(el));
        else add({ kind, root: el, element: el, parts: [el] });
      } else if (role === 'textbox' || role === 'spinbutton' || el.isContentEditable)
        add({ kind: role === 'spinbutton' ? 'number' : 'textarea', root: el, element: el, parts: [el] });
    }

  for (const el of promptTexts(doc))
    if (!inside(el) && !el.closest('label,button,a,li,option,[data-filing-assist]'))
      addDrawn(el, wrapperOf(el));

  function addDrawn(el: HTMLElement, root: HTMLElement) {
    const inputs = [...root.querySelectorAll<HTMLElement>('input:not([type=hidden])')];
    const element =
      el.localName === 'input'
        ? el
        : (root.querySelector<HTMLElement>('[role=combobox]') ??
          inputs[0] ??
          root.querySelector<HTMLElement>('[tabindex="0"]') ??
          el);
    const kind = drawnKind(root, element);
    const native = root.querySelector('select') ?? undefined;
    add({
      kind,
      root,
      element,
      parts: kind === 'date-range' && inputs.length > 1 ? inputs : [element],
      native,
    });
  }

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

/** A switch without a role and without a box of its own (TDesign, iView). */
const isDrawnSwitch = (el: HTMLElement): boolean =>
  words(el).some((w) => /(?:^|[-_])switch$/i.test(w)) &&
  !el.querySelector('input:not([type=hidden]),[role]') &&
  !el.previousElementSibling?.matches('input[type=checkbox]');

function isChoice(el: HTMLElement, role: string | null): boolean {
  if (el.localName === 'input') return /^(radio|checkbox)$/.test((el as HTMLInputElement).type);
  if (role === 'radio' || role === 'checkbox')
    return !el.querySelector('input[type=radio],input[type=checkbox]');
  if (role || !words(el).some((w) => CHOICE.test(w))) return false;
  if (el.querySelector('input,[role=radio],[role=checkbox]') || el.closest('label')?.querySelector('input'))
    return false;
  // A mark drawn beside a hidden native box stands for that box.
  if (el.previousElementSibling?.matches('input[type=radio],input[type=checkbox]')) return false;
  return !!tidy(el.textContent) && !el.querySelector('[class*=adio],[class*=heckbox]');
}

const isBox = (el: HTMLElement): boolean =>
  (el as HTMLInputElement).type === 'checkbox' ||
  el.getAttribute('role') === 'checkbox' ||
  (!el.getAttribute('role') && /checkbox/i.test(classOf(el)));

/** The clickable box of one radio or checkbox with its text. */
export function boxOf(part: HTMLElement): HTMLElement {
  const label = part.closest('label');
  if (label && label.querySelectorAll('input,[role=radio],[role=checkbox]').length <= 1) return label;
  const parent = part.parentElement;
  const alone = parent && parent.querySelectorAll('input,select,textarea,[role]').length <= 1;
  if (part.localName === 'input' && alone && words(parent).some((w) => CHOICE.test(w))) return parent;
  return part;
}

/** The mark some libraries draw beside a hidden native box. */
const drawnFor = (part: HTMLElement): Element | null => {
  const next = part.localName === 'input' && boxOf(part) === part ? part.nextElementSibling : null;
  return next && /radio|checkbox/i.test(classOf(next)) ? next : null;
};

/** Puts radios and boxes that answer one question together. */
function groupChoices(choices: readonly HTMLElement[], others: readonly Unit[]): Unit[] {
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
    if ((count.get(at) ?? 0) > 1) return at;
  }
  return el;
}

/** A hidden native select beside a drawn widget is the same control. */
function adoptNatives(list: Unit[], at: Map<Element, Unit | null>): void {
  for (let i = list.length - 1; i >= 0; i--) {
    const unit = list[i]!;
    if (unit.kind !== 'select' && unit.kind !== 'multi-select') continue;
    if (unit.root.localName !== 'select') continue;
    const beside = [unit.root.nextElementSibling, unit.root.previousElementSibling, unit.root.parentElement];
    const drawn = beside
      .map((el) => el && at.get(el))
      .find((u) => u && !u.native && /^(?:combobox|multi-select|cascader)$/.test(u.kind) && u !== unit);
    if (!drawn || !isTuckedAway(unit.root)) continue;
    drawn.native = unit.root as HTMLSelectElement;
    at.set(unit.root, null);
    list.splice(i, 1);
  }
}

const isTuckedAway = (el: HTMLElement): boolean => {
  const css = el.ownerDocument.defaultView!.getComputedStyle(el);
  return (
    css.display === 'none' ||
    css.visibility === 'hidden' ||
    Number(css.opacity) < 0.1 ||
    el.offsetWidth < 3 ||
    el.getAttribute('aria-hidden') === 'true' ||
    /^rect\((?:[01]px,? ?){4}\)/.test(css.clip)
  );
};
