/** The current step of a wizard, where the page shows one. */
import type { StepInfo } from '../recognise/types';
import { tidy } from '../text/shown';
import { classOf } from './flat-tree';

const CURRENT = /(?:^|[-_])(?:active|process|current|doing)$/i;
const DONE = /(?:^|[-_])(?:wait|finish|finished|done|success|line|dot|icon|tail)$/i;

const isCurrent = (el: Element): boolean => {
  if (el.getAttribute('aria-current') === 'step') return true;
  const names = classOf(el).split(/\s+/);
  return names.some((n) => CURRENT.test(n)) && !names.some((n) => DONE.test(n)) && !!tidy(el.textContent);
};

const titleIn = (el: Element): string => {
  const named = el.querySelector('[class*=itle]') ?? el;
  return tidy(named.textContent)
    .replace(/^[\d.、\s]+/, '')
    .slice(0, 30);
};

/** Class names tell the current one of numbered items: done ones before it, equal ones behind it. */
function currentOf(items: readonly Element[]): number {
  const names = items.map(classOf);
  const last = names.length - 1;
  const k = names.findLastIndex((n) => n !== names[last]);
  if (k < 0) return -1;
  return k === last - 1 && k > 0 && names.slice(0, last).every((n) => n === names[0]) ? last : k;
}

/** A numbered list 1 2 3 … of at least three short titles. */
function numberedList(lists: readonly Element[]): StepInfo | undefined {
  for (const list of lists) {
    const items = [...list.children];
    if (items.length < 3 || items.length > 10 || list.querySelector('input,textarea,select')) continue;
    const texts = items.map((item) => tidy(item.textContent));
    const numbered = texts.filter((t, i) => new RegExp(`(^|\\D)${i + 1}(\\D|$)`).test(t)).length;
    if (numbered < items.length / 2 || texts.some((t) => !t || t.length > 40)) continue;
    const index = currentOf(items);
    if (index >= 0) return { title: titleIn(items[index]!), index, count: items.length };
  }
  return undefined;
}

/** Title, place and number of the current step; undefined where the page shows none. */
export function findStep(doc: Document): StepInfo | undefined {
  // One pass over the page for all that may tell.
  const found = [...doc.querySelectorAll('[aria-current=step],[class*=tep],ol,ul')];
  const marks = found.filter((el) => el.getAttribute('aria-current') === 'step');
  for (const list of found.filter((el) => classOf(el).includes('tep')).slice(0, 20))
    marks.push(list, ...list.querySelectorAll('[class*=ctive],[class*=rocess],[class*=urrent]'));
  for (const mark of marks.slice(0, 60)) {
    if (!isCurrent(mark)) continue;
    let item: Element = mark;
    // The item is the mark's ancestor that has siblings of its kind.
    while (
      item.parentElement &&
      item.parentElement.childElementCount < 2 &&
      /step/i.test(classOf(item.parentElement))
    )
      item = item.parentElement;
    const title = titleIn(item);
    if (!/\p{L}{2}/u.test(title)) continue;
    const family = [...(item.parentElement?.children ?? [])].filter(
      (c) => c.localName === item.localName && tidy(c.textContent),
    );
    return { title, index: family.indexOf(item), count: family.length };
  }
  return numberedList(found);
}
