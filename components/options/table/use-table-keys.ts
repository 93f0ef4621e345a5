/** Single-letter commands of the client table, wherever the focus is on its page. */
import { useEffect, useRef } from 'react';

/** Letters work as commands only while nothing is being typed. */
const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox], [type=radio]), select, textarea');

/** Escape works everywhere; the down arrow leads into the table from the search box, or from nowhere in particular. */
const allowed = (key: string, target: EventTarget | null): boolean => {
  if (key === 'Escape') return true;
  if (key !== 'ArrowDown') return !typing(target);
  return target === document.body || (target instanceof HTMLElement && target.matches('input[type=search]'));
};

/** `commands` by key, letters in lower case. */
export const useTableKeys = (enabled: boolean, commands: Readonly<Record<string, () => void>>): void => {
  const current = useRef(commands);
  current.current = commands;
  useEffect(() => {
    if (!enabled) return;
    const stop = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (!allowed(event.key, event.target)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const command = Object.hasOwn(current.current, key) ? current.current[key] : undefined;
      if (!command) return;
      event.preventDefault();
      command();
    };
    document.addEventListener('keydown', onKeyDown, { signal: stop.signal });
    return () => stop.abort();
  }, [enabled]);
};
