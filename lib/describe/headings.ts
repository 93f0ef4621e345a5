/** Which headings stand above each control: what is no label and heads several controls. */
import { titleOf } from '../recognise/sections';
import type { Belongings, Own } from './ownership';
import { HEADINGS, isHeadingTag, isLabelTag } from './text-kinds';
import type { Tree } from './tree';

interface Heading {
  text: string;
  node: number;
  level: number;
  /** Tag and class: texts that look alike stand on one level. */
  shape: string;
  /** Last control in its area. */
  last: number;
  depth: number;
}

/** A longer text heads nothing, unless it is a title and the note beside it. */
const LONGEST = 30;
/** Texts without a heading tag stand below those with one. */
const PLAIN = 8;

function levelOf(tree: Tree, node: number): number {
  const up = tree.node(tree.closest(node, /^(?:h[1-6]|legend)$/, 'heading'));
  if (!up) return PLAIN;
  const [, tag, , , level] = up;
  return Number(level) || Number(/^h(\d)$/.exec(tag)?.[1] ?? 7);
}

/** 非必填，仅用于沟通进度: what a title is explained by. */
const NOTE = /[，。；！,;:：]|^[（(]?(?:请|如|仅|只|非必填|选填|可|不|无|注|用于|需)/;

/** Both stand in one head of a block, which holds no control. */
function inOneHead(tree: Tree, title: number, node: number): boolean {
  for (let n = title; n >= 0 && !tree.spans.has(n); n = tree.node(n)?.[0] ?? -1)
    if (tree.contains(n, node)) return true;
  return false;
}

/** The head of a card holds a box as well (网站负责人 … □ 同上): all its other controls stand together in its body. */
function cardOf(tree: Tree, { box }: Own, i: number): number | undefined {
  let card = box;
  while (tree.spans.get(card)?.last === i) card = tree.node(card)?.[0] ?? -1;
  const { first, last = 0 } = tree.spans.get(card) ?? {};
  const isHead = first === i && last > i + 1 && tree.meeting(tree.at[i + 1]!, last) !== card;
  return isHead ? card : undefined;
}

/**
 * Headings of every control, outermost first. `labels` are the texts taken as labels, `isHead` tells names of
 * columns, `isTick` the boxes to tick.
 */
export function headingsOf(
  tree: Tree,
  belongings: readonly Belongings[],
  labels: ReadonlySet<Own>,
  isHead: (node: number) => boolean,
  isTick: (ordinal: number) => boolean,
): string[][] {
  let open: Heading[] = [];
  const nameless = (i: number) =>
    !belongings[i]?.own.length && !belongings[i]?.after.some((o) => isLabelTag(tree, o.token.node));
  return belongings.map(({ own }, i) => {
    const buttons = own.map((o) => tree.closest(o.token.node, /^button$/));
    for (const [n, o] of own.entries()) {
      const { node } = o.token;
      const text = o.token.text.length > LONGEST ? titleOf(o.token.text) : o.token.text;
      const isHeading = isHeadingTag(tree, node);
      // Cards to choose from, each a button with a title: none of them heads what follows.
      const button = isHeading ? buttons[n]! : -1;
      if (button >= 0 && tree.closest(node, HEADINGS) > button && buttons.some((b) => b >= 0 && b !== button))
        continue;
      const card = o.alone && !isHeading && isTick(i) ? cardOf(tree, o, i) : undefined;
      if (text.length > LONGEST || (o.alone && !isHeading && card === undefined) || isHead(node)) continue;
      // The label of a row whose value the page only shows.
      if (!isHeading && tree.closest(node, /^(?:label|dt)$/) >= 0) continue;
      // A lone text above several boxes may name the first of them or head them all: it is both.
      const isName = labels.has(o) && !isHeading && card === undefined;
      if (isName && (isLabelTag(tree, node) || !nameless(i + 1))) continue;
      const { last, depth } = tree.spans.get(card ?? o.box)!;
      const shape = `${tree.tag(node)} ${tree.names(node)}`;
      const heading = { text, node, level: levelOf(tree, node), shape, last, depth };
      // What a title is explained by says less of its block than the title.
      const title = own.find((p) => inOneHead(tree, p.token.node, node))?.token.node;
      const at = NOTE.test(text) && title !== node ? open.findIndex((h) => h.node === title) : -1;
      open = at < 0 ? put(open, heading) : open.toSpliced(at, 0, heading);
    }
    open = open.filter((h) => h.last >= i);
    return open.map((h) => h.text);
  });
}

/** A heading closes those of the same area that it does not stand under. */
function put(open: readonly Heading[], heading: Heading): Heading[] {
  const { level, depth, shape } = heading;
  const ends = open.findIndex(
    (h) =>
      h.depth > depth ||
      (h.depth === depth &&
        (h.level > level || (h.level === level && (h.level < PLAIN || h.shape === shape)))),
  );
  return [...(ends < 0 ? open : open.slice(0, ends)), heading];
}
