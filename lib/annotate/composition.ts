/** Whether an input method is composing. While it is, nothing may be evaluated, announced or written. */
import { originOf } from '../dom/flat-tree';

export interface Composition {
  active(): boolean;
  /** True for an event that is part of a composition; an input that is none ends one nobody ended. */
  covers(event: Event): boolean;
}

/**
 * Watches composition in a document, shadow trees included (the events are composed).
 * `ended` runs in a macrotask after the end: Chromium's last input comes before compositionend and is
 * still flagged isComposing, so the final text is only seen there.
 */
export function watchComposition(
  document: Document,
  signal: AbortSignal,
  ended: (target: EventTarget | null) => void,
): Composition {
  let composing: EventTarget | null = null;
  const options = { capture: true, signal };
  const stop = (event: Event) => {
    composing = null;
    const target = originOf(event);
    setTimeout(() => {
      if (!signal.aborted && !composing) ended(target);
    });
  };
  document.addEventListener(
    'compositionstart',
    (event) => {
      composing = originOf(event);
    },
    options,
  );
  document.addEventListener('compositionend', stop, options);
  // A composition that dies with its field or focus may never report an end.
  document.addEventListener('focusout', (event) => composing && stop(event), options);
  const active = () => {
    if (composing && !(composing as Node).isConnected) composing = null;
    return composing !== null;
  };
  return {
    active,
    covers(event) {
      if ((event as InputEvent).isComposing) return true;
      if (event.type === 'input') composing = null;
      return active();
    },
  };
}
