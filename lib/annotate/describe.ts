/**
 * The text a screen reader reads with a field. It sits in the page's own tree, because ids do not cross
 * shadow roots; the field gets our token beside its own, and loses only ours again.
 */

import type { Words } from '../looks/words';
import { build, isSeldom, setText } from './elements';
import type { Host } from './host';
import type { FieldState } from './state';
import { say } from './words';

const ATTRIBUTE = 'aria-describedby';

interface Entry {
  span: HTMLElement;
  target?: HTMLElement;
  returns: number[];
}

export interface Describer {
  /**
   * Writes, moves and removes texts and tokens. `silent`: fields where the page says the same; `only`: no others have
   * changed.
   */
  update(states: readonly FieldState[], silent: ReadonlySet<FieldState>, only?: Iterable<FieldState>): void;
  /** True for a change of the page that is nothing but our own writing. */
  wrote(record: MutationRecord): boolean;
}

const tokens = (element: Element) => (element.getAttribute(ATTRIBUTE) ?? '').split(/\s+/).filter(Boolean);

/** Creates the describer; the signal removes every token of ours. */
export function createDescriber(
  document: Document,
  host: Host,
  words: Words,
  signal: AbortSignal,
): Describer {
  const prefix = `assist-${Math.random().toString(36).slice(2, 8)}-`;
  const entries = new Map<string, Entry>();
  let count = 0;
  /** The attribute as we left it. */
  const left = new WeakMap<Node, string | null>();

  const write = (element: Element, wanted: readonly string[]) => {
    if (wanted.length) element.setAttribute(ATTRIBUTE, wanted.join(' '));
    else element.removeAttribute(ATTRIBUTE);
    left.set(element, element.getAttribute(ATTRIBUTE));
  };
  const removeToken = (element: Element, id: string) => {
    const others = tokens(element).filter((token) => token !== id);
    if (others.length < tokens(element).length) write(element, others);
  };
  const drop = (key: string, entry: Entry) => {
    if (entry.target) removeToken(entry.target, entry.span.id);
    entry.span.remove();
    entries.delete(key);
  };
  const link = (entry: Entry, target: HTMLElement) => {
    if (entry.target !== target) {
      if (entry.target) removeToken(entry.target, entry.span.id);
      Object.assign(entry, { target, returns: [] });
    }
    if (tokens(target).includes(entry.span.id)) return;
    // A page that keeps rewriting the attribute wins.
    if (isSeldom(entry.returns)) write(target, [...tokens(target), entry.span.id]);
  };
  signal.addEventListener('abort', () => {
    for (const [key, entry] of entries) drop(key, entry);
  });

  return {
    wrote({ target, attributeName }) {
      const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
      if (attributeName === ATTRIBUTE) return left.get(target) === element?.getAttribute(ATTRIBUTE);
      return !!element?.closest('[data-filing-assist-text]');
    },
    update(states, silent, only) {
      const known = new Set(states.map((s) => s.key));
      for (const [key, entry] of entries) if (!known.has(key)) drop(key, entry);
      for (const state of only ?? states) {
        const { key, shown, field } = state;
        let entry = entries.get(key);
        // A shadow root's field cannot refer to a text outside of it; the live region speaks there.
        const inDocument = field.inputs[0]?.getRootNode() === document;
        if (!shown.length || !inDocument || silent.has(state)) {
          if (entry) drop(key, entry);
          continue;
        }
        if (!entry) {
          entry = { span: build(document, ['span', { id: prefix + ++count }]), returns: [] };
          entries.set(key, entry);
        }
        setText(entry.span, say(words.describe, shown.map((f) => f.message).join(' ')));
        const box = host.textBox();
        if (entry.span.parentNode !== box) box.append(entry.span);
        link(entry, field.inputs[0]!);
      }
    },
  };
}
