/** Measures what is around a field by asking the page what it would paint there. Reads only. */

import { flatContains, flatParent } from '../dom/flat-tree';
import { parseColour } from './colour';
import { type Box, type Free, GAP_BELOW, type Spot } from './place';

const SOLID =
  /^(input|button|select|textarea|img|svg|canvas|video|iframe|object|embed|a|option|progress|meter)$/;
/** An element with more children than this is a container, not a line of text. */
const MAX_NODES = 40;
const STEP = 24;
const MARK = 28;
const LINE_MIN = 240;
const RIGHT_MAX = 300;

type Point = readonly [x: number, y: number];

/** Spots for a mark in order of preference, each with points that must be free. */
function spotsAround({ x, y, width, height }: Box): readonly (readonly [Spot, ...Point[]])[] {
  const right = x + width;
  const middle = y + height / 2;
  return [
    ['right', [right + 8, middle], [right + MARK - 4, middle]],
    ['tight', [right + 3, middle], [right + 16, middle]],
    ['corner', [right - 18, y - 4], [right - 18, y - 20], [right + 2, y - 20]],
    ['left', [x - 10, middle], [x - 28, middle]],
  ];
}

type Layered = Pick<Document, 'elementFromPoint' | 'elementsFromPoint'>;

/** The top element at a point, our own host left aside; one hit test in most cases. */
function topAt(tree: Layered, host: Element, x: number, y: number): Element | null {
  const top = tree.elementFromPoint(x, y);
  return top === host ? (tree.elementsFromPoint(x, y).find((e) => e !== host) ?? null) : top;
}

/** Direct text of an element that is painted at the point. */
function hasTextAt(element: Element, x: number, y: number): boolean {
  if (element.childNodes.length > MAX_NODES) return false;
  for (const node of element.childNodes) {
    if (node.nodeType !== 3 || !node.textContent?.trim()) continue;
    const range = element.ownerDocument.createRange();
    range.selectNode(node);
    for (const r of range.getClientRects())
      if (x > r.left - 4 && x < r.right + 4 && y > r.top && y < r.bottom) return true;
  }
  return false;
}

function isPainted(element: Element, x: number, y: number): boolean {
  if (SOLID.test(element.localName) || hasTextAt(element, x, y)) return true;
  const style = getComputedStyle(element);
  return style.backgroundImage !== 'none' || (parseColour(style.backgroundColor)?.alpha ?? 1) > 0.05;
}

/** True when nothing of the page would be covered at the point; undefined outside the viewport. */
function isFree(anchor: Element, tree: Layered, host: Element, x: number, y: number): boolean | undefined {
  const top = topAt(tree, host, x, y);
  if (!top) return undefined;
  const blank = (element: Element) => element !== anchor && !hasTextAt(element, x, y);
  if (flatContains(top, anchor)) return blank(top);
  if (isPainted(top, x, y)) return false;
  // An empty box of the page lies over the point: what is under it counts.
  const below = tree.elementsFromPoint(x, y).filter((e) => e !== host && e !== top);
  const ground = below.findIndex((e) => flatContains(e, anchor));
  return (
    !below.slice(0, ground < 0 ? undefined : ground).some((e) => isPainted(e, x, y)) &&
    (ground < 0 || blank(below[ground]!))
  );
}

/** Free space around a field, or undefined when part of it is outside the viewport. */
export function measureFree(anchor: HTMLElement, box: Box, host: Element): Free | undefined {
  const root = anchor.getRootNode() as Document | ShadowRoot;
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const middle = box.y + box.height / 2;
  const free = (x: number, y: number) => isFree(anchor, root, host, x, y);
  const line = (x: number) => {
    const [upper, lower] = [free(x, bottom + 7), free(x, bottom + GAP_BELOW - 2)];
    return upper === undefined || lower === undefined ? undefined : upper && lower;
  };
  const middles = [box.x + 3, box.x + box.width / 3, right - 3].map(line);
  if (middles.includes(undefined)) return undefined;
  let below = middles.every(Boolean) ? box.width : 0;
  while (below && below < LINE_MIN && line(box.x + below + STEP)) below += STEP;
  const spot = spotsAround(box).find(([, ...points]) => points.every(([x, y]) => free(x, y)));
  let room = 0;
  while (!below && spot?.[0] === 'right' && room < RIGHT_MAX && free(right + MARK + room + STEP, middle))
    room += STEP;
  return { below, spot: spot?.[0] ?? 'none', right: Math.max(0, room - 2) };
}

/** Ancestors that can clip the field. */
export function clippers(anchor: Element): Element[] {
  const found: Element[] = [];
  for (let e = flatParent(anchor); e && e !== e.ownerDocument.body; e = flatParent(e))
    if (!/^visible( visible)?$/.test(getComputedStyle(e).overflow)) found.push(e);
  return found;
}

/** The part of the viewport in which the field can be seen. */
export function visibleArea(clips: readonly Element[], view: { width: number; height: number }): Box {
  let [left, top, right, bottom] = [0, 0, view.width, view.height];
  for (const clip of clips) {
    const r = clip.getBoundingClientRect();
    left = Math.max(left, r.left);
    top = Math.max(top, r.top);
    right = Math.min(right, r.right);
    bottom = Math.min(bottom, r.bottom);
  }
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** Something of the page lies over the middle of the field: a pop-up, a sticky header, a mask. */
export function isCovered(anchor: HTMLElement, box: Box, host: Element): boolean {
  const document = anchor.ownerDocument;
  const top = topAt(document, host, box.x + box.width / 2, box.y + box.height / 2);
  if (!top) return false;
  const parent = flatParent(anchor);
  return !flatContains(top, anchor) && !flatContains(anchor, top) && !(parent && flatContains(parent, top));
}

/**
 * The field's level in the root stacking context. We draw at the same level: above the form,
 * below any pop-up that the page puts over it.
 */
export function stackLevel(anchor: Element, within: Element): number {
  let level = 0;
  for (let e: Element | null = anchor; e && e !== within; e = flatParent(e)) {
    const s = getComputedStyle(e);
    const own = Number.parseInt(s.zIndex, 10);
    const layoutParent = e.parentElement && getComputedStyle(e.parentElement).display;
    const counts = s.position !== 'static' || /flex|grid/.test(layoutParent ?? '');
    if (!Number.isNaN(own) && counts) level = own;
    else if (
      /^(fixed|sticky)$/.test(s.position) ||
      s.transform !== 'none' ||
      s.filter !== 'none' ||
      s.isolation === 'isolate' ||
      Number(s.opacity) < 1
    )
      level = 0;
  }
  return Math.max(0, level);
}
