/** Reads a page: its controls, the texts around them. Reads only, and judges nothing: that is done elsewhere. */
import type { Described, RawControl, RawLabel, RawPage } from '../describe/types';
import type { ControlDescription } from '../recognise/types';
import { tidy } from '../text/shown';
import { boxOf } from './choices';
import { ariaName, isDisabled } from './describe';
import { classOf, commonAncestor, flatParent } from './flat-tree';
import { stepTexts } from './step';
import { readStream, type Stream, seenIn } from './stream';
import type { Control, ControlState, PageScan, ScanOptions, Unit } from './types';
import { findUnits } from './units';
import { visibilityReader } from './visible';

const ids = new WeakMap<object, string>();
let count = 0;

/** The same element keeps its id as long as it lives. */
function idOf(el: object): string {
  const known = ids.get(el) ?? `c${++count}`;
  ids.set(el, known);
  return known;
}

/** Boxes that took no typing while they were empty: what a press brings up fills them. */
const pressed = new WeakSet<Element>();

/** A page as it was read: what can be sent, and the live controls it speaks of. */
export interface Look {
  page: RawPage;
  units: readonly Unit[];
}

/**
 * Finds and reads every control of one document, open shadow roots included, iframes not
 * (each frame runs its own script). One layout pass, no writes. `stateOf` reads what a control shows.
 */
export function readPage(
  root: Document,
  stateOf: (unit: Unit) => ControlState,
  options: ScanOptions = {},
): Look {
  const found = findUnits(root);
  const stream = readStream(root, found);
  const { units, nodes, texts, at, nodeOf } = stream;
  const labels = units.length ? labelsIn(stream) : [];
  const isVisible = options.isVisible ?? visibilityReader(root);
  const isTouched = options.isTouched ?? (() => false);
  const controls = units.map((unit, i): RawControl => {
    const { kind, looks, parts } = unit;
    const element = unit.element as HTMLInputElement;
    const says = (name: string) => element.getAttribute(name) === 'true';
    const state = stateOf(unit);
    if (element.readOnly && !state.value) pressed.add(element);
    return {
      id: idOf(unit.root),
      kind,
      looks,
      node: at[i]!,
      ...state,
      aria: ariaName(unit),
      title: tidy(element.title || unit.root.title),
      name: [element.id, element.getAttribute('name')].filter(Boolean).join(' '),
      type: element.localName === 'input' ? element.type : undefined,
      maxLength: element.maxLength > 0 ? element.maxLength : undefined,
      required: element.required === true || says('aria-required'),
      fixed: !!element.readOnly,
      pressed: pressed.has(element),
      locked: says('aria-readonly'),
      disabled: isDisabled(unit),
      touched: [...parts, unit.root].some(isTouched),
      visible: visibleBoxes(unit).some((box) => isVisible(box)),
      beside: i > 0 && sameLine(units[i - 1]!.root, unit.root),
    };
  });
  const steps = units.length ? stepTexts(root, nodeOf) : [];
  return { page: { nodes, texts, labels, controls, steps }, units };
}

/** The controls of a look, with what has been made of it; `described` may be of an earlier look at the same page. */
export function scanOf({ page, units }: Look, { descriptions, parts, step }: Described): PageScan {
  const controls = new Map<string, Control>();
  const now = descriptions.map((description, i): ControlDescription => {
    const { id, kind } = description;
    const own = parts[i]!.map((n) => page.controls[n]!);
    const [unit, ...others] = parts[i]!.map((n) => units[n]!) as [Unit, ...Unit[]];
    // The boxes of a drawn widget count where it holds two days.
    const single = unit.looks && kind !== 'date-range' ? [unit.element] : unit.parts;
    const boxes = others.length ? [unit, ...others].map((u) => u.element) : single;
    const root = others.length ? (commonAncestor(boxes) as HTMLElement) : unit.root;
    controls.set(id, { ...unit, id, kind, root, parts: boxes });
    return {
      ...description,
      value: own.flatMap((c) => c.value || []).join('-'),
      checked: own[0]!.checked ?? description.checked,
      touched: own.some((c) => c.touched),
    };
  });
  return { descriptions: now, controls, step };
}

/** Labels that point at a control: looked up once, never searched per field. */
function labelsIn({ units, nodeOf }: Stream): RawLabel[] {
  const ordinals = new Map<Element, number>();
  units.forEach((unit, i) => {
    for (const el of [unit.root, unit.element, ...unit.parts, unit.native]) if (el) ordinals.set(el, i);
  });
  const trees = new Set(units.map((u) => u.root.getRootNode() as Document | ShadowRoot));
  return [...trees].flatMap((tree) =>
    [...tree.querySelectorAll<HTMLLabelElement>('label[for]')].flatMap((label): RawLabel[] => {
      let at: Element | null = label.htmlFor ? tree.getElementById(label.htmlFor) : null;
      while (at && !ordinals.has(at)) at = flatParent(at);
      const i = at ? ordinals.get(at) : undefined;
      if (i === undefined || !at) return [];
      const behind = !!(at.compareDocumentPosition(label) & 4);
      return [[nodeOf(label), i, tidy(seenIn(label, units[i]!.root)), behind]];
    }),
  );
}

/** Two boxes side by side with nothing but blanks between them. */
function sameLine(a: Element, b: Element): boolean {
  for (let at = b.previousSibling; at; at = at.previousSibling) {
    if (at === a) return true;
    if (at.nodeType === 1 && /^(?:br|hr|p|div|h\d|table|ul)$/.test((at as Element).localName)) return false;
  }
  return false;
}

/** The boxes a person would point at: for radios and boxes their labels, since the native box is often drawn over. */
function visibleBoxes({ kind, root, parts }: Unit): Element[] {
  if (!/^(?:radio|check|switch)/.test(kind)) return [root];
  return parts.flatMap((part) => {
    const box = boxOf(part);
    const drawn = box === part ? part.nextElementSibling : null;
    if (box !== part || part.localName !== 'input') return [box];
    // A switch whose transparent native box lies over what is drawn around it (Semi).
    const frame = part.parentElement;
    const around = frame && /switch|checkbox|radio/i.test(classOf(frame)) && frame.childElementCount < 4;
    // A label that points at the box is pressed for it wherever it stands.
    const labels = (part as HTMLInputElement).labels ?? [];
    return [box, ...labels, ...(drawn ? [drawn] : []), ...(around ? [frame] : [])];
  });
}
