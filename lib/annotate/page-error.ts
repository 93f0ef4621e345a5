/** The page's own message at a field. Where the page speaks, we step back. */

import { classOf, flatParent, isLarge, namedBy } from '../dom/flat-tree';
import { isReddish, parseColour } from './colour';
import type { AnnotatedField } from './types';

/** How far up the form item of a field may be. */
const MAX_CLIMB = 5;
/** An item with more nodes than this is not a form item. */
const MAX_NODES = 80;

/** The largest box around the field that holds no other field. */
export function itemOf(anchor: HTMLElement, others: readonly HTMLElement[]): HTMLElement {
  let item = anchor;
  for (let i = 0; i < MAX_CLIMB; i++) {
    const parent = flatParent(item) as HTMLElement | null;
    if (!parent || isLarge(parent)) break;
    if (others.some((other) => other !== anchor && parent.contains(other))) break;
    item = parent;
  }
  return item;
}

const ownText = (element: Element): string =>
  [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => node.textContent)
    .join('')
    .trim();

const HINT = /error|explain|help|invalid|warn|danger|tip/i;

/** What the page says about the field's value at this moment; '' when it says nothing. */
export function pageErrorOf(field: AnnotatedField, others: readonly HTMLElement[]): string {
  const item = itemOf(field.anchor, others);
  const nodes = [...item.getElementsByTagName('*')].slice(0, MAX_NODES);
  const invalid = field.inputs.some((e) => e.getAttribute('aria-invalid') === 'true');
  const named = field.inputs.flatMap((e) => namedBy(e, 'aria-errormessage'));
  const within = (element: Element, test: (e: Element) => boolean) => {
    for (let e: Element | null = element; e && e !== item; e = e.parentElement) if (test(e)) return true;
    return false;
  };
  const speaks = (element: Element): boolean => {
    if (ownText(element).length < 2 || !element.checkVisibility({ visibilityProperty: true })) return false;
    if (within(element, (e) => e.getAttribute('role') === 'alert' || named.includes(e as HTMLElement)))
      return true;
    const hinted = invalid || within(element, (e) => HINT.test(classOf(e)));
    const colour = hinted && parseColour(getComputedStyle(element).color);
    return !!colour && isReddish(colour);
  };
  return nodes.filter(speaks).map(ownText).join(' ');
}

const plain = (text: string) => text.replace(/[\s\p{P}\p{S}]/gu, '');
const pairs = (text: string) => new Set([...text].slice(1).map((c, i) => [...text][i]! + c));

/** True when two messages say the same: one within the other, or half of their character pairs shared. */
export function saysTheSame(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  if (x.length < 2 || y.length < 2) return false;
  if (x.includes(y) || y.includes(x)) return true;
  const [p, q] = [pairs(x), pairs(y)];
  const common = [...p].filter((pair) => q.has(pair)).length;
  return (2 * common) / (p.size + q.size) >= 0.5;
}
