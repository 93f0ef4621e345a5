/** The label, the help, the headings and the row of every control. */
import { meaningOf } from '../recognise/lookup';
import { headingMeaning } from '../recognise/sections';
import type { LabelEvidence } from '../recognise/types';
import { isPrompt } from '../text/shown';
import { headingsOf } from './headings';
import { type Belongings, type Own, shareOut } from './ownership';
import { isHeadingTag, isLabelTag, MARKS, sourceOf } from './text-kinds';
import type { Token, Tree } from './tree';
import type { RawControl } from './types';

export interface Evidence {
  labels: LabelEvidence[];
  help: string[];
  headings: string[];
  /** The label of the row: controls of one row have the same. */
  group?: Token;
  prefix: string;
  suffix: string;
  /** What stands between this control and the one before it in the same row: - 转 至 */
  separator?: string;
  /** The name of its column, in a table whose rows have names as well. */
  column?: string;
  required: boolean;
  /** 区号 stands before it: the first part of a telephone number. */
  area?: boolean;
}

const AREA = /^[\s*＊(（]*(?:电话|长途|国内)?区号[\s*＊:：)）]*$/;

/** Most controls that share one label. */
const ROW = 6;

/**
 * Evidence of every control, in the page's order. `target` gives the control a label points at,
 * `named` tells which controls have a name of their own (aria, label[for]) and share nobody's.
 */
export function readEvidence(
  tree: Tree,
  controls: readonly RawControl[],
  target: (label: number) => number | undefined,
  named: (ordinal: number) => boolean,
): Evidence[] {
  const belongings = shareOut(tree, target);
  const taken = new Set<Own>();
  // Where most names stand behind their boxes, the text before the first box of a block heads the block.
  const follows = belongings.map(({ after }) => after.some((o) => o.alone && isNameLike(o.token.text)));
  const first = belongings.filter((b, i) => follows[i] && !b.own.length).length;
  const isNamedBehind = follows.map((has) => has && first > controls.length / 2);
  /** Cells that name what stands below them. */
  const heads = new Set<number>();
  const all: Evidence[] = belongings.map(({ own, prefix, suffix, separator, required }, i) => {
    const here: Evidence = { labels: [], help: [], headings: [], prefix, suffix, separator, required };
    const column = columnHeader(tree, i);
    if (column && !column.rowIsNamed) {
      here.labels.push({ text: column.text, source: 'table-cell' });
      heads.add(column.cell);
    } else {
      here.column = column?.text;
      // A box that says itself what it is: a text above the whole block is its heading, not this box's name.
      here.area = own.some((o) => AREA.test(o.token.text));
      // The row names the number, where it does.
      const others = own.filter((o) => !AREA.test(o.token.text));
      const near = controls[i]!.own ? own.filter((o) => o.alone) : others.length ? others : own;
      for (const o of isNamedBehind[i] ? [] : pick(tree, near)) {
        taken.add(o);
        // Over boxes that all have names of their own it names none of them alone.
        name(tree, here, o, !o.alone && inSpan(tree, o, named));
      }
    }
    return here;
  });
  belongings.forEach((b, i) => {
    behind(tree, controls, all, b, i, named);
  });
  all.forEach((here, i) => {
    if (i > 0 && !here.labels.length && !named(i)) inherit(tree, controls, all, belongings, i);
  });
  const columns = new Set(all.map((e) => e.column));
  const isHead = (node: number) => heads.has(tree.closest(node, /^t[dh]$/));
  const isTick = (i: number) => /^(?:checkbox|switch)$/.test(controls[i]!.kind);
  headingsOf(tree, belongings, taken, isHead, isTick).forEach((headings, i) => {
    const { column } = all[i]!;
    // 主体负责人 | 网站负责人 side by side: the one the box stands under.
    all[i]!.headings = column ? [...headings.filter((h) => !columns.has(h)), column] : headings;
  });
  return all;
}

/**
 * Tables with a row of names above rows of boxes; the names may stand in a table of their own (a header that stays
 * while the rows scroll). Rows with names as well make the column's a heading.
 */
function columnHeader(
  tree: Tree,
  i: number,
): { text: string; cell: number; rowIsNamed: boolean } | undefined {
  const { before, spans } = tree;
  const cell = tree.closest(tree.at[i]!, /^td$/);
  const row = tree.closest(cell, /^tr$/);
  const width = tree.node(row)?.[5] ?? 0;
  if (row < 0 || width < 2) return undefined;
  const column = tree.node(cell)?.[5] ?? 0;
  const table = tree.closest(row, /^table$/);
  const { first, last } = spans.get(row)!;
  const heads = new Map<number, { text: string; cell: number; apart: boolean; th: boolean; near: boolean }>();
  let rowName = '';
  for (let k = spans.get(table)?.first ?? 0; k <= last + 1; k++)
    for (const { node, text } of before[k] ?? []) {
      const its = tree.closest(node, /^t[dh]$/);
      if (spans.has(its)) continue;
      const head = tree.closest(its, /^tr$/);
      // A text of its own in the row: its names stand in the row itself. The number of the row is none.
      if (head === row && !MARKS.test(text)) rowName ||= text;
      if (k > first || head < 0 || spans.has(head)) continue;
      const th = tree.tag(its) === 'th';
      const apart = !tree.contains(table, head);
      if (apart && (!th || spans.has(tree.closest(head, /^table$/)))) continue;
      if (tree.node(head)?.[5] !== width || (tree.node(its)?.[5] ?? 0) !== column) continue;
      const whole = [heads.get(head)?.text, text].filter(Boolean).join(' ');
      heads.set(head, { text: whole, cell: its, apart, th, near: k === first });
    }
  const all = [...heads.values()].filter((h) => h.th || !rowName);
  // Rows of names and rows of boxes by turns: the names right above. Else the first row names all that follow.
  const above = all.filter((h) => h.near && !h.apart && (h.th || !all.some((o) => o.th))).at(-1);
  const found = above ?? all.find((h) => !h.apart) ?? all.at(-1);
  const rowIsNamed = !!rowName && !(found && isPersonsRow(rowName, found.text));
  return found && { text: found.text, cell: found.cell, rowIsNamed };
}

