/**
 * What a person would say of a page's controls: how each is called, what stands above it, which of them hold one
 * value. Made of what a frame has sent; pure, so the background does it.
 */
import type { ControlDescription, ControlKind } from '../recognise/types';
import { isPrompt } from '../text/shown';
import { BOTH, drawnKind, saysDay } from './drawn';
import { type Evidence, readEvidence } from './evidence';
import { labelsOf } from './labels';
import { joinSplit, nameDays, namePhones, regionPrefix } from './rows';
import { findStep } from './step';
import { type Tree, treeOf } from './tree';
import type { Described, RawControl, RawPage } from './types';

export type { Described, RawControl, RawPage } from './types';

const DAY = /日期|有效期|(?:起始|开始|截止|截至|终止|到期|结束|生效|失效)(?:时间|日)?[至到]?\s*[*:：]?$/;
const END = /^(?:从|自|由|起|至|到|止)\s*[:：]?$/;
/** Chosen, not typed: a place, a kind. */
const CHOSEN = /[省市区县]$|[地辖]区|区域|所在地|省\W?市|区划|性质|类[型别]|语[言种]/;
/** The same, and what else is chosen out of a list: 前置审批, 网站内容. */
const OF_LISTS = /省|市|区县|地区|区域|所在|性质|类[型别]|种类|语[言种]|审批|内容|证件$/;
const SEARCH = /搜|查找|查询|search/i;
const CODE = /验证码|校验码|验证\s*码|动态码|captcha|verif\w*\s?code/i;
/** A drawn select's own box is readonly by design, and a box to tick cannot be (HTML); only a typed box can be. */
const NEVER_FIXED =
  /^(?:combobox|cascader|multi-select|date|date-range|checkbox|checkbox-group|radio-group|switch)$/;

/** Labels that point at a control: names, and hints. */
const pointers = ({ labels, controls }: RawPage) => {
  const names = new Map<number, string>();
  /** 请输入单位名称 in a label that floats over its box stands for the placeholder (Varlet). */
  const hints = new Map<number, string>();
  const targets = new Map<number, number>();
  for (const [node, control, said, behind] of labels) {
    const choice = /^(?:radio-group|checkbox)/.test(controls[control]!.kind);
    // Behind its box it is the text of an option, before it the name of the group.
    const option = choice && behind;
    const text = option ? '' : said;
    const hint = !choice && isPrompt(text);
    targets.set(node, option || hint ? -1 : control);
    const into = hint ? hints : names;
    if (text && !into.has(control)) into.set(control, text);
  }
  return { names, hints, targets };
};

/** Called by what is chosen, and nothing that could be a day. */
const isChosen = (names: readonly string[]): boolean =>
  names.length > 0 && names.some((t) => OF_LISTS.test(t)) && !names.some((t) => DAY.test(t));

const tidied = (label: string) => label.replace(/[\s*＊:：]+/g, '');

/** What the control is where its label says more than its looks. */
const kindOf = (
  control: RawControl,
  labels: ControlDescription['labels'],
  hint: string,
  headings: readonly string[],
): ControlKind => {
  const { kind, pressed, disabled, options } = control;
  const isTyped = kind === 'text' || kind === 'number';
  const isCode = labels.some((l) => CODE.test(l.text));
  const [first] = labels;
  if (isTyped && isCode && !(first && !CODE.test(first.text) && first.source !== 'placeholder'))
    return 'code';
  // A box that takes no typing, called a day: its picker shows only when it is pressed.
  const picks = kind === 'combobox' ? !options : kind === 'text' && pressed;
  const names = labels.filter((l) => l.source !== 'identifier').map((l) => l.text);
  // 从 [ ] 到 [ ]: the row says what they are.
  const isEnd = names.length > 0 && names.every((t) => END.test(t));
  if (picks && !disabled && (isEnd ? headings.slice(-2) : names).some((t) => DAY.test(t)))
    return BOTH.test(control.placeholder ?? '') ? 'date-range' : 'date';
  if (kind === 'date' && control.looks && !saysDay(control.looks) && isChosen(names)) return 'combobox';
  // A place or a kind in a box that takes no typing: a list or a tree comes up when it is pressed.
  const opens =
    /^请?选择/.test(hint) ||
    (kind === 'text' &&
      !disabled &&
      first &&
      first.source !== 'identifier' &&
      CHOSEN.test(tidied(first.text)));
  return picks && opens ? 'combobox' : kind;
};

