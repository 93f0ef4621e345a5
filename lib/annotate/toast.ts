/** The summary after a fill: once, bottom right, gone after a while unless the pointer is on it. */
import type { Act, Sheet } from '../looks/sheets';
import type { Kit } from './kit';
import { createPopover } from './sheet';

export interface Toast {
  element: HTMLElement;
  show(sheet: Sheet, theme: 'light' | 'dark'): void;
}

/** Creates the toast; `stay` in milliseconds. Any press closes it. */
export function createToast(
  kit: Kit,
  stay: number,
  signal: AbortSignal,
  acts: Partial<Record<Act, () => void>>,
): Toast {
  const { element, open, close } = createPopover(kit, 'group', (act) => {
    shut();
    acts[act]?.();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hold = () => clearTimeout(timer);
  const shut = () => {
    hold();
    close();
  };
  const arm = () => {
    hold();
    timer = setTimeout(shut, stay);
  };
  for (const type of ['pointerenter', 'focusin']) element.addEventListener(type, hold, { signal });
  for (const type of ['pointerleave', 'focusout']) element.addEventListener(type, arm, { signal });
  signal.addEventListener('abort', hold);
  return {
    element,
    show(sheet, theme) {
      open(sheet, `toast ${theme}`);
      arm();
    },
  };
}
