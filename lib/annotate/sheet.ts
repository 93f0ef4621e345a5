/** What opens in the top layer, card and toast: built from data, with buttons that act on a person's press only. */
import type { Act, Sheet } from '../looks/sheets';
import { build } from './elements';
import type { Kit } from './kit';

/** Acts that change a value or a setting. */
const COMMITS = /^(?:fix|ignore|mute|undo)/;

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
  const element = build(document, ['section', { role, popover: 'manual', lang: words.lang }]);
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
