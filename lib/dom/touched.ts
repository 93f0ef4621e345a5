/** Which controls the user changed by hand in this document. */

const EVENTS = ['input', 'change', 'keydown', 'click'] as const;
/** Keys that only move around. */
const PASSING = /^(?:Tab|Shift|Control|Alt|Meta|Escape|F\d+|Page|Home|End|Caps)/;

/**
 * Remembers controls changed by trusted events until `signal` aborts. Events we dispatch ourselves are
 * not trusted and do not count. A click counts on choices and drawn widgets only: clicking into a text
 * box changes nothing.
 * @returns a test for one element: true when it, or something inside it, was changed
 */
export function trackTouched(doc: Document, signal: AbortSignal): (el: Element) => boolean {
  const touched = new WeakSet<Element>();
  const note = (event: Event) => {
    if (!event.isTrusted) return;
    const path = event.composedPath();
    const first = path[0];
    if (!(first as Element)?.localName) return;
    const el = first as HTMLInputElement;
    const typed = /^(?:input|textarea)$/.test(el.localName) && !/^(?:radio|checkbox)$/.test(el.type);
    if (event.type === 'click' && typed) return;
    if (event.type === 'keydown' && (typed || PASSING.test((event as KeyboardEvent).key))) return;
    // The widget's box is somewhere above what was pressed; big containers are nobody's widget.
    for (const node of path.slice(0, 8)) {
      const box = node as Element;
      if (!box.localName || /^(?:form|body|html|main|section|table|tbody|ul|ol)$/.test(box.localName)) break;
      touched.add(box);
    }
  };
  for (const type of EVENTS) doc.addEventListener(type, note, { capture: true, passive: true, signal });
  return (el) => touched.has(el);
}
