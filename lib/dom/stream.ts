/** The page as a row of texts and controls in shown order: what stands before what. */
import type { RawNode, RawPage, RawText } from '../describe/types';
import { tidy } from '../text/shown';
import { classOf, flatChildren, flatParent } from './flat-tree';
import type { Unit } from './types';
import type { Units } from './units';

export interface Stream extends Pick<RawPage, 'nodes' | 'texts'> {
  /** Controls in shown order, and the node each was found at. */
  units: Unit[];
  at: number[];
  /** The number of an element; it gets one where it has none yet. */
  nodeOf(el: Element | null): number;
}

// What is ours stands beside the body, or keeps its texts in a closed root.
// Live regions repeat to screen readers what a widget has just been set to (antd 6 puts one beside the widget).
const SILENT =
  'script,style,noscript,template,svg,option,datalist,[role=listbox],[aria-live],[role=status],[role=log],' +
  'i[aria-hidden=true],[class*=icon][aria-hidden=true]';
const INLINE = /^(?:span|em|i|b|strong|font|small|sup|sub|u|s|br|abbr|bdi|mark|svg|img)$/;
/** Rendered, as far as style says; without layout everything is. A slot has no box of its own. */
const isShown = (el: Element): boolean => {
  const box = el.localName === 'slot' ? (el.parentElement ?? el) : el;
  return box.checkVisibility ? box.checkVisibility({ visibilityProperty: true }) : true;
};

/** What a person reads of a leaf, its pieces apart: a tip that waits for the pointer is no part of a label. */
export const seenIn = (el: Element, without?: Element): string =>
  Array.from(el.childNodes, (n) => {
    if (n.nodeType === 3) return n.nodeValue;
    const seen =
      n.nodeType === 1 && n !== without && !(n as Element).matches(SILENT) && isShown(n as Element);
    return seen ? ` ${seenIn(n as Element, without)} ` : '';
  }).join('');

/** Texts of an area without controls that are read before it is passed over as prose or a list. */
const BUDGET = 40;

const isLeaf = (el: Element): boolean => {
  if (el.shadowRoot || el.localName === 'slot') return false;
  for (const child of el.children) if (!INLINE.test(child.localName) || !isLeaf(child)) return false;
  return true;
};

/** Texts of an area without controls; a long list (menu, steps, table of data) is no heading and no label. */
function textsIn(area: Element): { el: Element; text: string }[] {
  const found: { el: Element; text: string }[] = [];
  let budget = BUDGET;
  const visit = (el: Element): void => {
    if (budget-- <= 0 || el.matches(SILENT) || looksLikeSteps(el)) return;
    if (isLeaf(el)) {
      if (el.matches('button,a,[role=button],[role=tab],[role=menuitem],[role=alert]')) return;
      const text = tidy(seenIn(el));
      if (text) found.push({ el, text });
      return;
    }
    const children = flatChildren(el);
    for (let i = 0; i < children.length && budget > 0; i++) {
      const node = children[i]!;
      if (node.nodeType === 1) visit(node as Element);
      else if (node.nodeType === 3 && tidy(node.textContent))
        found.push({ el, text: tidy(node.textContent) });
    }
  };
  visit(area);
  return budget > 0 && !isListing(found) ? found : [];
}

/** Three texts or more that look alike are steps, tabs or a table: no heading, no label. */
function isListing(found: readonly { el: Element }[]): boolean {
  const [first] = found;
  if (found.length < 3) return false;
  const alike = found.filter((f) => f.el.localName === first!.el.localName && f.el.parentElement !== null);
  return (
    alike.length === found.length &&
    !first!.el.closest('h1,h2,h3,h4,h5,h6,label,th') &&
    first!.el.localName !== 'td'
  );
}

const mayHoldLists = /^(?:ul|ol|nav|menu)$/;
const looksLikeSteps = (el: Element): boolean =>
  mayHoldLists.test(el.localName) ||
  /(?:^|[-_\s])(?:steps?|tabs?|nav|menu|breadcrumb)(?:[-_\s]|$)/i.test(classOf(el));

/** One walk over the parts of the page that lead to controls. */
export function readStream(doc: Document, found: Units): Stream {
  const onWay = new Set<Element>();
  for (const el of found.at.keys())
    for (let up: Element | null = el; up && !onWay.has(up); up = flatParent(up)) onWay.add(up);
  const units: Unit[] = [];
  const at: number[] = [];
  const texts: RawText[] = [];
  const nodes: RawNode[] = [];
  const numbers = new Map<Element, number>();
  const nodeOf = (el: Element | null): number => {
    if (!el) return -1;
    const known = numbers.get(el);
    if (known !== undefined) return known;
    const up = nodeOf(flatParent(el));
    numbers.set(el, nodes.length);
    const say = (name: string) => el.getAttribute(name);
    const { cellIndex, cells } = el as HTMLTableCellElement & HTMLTableRowElement;
    const more = [
      say('role'),
      say('aria-level') ?? say('aria-current'),
      cellIndex ?? cells?.length,
      say('aria-label'),
    ] as const;
    return nodes.push([up, el.localName, classOf(el), ...(more.some(Boolean) ? more : [])] as RawNode) - 1;
  };
  const say = (el: Element, text: string) => {
    if (text && isShown(el)) texts.push([nodeOf(el), text, units.length]);
  };

  function visit(el: Element): void {
    const unit = found.at.get(el);
    if (unit) {
      units.push(unit);
      at.push(nodeOf(el));
    } else if (unit === undefined)
      for (const node of Array.from(flatChildren(el))) {
        if (node.nodeType === 3) say(el, tidy(node.textContent));
        else if (onWay.has(node as Element)) visit(node as Element);
        else if (node.nodeType === 1) for (const t of textsIn(node as Element)) say(t.el, t.text);
      }
  }
  visit(doc.body ?? doc.documentElement);
  return { units, at, nodes, texts, nodeOf };
}
