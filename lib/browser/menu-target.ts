/** The element a context menu was last opened on, kept in the isolated world, where the page cannot see it. */
const TARGET = '__filingAssistMenuTarget';

/** Remembers the element of every context menu of this document. */
export const rememberMenuTarget = (document: Document, signal: AbortSignal): void =>
  document.addEventListener(
    'contextmenu',
    (event) => {
      if (event.isTrusted) Reflect.set(globalThis, TARGET, new WeakRef(event.composedPath()[0] as Element));
    },
    { signal, capture: true, passive: true },
  );

export const menuTarget = (): Element | undefined =>
  (Reflect.get(globalThis, TARGET) as WeakRef<Element> | undefined)?.deref();
