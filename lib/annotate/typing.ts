/** Turns the page's events into moments: typed, rested, settled, focused. */

import { flatParent, originOf } from '../dom/flat-tree';
import { watchComposition } from './composition';
import { asTextBox } from './elements';
import type { FieldState } from './state';

export interface TypingHandlers {
  /** The state an element belongs to. */
  find(element: Element): FieldState | undefined;
  /**
   * A value changed under the user's hands and may change again: runs with every key, so it does next to nothing.
   * True where something is on display that this key may have fixed.
   */
  typed(state: FieldState): boolean;
  /** The hands rest for a moment, or something on display may be fixed; nothing new may be said yet. */
  rested(state: FieldState): void;
  /** The field is done with for now: left, quiet for a while, or a choice was made. */
  settled(state: FieldState): void;
  /** Focus came or went. */
  focus(state: FieldState | undefined): void;
}

export interface Typing {
  composing(): boolean;
}

/** A gap between two keys that is longer than this has time for a look at what other fields display (ms). */
const REST = 300;
/** What stands at the field that is typed in is looked at once the key itself is on the screen (ms). */
const SOON = 20;
/** And not more often than this, however fast the keys come (ms). */
const EVERY = 200;

/** Listens in a document; `pause` in milliseconds. The only timer runs after typing. */
export function watchTyping(
  document: Document,
  signal: AbortSignal,
  pause: number,
  handlers: TypingHandlers,
): Typing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looked = 0;
  const stateOf = (target: EventTarget | null | undefined): FieldState | undefined => {
    for (let e = target as Element | null; e && e.nodeType === 1; e = flatParent(e)) {
      const state = handlers.find(e);
      if (state) return state;
    }
    return undefined;
  };
  const settle = (state: FieldState) => {
    clearTimeout(timer);
    handlers.settled(state);
  };
  const typed = (target: EventTarget | null | undefined) => {
    const state = stateOf(target);
    if (!state) return;
    const element = target as HTMLElement;
    if (!asTextBox(element) && !element.isContentEditable) return settle(state);
    const soon = Math.max(SOON, looked + EVERY - performance.now());
    const rest = Math.min(handlers.typed(state) ? soon : REST, pause);
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (composition.active()) return;
      looked = performance.now();
      handlers.rested(state);
      timer = setTimeout(() => !composition.active() && handlers.settled(state), pause - rest);
    }, rest);
  };
  const composition = watchComposition(document, signal, typed);
  const listen = (type: string, act: (target: EventTarget | undefined) => void) =>
    document.addEventListener(
      type,
      (event) => {
        if (!composition.covers(event)) act(originOf(event));
      },
      { capture: true, signal },
    );
  listen('input', typed);
  listen('change', (target) => {
    const state = stateOf(target);
    if (state) settle(state);
  });
  listen('focusin', (target) => handlers.focus(stateOf(target)));
  listen('focusout', (target) => {
    const state = stateOf(target);
    handlers.focus(undefined);
    if (state?.typing) settle(state);
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { composing: composition.active };
}
