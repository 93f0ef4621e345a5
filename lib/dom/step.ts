/** Texts of what may be the steps of a wizard: marked so, called so, or a short numbered list. Judged elsewhere. */
import type { RawText } from '../describe/types';
import { tidy } from '../text/shown';
import { classOf } from './flat-tree';

const MOST_LISTS = 40;
const MOST_TEXTS = 40;

export const stepTexts = (doc: Document, nodeOf: (el: Element | null) => number): RawText[] => {
  const lists: Element[] = [];
  const texts: RawText[] = [];
  for (const el of doc.querySelectorAll('[aria-current=step],[class*=tep],ol,ul')) {
    const list = el.hasAttribute('aria-current') ? el.parentElement! : el;
    if (lists.length > MOST_LISTS || lists.some((l) => l.contains(list))) continue;
    const isCalledSo = list !== el || /tep/.test(classOf(el));
    if (!isCalledSo && (!/1.*2.*3/s.test(el.textContent) || el.querySelector('input,textarea,select')))
      continue;
    lists.push(list);
    const walker = doc.createTreeWalker(list, 4);
    for (let left = MOST_TEXTS; left && walker.nextNode(); ) {
      const text = tidy(walker.currentNode.nodeValue);
      if (text) left = texts.push([nodeOf(walker.currentNode.parentElement), text, 0]) && left - 1;
    }
  }
  return texts;
};
