/** Where the user was: the fill leaves focus and scroll as it found them. */

/** Remembers focus and scroll; the answer puts them back. */
export const keepPlace = (document: Document): (() => void) => {
  const view = document.defaultView;
  const focused = document.activeElement as HTMLElement | null;
  const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
  return () => {
    if (focused?.isConnected && focused !== document.body && document.activeElement !== focused)
      focused.focus?.({ preventScroll: true });
    if (view && (view.scrollX !== x || view.scrollY !== y))
      view.scrollTo({ left: x, top: y, behavior: 'instant' });
  };
};

/** What the user types into or presses from now on, until `signal` aborts: it is theirs. */
export const watchUser = (document: Document, signal: AbortSignal): ((el: Element) => boolean) => {
  const touched = new WeakSet<EventTarget>();
  const note = (event: Event) => {
    if (event.isTrusted) for (const node of event.composedPath()) touched.add(node);
  };
  for (const type of ['keydown', 'pointerdown', 'paste'])
    document.addEventListener(type, note, { capture: true, passive: true, signal });
  return (el) => touched.has(el);
};