/** A library that wraps every single box in a landmark of search (Arco for phones) has no search boxes by that. */
function withoutSearches(tree: Tree, controls: readonly RawControl[]): readonly RawControl[] {
  const isWrapped = ({ kind, type, node }: RawControl): boolean => {
    if (kind !== 'search' || type === 'search') return false;
    const span = tree.spans.get(tree.closest(node, /^$/, 'search'));
    return !!span && span.first === span.last;
  };
  const wrapped = new Set(controls.filter(isWrapped));
  if (wrapped.size < 2) return controls;
  return controls.map((c) =>
    wrapped.has(c) && !SEARCH.test(c.placeholder + c.aria) ? { ...c, kind: 'text' } : c,
  );
}

/** [请选择 | ]: the box a list is searched in, right behind the prompt that opens the list. */
function isSearchOfList(tree: Tree, controls: readonly RawControl[], i: number): boolean {
  const [list, box] = [controls[i - 1], controls[i]!];
  const isNameless = box.kind === 'text' && !box.placeholder && !box.aria && !box.title && !box.value;
  if (list?.kind !== 'combobox' || !isNameless || !/(?:^|[-_\s])select/i.test(tree.names(box.node)))
    return false;
  const around = tree.spans.get(tree.meeting(box.node, i - 1));
  return around?.first === i - 1 && around.last === i;
}

/** Controls of one document in page order, described. */
export function describePage(raw: RawPage): Described {
  const drawn = raw.controls.map((c) => (c.looks ? { ...c, kind: drawnKind(c.looks, c.kind) } : c));
  const tree = treeOf(raw);
  const controls = withoutSearches(tree, drawn);
  const page = { ...raw, controls };
  const step = findStep(page);
  const { names, hints, targets } = pointers(page);
  const evidence = readEvidence(
    tree,
    controls,
    (label) => targets.get(label),
    (i) => names.has(i) || !!controls[i]!.aria,
  );
  namePhones(controls, evidence);
  const parts = joinSplit(controls, evidence).filter(([i]) => !isSearchOfList(tree, controls, i!));
  nameDays(parts, controls, evidence);
  /** Where controls of a row are told by their label: the first of them. */
  const groups = new Map<Evidence['group'], string>();
  for (const [i, { group }] of evidence.entries()) if (!groups.has(group)) groups.set(group, controls[i]!.id);
  const descriptions = parts.map((run): ControlDescription => {
    const [i] = run as [number];
    const all = run.map((n) => controls[n]!);
    const control = controls[i]!;
    const seen = evidence[i]!;
    const isSplit = run.length > 1;
    const placeholder = control.placeholder || (hints.get(i) ?? '');
    const common = isSplit ? commonNode(page, all) : -1;
    const aria = control.aria || (tree.node(common)?.[6] ?? '');
    const labels = labelsOf({ ...control, placeholder, aria }, seen.labels, names.get(i) ?? '');
    const kind = isSplit ? 'split-text' : kindOf(control, labels, hints.get(i) ?? '', seen.headings);
    const isChanged = !isSplit && kind !== 'code' && kind !== control.kind;
    const { options, checked, maxLength, type } = control;
    return {
      id: all.map((c) => c.id).join('-'),
      kind,
      labels,
      ...(placeholder && { placeholder }),
      ...(seen.help.length && { help: seen.help.join(' ').slice(0, 300) }),
      headings: step ? [step.title, ...seen.headings] : seen.headings,
      // The same in the next scan, so that an unchanged page is described by the same words.
      ...(seen.group && { group: `${groups.get(seen.group)} ${seen.group.text}` }),
      ...(options && { options }),
      ...(seen.prefix && { prefix: seen.prefix }),
      ...(seen.suffix && { suffix: seen.suffix }),
      value: all.flatMap((c) => c.value || []).join('-'),
      touched: all.some((c) => c.touched),
      ...(checked !== undefined && { checked }),
      ...(maxLength && { maxLength }),
      ...(type && { inputType: type }),
      required: seen.required || control.required,
      readOnly: !isChanged && (control.locked || (control.fixed && !NEVER_FIXED.test(control.kind))),
      disabled: all.every((c) => c.disabled),
      visible: all.every((c) => c.visible),
    };
  });
  regionPrefix(descriptions);
  return { descriptions, parts, ...(step && { step }) };
}

/** The smallest element around all of these. */
const commonNode = ({ nodes }: RawPage, all: readonly RawControl[]): number => {
  let at = all[0]!.node;
  const isAround = (n: number): boolean => {
    while (n > at) n = nodes[n]![0];
    return n === at;
  };
  while (at >= 0 && !all.every((c) => isAround(c.node))) at = nodes[at]![0];
  return at;
};
