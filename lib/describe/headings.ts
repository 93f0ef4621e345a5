/** Which headings stand above each control: what is no label and heads several controls. */
import type { Belongings, Own } from './ownership';
import { HEADINGS, isHeadingTag, isLabelTag } from './text-kinds';
import type { Tree } from './tree';

interface Heading {
  text: string;
  level: number;
  /** Tag and class: texts that look alike stand on one level. */
  shape: string;
  /** Last control in its area. */
  last: number;
  depth: number;
}

/** Texts without a heading tag stand below those with one. */
const PLAIN = 8;

function levelOf(tree: Tree, node: number): number {
  const up = tree.node(tree.closest(node, /^(?:h[1-6]|legend)$/, 'heading'));
  if (!up) return PLAIN;
  const [, tag, , , level] = up;
  return Number(level) || Number(/^h(\d)$/.exec(tag)?.[1] ?? 7);
}

/** Headings of every control, outermost first. `labels` are the texts taken as labels, `isHead` tells names of columns. */
export function headingsOf(
  tree: Tree,
  belongings: readonly Belongings[],
  labels: ReadonlySet<Own>,
  isHead: (node: number) => boolean,
): string[][] {
  let open: Heading[] = [];
  const nameless = (i: number) =>
    !belongings[i]?.own.length && !belongings[i]?.after.some((o) => isLabelTag(tree, o.token.node));
  return belongings.map(({ own }, i) => {
    const buttons = own.map((o) => tree.closest(o.token.node, /^button$/));
    for (const [n, o] of own.entries()) {
      const { node, text } = o.token;
      const isHeading = isHeadingTag(tree, node);
      // Cards to choose from, each a button with a title: none of them heads what follows.
      const card = isHeading ? buttons[n]! : -1;
      if (card >= 0 && tree.closest(node, HEADINGS) > card && buttons.some((b) => b >= 0 && b !== card))
        continue;
      if (text.length > 30 || (o.alone && !isHeading) || isHead(node)) continue;
      // The label of a row whose value the page only shows.
      if (!isHeading && tree.closest(node, /^(?:label|dt)$/) >= 0) continue;
      // A lone text above several boxes may name the first of them or head them all: it is both.
      if (labels.has(o) && !isHeading && (isLabelTag(tree, node) || !nameless(i + 1))) continue;
      open = put(open, {
        text,
        level: levelOf(tree, node),
        shape: `${tree.tag(node)} ${tree.names(node)}`,
        last: tree.spans.get(o.box)!.last,
        depth: o.depth,
      });
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
