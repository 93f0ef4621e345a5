/** The summary after a fill: once, bottom right, gone after a while unless the pointer is on it. */

import type { IconName } from '../looks/icons';
import { make } from './elements';
import type { Kit } from './kit';
import type { FillSummary, FindingCounts } from './types';
import { filledText } from './words';

export interface Toast {
  element: HTMLElement;
  show(summary: FillSummary, counts: FindingCounts, theme: 'light' | 'dark'): void;
  close(): void;
}

interface ToastActions {
  first(): void;
  undo?(): void;
}

/** Creates the toast; `stay` in milliseconds. */
export function createToast(
  { document, words, icon, guard }: Kit,
  stay: number,
  signal: AbortSignal,
  actions: ToastActions,
): Toast {
  const element = make(document, 'div', {
    class: 'toast',
    popover: 'manual',
    role: 'group',
    lang: words.lang,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
  };
  const arm = () => {
    clearTimeout(timer);
    timer = setTimeout(close, stay);
  };
  const hold = () => clearTimeout(timer);
  for (const type of ['pointerenter', 'focusin']) element.addEventListener(type, hold, { signal });
  for (const type of ['pointerleave', 'focusout']) element.addEventListener(type, arm, { signal });
  signal.addEventListener('abort', hold);

  const button = (label: string, kind: string, act?: () => void, listen = guard.onPress) => {
    const it = make(document, 'button', { class: kind, type: 'button' }, label);
    listen(it, () => {
      close();
      act?.();
    });
    return it;
  };

  return {
    element,
    close,
    show(summary, counts, theme) {
      const open = counts.error + counts.warning + (summary.needsYou ?? 0);
      const tally = (name: IconName, label: string, count = 0) =>
        count > 0 && make(document, 'span', { class: name }, icon(name), `${label} ${count}`);
      const shut = button('', 'x');
      shut.setAttribute('aria-label', words.close);
      shut.append(icon('close'));
      const title = filledText(words, summary.filled, open);
      element.className = `toast ${theme}`;
      element.setAttribute('aria-label', title);
      element.replaceChildren(
        make(document, 'p', { class: 't' }, icon('brand'), title, shut),
        make(
          document,
          'p',
          { class: 'l' },
          tally('error', words.severity.error, counts.error),
          tally('warning', words.severity.warning, counts.warning),
          tally('info', words.severity.info, counts.info),
          tally('you', words.needsYou, summary.needsYou),
        ),
        make(
          document,
          'p',
          { class: 'a' },
          counts.error + counts.warning + counts.info > 0 && button(words.first, 'act', actions.first),
          summary.canUndo && actions.undo && button(words.undo, 'act act--q', actions.undo, guard.onCommit),
        ),
      );
      if (!element.matches(':popover-open')) element.showPopover();
      arm();
    },
  };
}
