/** What opens in the top layer, card and toast: built from data, with buttons that act on a person's press only. */
import type { Act, Piece, Sheet } from '../looks/sheets';
import { make } from './elements';
import type { Kit } from './kit';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
/** Acts that change a value or a setting. */
const COMMITS = /^(?:fix|ignore|mute|undo)/;

/** Builds a piece; `ready` gets each element that acts. */
export const build = (
  document: Document,
  piece: Piece,
  ready?: (element: HTMLElement, act: Act) => void,
  around = HTML,
): Node => {
  if (typeof piece === 'string') return document.createTextNode(piece);
  const [tag, { act, ...attributes }, ...pieces] = piece;
  const space = tag === 'svg' ? SVG : around;
  const element = document.createElementNS(space, tag) as HTMLElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...pieces.map((p) => build(document, p, ready, space)));
  if (act) ready?.(element, act as Act);
  return element;
};

export interface Popover {
  element: HTMLElement;
  isOpen(): boolean;
  /** Draws and opens. */
  open(sheet: Sheet, kind: string): void;
  close(): void;
}

/** Creates it inside the closed root; nothing of the page moves for it. */
export function createPopover(
  { document, words, guard }: Kit,
  role: string,
  acted: (act: Act) => void,
): Popover {
  const element = make(document, 'section', { role, popover: 'manual', lang: words.lang });
  const isOpen = () => element.isConnected && element.matches(':popover-open');
  const ready = (button: HTMLElement, act: Act) =>
    guard[COMMITS.test(act) ? 'onCommit' : 'onPress'](button, () => acted(act));
  return {
    element,
    isOpen,
    open({ label, pieces }, kind) {
      element.className = kind;
      element.setAttribute('aria-label', label);
      element.replaceChildren(...pieces.map((p) => build(document, p, ready)));
      if (!isOpen()) element.showPopover();
    },
    close() {
      if (isOpen()) element.hidePopover();
    },
  };
}
