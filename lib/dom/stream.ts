/** The page as a row of texts and controls in shown order: what stands before what. */
import { classOf, flatChildren, flatParent } from './flat-tree';
import { isShown } from './text-kinds';
import type { Unit } from './types';
import type { Units } from './units';
import { tidy } from './values';

export interface Token {
  el: Element;
  text: string;
  /** Ordinal of the next control. */
  next: number;
}

export interface Span {
  first: number;
  last: number;
  depth: number;
}

export interface Stream {
  /** Controls in shown order. */
  units: Unit[];
  /** Texts before control i (index i); texts after the last one at index units.length. */
  before: Token[][];
  /** Which controls an element holds. Elements without controls are not in the map. */
  spans: Map<Element, Span>;
}

// Live regions repeat to screen readers what a widget has just been set to (antd 6 puts one beside the widget).
const SILENT =
  'script,style,noscript,template,svg,option,datalist,[role=listbox],[aria-live],[role=status],[role=log],' +
  '[data-filing-assist],[data-filing-assist-text],i[aria-hidden=true],[class*=icon][aria-hidden=true]';
const INLINE = /^(?:span|em|i|b|strong|font|small|sup|sub|u|s|br|abbr|bdi|mark|svg|img)$/;
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
  return alike.length === found.length && !/^(?:h[1-6]|label|td|th)$/.test(first!.el.localName);
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
  const before: Token[][] = [[]];
  const spans = new Map<Element, Span>();
  const say = (el: Element, text: string) => before[units.length]!.push({ el, text, next: units.length });

  function visit(el: Element, depth: number): void {
    const unit = found.at.get(el);
    const first = units.length;
    if (unit) {
      units.push(unit);
      before.push([]);
    } else if (unit === undefined)
      for (const node of Array.from(flatChildren(el))) {
        if (node.nodeType === 3) {
          const text = tidy(node.textContent);
          if (text) say(el, text);
        } else if (node.nodeType === 1) {
          const child = node as Element;
          if (onWay.has(child)) visit(child, depth + 1);
          else for (const t of textsIn(child)) say(t.el, t.text);
        }
      }
    if (units.length > first) spans.set(el, { first, last: units.length - 1, depth });
  }
  visit(doc.body ?? doc.documentElement, 0);
  return { units, before, spans };
}

/** Smallest element around `el` that holds control `ordinal`. */
export function meetingPoint(spans: Stream['spans'], el: Element, ordinal: number): Element | null {
  for (let at: Element | null = el; at; at = flatParent(at)) {
    const span = spans.get(at);
    if (span && span.first <= ordinal && ordinal <= span.last) return at;
  }
  return null;
}
