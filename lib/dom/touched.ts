/** Which controls the user changed by hand in this document. */
import { isLarge, originOf } from './flat-tree';

const EVENTS = ['input', 'change', 'keydown', 'click'] as const;
/** Keys that may change a choice; the others only move around. */
const CHANGING = /^(?:.$|Arrow|Enter|Backspace|Delete)/;

/**
 * Remembers controls changed by trusted events until `signal` aborts. Events we dispatch ourselves are
 * not trusted and do not count. A click counts on choices and drawn widgets only: clicking into a text
 * box changes nothing.
 * @returns a test for one element: true when it, or something inside it, was changed
 */
export function trackTouched(doc: Document, signal: AbortSignal): (el: Element) => boolean {
  const touched = new WeakSet<Element>();
  /** What the last input went to: every further key says the same. */
  let last: Element | undefined;
  const note = (event: Event) => {
    if (!event.isTrusted) return;
    const el = originOf(event) as HTMLInputElement;
    if (el === last || !el.localName) return;
    const typed = /^(?:input|textarea)$/.test(el.localName) && !/^(?:radio|checkbox)$/.test(el.type);
    if (event.type === 'click' && typed) return;
    if (event.type === 'keydown' && (typed || !CHANGING.test((event as KeyboardEvent).key))) return;
    if (event.type === 'input') last = el;
    // The widget's box is somewhere above what was pressed; big containers are nobody's widget.
    for (const node of event.composedPath().slice(0, 8)) {
      const box = node as Element;
      if (!box.localName || isLarge(box)) break;
      touched.add(box);
    }
  };
  for (const type of EVENTS) doc.addEventListener(type, note, { capture: true, passive: true, signal });
  return (el) => touched.has(el);
}
