/** Describes a page: its controls, what they are called, what stands above them. Reads only. */
import type { ControlDescription } from '../recognise/types';
import { boxOf } from './choices';
import { ariaName, isDisabled, isReadOnly, labelsOf, stateOf } from './describe';
import { type Evidence, readEvidence } from './evidence';
import { classOf, flatParent } from './flat-tree';
import { joinSplit, regionPrefix } from './rows';
import { findStep } from './step';
import { readStream, seenIn } from './stream';
import type { Control, PageScan, ScanOptions, Unit } from './types';
import { findUnits } from './units';
import { isPrompt, tidy } from './values';
import { visibilityReader } from './visible';

const ids = new WeakMap<object, string>();
let count = 0;

/** The same element keeps its id as long as it lives. */
function idOf(el: object): string {
  const known = ids.get(el) ?? `c${++count}`;
  ids.set(el, known);
  return known;
}

/** Of a text box only an empty one: what is shown and fixed stays. */
const DAY = /日期|有效期|(?:起始|开始|截止|截至|终止|到期|结束|生效|失效)(?:时间|日)?[至到]?\s*[*:：]?$/;
const CODE = /验证码|校验码|验证\s*码|动态码|captcha|verif\w*\s?code/i;

/**
 * Finds and describes every control of one document, open shadow roots included, iframes not
 * (each frame runs its own script). One layout pass, no writes.
 */
export function scanPage(root: Document, options: ScanOptions = {}): PageScan {
  const found = findUnits(root);
  if (!found.list.length) return { descriptions: [], controls: new Map() };
  const stream = readStream(root, found);
  const ordinals = new Map<Element, number>();
  stream.units.forEach((unit, i) => {
    for (const el of [unit.root, unit.element, ...unit.parts, unit.native]) if (el) ordinals.set(el, i);
  });
  const { names, hints, target } = labelIndex(stream.units, ordinals);
  const evidence = readEvidence(stream, target, (i) => names.has(i) || !!ariaName(stream.units[i]!));
  const rows = joinSplit(stream.units, evidence);
  const step = findStep(root);
  const isVisible = options.isVisible ?? visibilityReader(root);
  const controls = new Map<string, Control>();
  const descriptions: ControlDescription[] = [];
  for (const { unit, evidence: seen, ordinal } of rows) {
    const id = idOf(unit.root);
    const description = describe(id, unit, seen, names.get(ordinal) ?? '', hints.get(ordinal));
    if (step) description.headings = [step.title, ...seen.headings];
    description.touched = unit.parts.some((p) => options.isTouched?.(p)) || !!options.isTouched?.(unit.root);
    description.visible = visibleBoxes(unit).some((box) => isVisible(box));
    descriptions.push(description);
    const { kind, root: box, element, parts, native } = unit;
    controls.set(id, { id, kind: description.kind, root: box, element, parts, ...(native && { native }) });
    if (kind !== description.kind) unit.kind = description.kind;
  }
  regionPrefix(descriptions);
  return { descriptions, controls, ...(step && { step, stepTitle: step.title }) };
}

/** Labels that point at a control: built once, never searched per field. */
function labelIndex(units: readonly Unit[], ordinals: ReadonlyMap<Element, number>) {
  const names = new Map<number, string>();
  /** 请输入单位名称 in a label that floats over its box stands for the placeholder (Varlet). */
  const hints = new Map<number, string>();
  const targets = new Map<Element, number>();
  const trees = new Set(units.map((u) => u.root.getRootNode() as Document | ShadowRoot));
  for (const tree of trees)
    for (const label of tree.querySelectorAll<HTMLLabelElement>('label[for]')) {
      let at: Element | null = label.htmlFor ? tree.getElementById(label.htmlFor) : null;
      while (at && !ordinals.has(at)) at = flatParent(at);
      const ordinal = at ? ordinals.get(at) : undefined;
      if (ordinal === undefined || !at) continue;
      const choice = /^(?:radio-group|checkbox)/.test(units[ordinal]!.kind);
      // Behind its box it is the text of an option, before it the name of the group.
      const option = choice && !!(at.compareDocumentPosition(label) & 4);
      const text = option ? '' : tidy(seenIn(label, units[ordinal]!.root));
      const hint = !choice && isPrompt(text);
      targets.set(label, option || hint ? -1 : ordinal);
      const into = hint ? hints : names;
      if (text && !into.has(ordinal)) into.set(ordinal, text);
    }
  return { names, hints, target: (label: Element) => targets.get(label) };
}

function describe(
  id: string,
  unit: Unit,
  seen: Evidence,
  forLabel: string,
  hint = '',
): ControlDescription & { headings: string[] } {
  const state = stateOf(unit);
  state.placeholder ||= hint;
  const labels = labelsOf(unit, seen, forLabel, state.placeholder);
  const element = unit.element as HTMLInputElement;
  const typed = unit.kind === 'text' || unit.kind === 'number';
  const isCode =
    typed &&
    labels.some((l) => CODE.test(l.text)) &&
    !labels.slice(0, 1).some((l) => !CODE.test(l.text) && l.source !== 'placeholder');
  // A box that takes no typing, called a day: its picker shows only when it is pressed.
  const picks =
    unit.kind === 'combobox' ? !state.options : unit.kind === 'text' && element.readOnly && !state.value;
  const isDay =
    picks && !element.disabled && labels.some((l) => l.source !== 'identifier' && DAY.test(l.text));
  const isList = picks && !isDay && /^请?选择/.test(hint);
  const kind = isDay ? 'date' : isList ? 'combobox' : unit.kind;
  return {
    id,
    kind: isCode ? 'code' : kind,
    labels,
    ...(state.placeholder && { placeholder: state.placeholder }),
    ...(seen.help.length && { help: seen.help.join(' ').slice(0, 300) }),
    headings: seen.headings,
    // The same in the next scan, so that an unchanged page is described by the same words.
    ...(seen.group && { group: `${idOf(seen.group.el)} ${seen.group.text}` }),
    ...(state.options && { options: state.options }),
    ...(seen.prefix && { prefix: seen.prefix }),
    ...(seen.suffix && { suffix: seen.suffix }),
    value: state.value,
    ...(state.checked !== undefined && { checked: state.checked }),
    touched: false,
    ...(element.maxLength > 0 && { maxLength: element.maxLength }),
    ...(element.localName === 'input' && { inputType: element.type }),
    required: seen.required || element.required === true || element.getAttribute('aria-required') === 'true',
    readOnly: !isDay && !isList && isReadOnly(unit),
    disabled: isDisabled(unit),
    visible: true,
  };
}

/** The boxes a person would point at: for radios and boxes their labels, since the native box is often drawn over. */
function visibleBoxes({ kind, root, parts }: Unit): Element[] {
  if (!/^(?:radio-group|checkbox-group|checkbox|switch)$/.test(kind)) return [root];
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