/** 主体负责人 | [姓名] | [手机]: a row of one person, whose fields are named by their columns. */
const isPersonsRow = (row: string, column: string): boolean =>
  /anager$|^nobody$/.test(headingMeaning(row) ?? '') &&
  !headingMeaning(column) &&
  [...meaningOf(column).keys.keys()].some((key) => /anager\./.test(key));

function name(tree: Tree, here: Evidence, { token, alone }: Own, shared = false): void {
  here.labels.push({
    text: token.text,
    source: isDrawnHint(tree, token.node) ? 'placeholder' : sourceOf(tree, token.node, alone),
    ...(shared && { shared }),
  });
  here.group ??= token;
}

const inSpan = (tree: Tree, { box }: Own, test: (ordinal: number) => boolean): boolean => {
  const { first, last } = tree.spans.get(box)!;
  for (let k = first; k <= last; k++) if (!test(k)) return false;
  return true;
};

/** The label among the texts before a control: in its own box first, label-like first, nearest first. */
function pick(tree: Tree, own: readonly Own[]): Own[] {
  const texts = own.filter(
    (o) => !isHeadingTag(tree, o.token.node) || (o.alone && tree.closest(o.token.node, /^legend$/) >= 0),
  );
  const alone = texts.filter((o) => o.alone);
  const deepest = Math.max(-1, ...texts.map((o) => o.depth));
  const near = alone.length
    ? alone
    : texts.filter((o) => o.depth === deepest && o.token.text.length <= 40).slice(-1);
  const isLabel = (o: Own) => Number(isLabelTag(tree, o.token.node));
  const ranked = [...near].reverse().sort((a, b) => isLabel(b) - isLabel(a));
  const real = ranked.filter((o) => !isPrompt(o.token.text));
  return (real.length ? real : ranked).slice(0, 3);
}

/** Short enough for a name, and no advice. */
const isNameLike = (text: string): boolean =>
  /^[^。，,；;！!？?（(]{2,14}$|^[a-z' -]{2,30}$/i.test(
    text.replace(/[（(][^）)]*[）)]$|[\s*＊:：]+/g, ''),
  ) &&
  /\p{Script=Han}{2}|^\W*[a-z][a-z' -]+\W*$/iu.test(text) &&
  !/^[\s*]*(?:请|如|例|格式|注|建议|可|不|无|选填|必填|支持|最多|至少)/.test(text);

/** A hint a library draws over its empty box, behind it (Naive UI) or before it (uni-app). */
const isDrawnHint = (tree: Tree, node: number): boolean =>
  /placeholder/i.test(`${tree.names(node)} ${tree.names(tree.node(node)?.[0] ?? -1)}`);

/** Texts behind a control: help, or a label that floats over it or stands behind its box. */
function behind(
  tree: Tree,
  controls: readonly RawControl[],
  all: Evidence[],
  { after }: Belongings,
  i: number,
  named: (ordinal: number) => boolean,
): void {
  for (const o of after) {
    const { node, text } = o.token;
    const here = all[i]!;
    const { first } = tree.spans.get(o.box)!;
    const row = i - first < ROW ? all.slice(first, i + 1) : [here];
    // One name behind several boxes that have none: the two days of a paper, the parts of a number.
    const isShared =
      row.length > 1 &&
      controls[first]!.own === undefined &&
      row.every((e, k) => !e.labels.length && !named(first + k));
    const weak = here.labels.every((l) => l.source === 'preceding-text');
    const tick = /^(?:checkbox|radio)$/.test(controls[i]!.type ?? '');
    const label = isLabelTag(tree, node) && !/[。，]/.test(text);
    if ((label && weak) || (isShared && isNameLike(text))) {
      for (const part of row) name(tree, part, o, row.length > 1);
      here.group = o.token;
    } else if (o.alone && !here.labels.length && !tick && isNameLike(text) && !isDrawnHint(tree, node))
      name(tree, here, o);
    else if (tick && !here.labels.length && !here.help.length)
      here.labels.push({ text, source: 'wrapping-label' });
    else here.help.push(text);
  }
}

/** A control without a text of its own shares the label of its row. */
function inherit(
  tree: Tree,
  controls: readonly RawControl[],
  all: Evidence[],
  belongings: readonly Belongings[],
  i: number,
): void {
  const { group, labels } = all[i - 1]!;
  const box = tree.meeting(tree.at[i]!, i - 1);
  const span = tree.spans.get(box);
  const [main] = labels;
  if (!group || !span || !main) return;
  const isAround = tree.contains(box, group.node);
  const isShort = span.last - span.first < ROW;
  // The label's own box, or a box inside it where only the first control of the row could have a name.
  const clear = isAround || belongings.slice(span.first + 1, span.last + 1).every((b) => !b.own.length);
  const ownBox = tree.meeting(group.node, i - 1);
  const isShared = !isAround || ownBox === box || tree.meeting(group.node, i) === ownBox;
  if (!(isShort && clear && isShared) && !controls[i]!.beside) return;
  if (!main.shared) labels[0] = { ...main, shared: true };
  all[i]!.labels.push({ ...main, shared: true });
  all[i]!.group = group;
}
