/** Single-letter commands of the client table, wherever the focus is on its page. */
import { useEffect, useRef } from 'react';

/** Letters work as commands only while nothing is being typed. */
const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox], [type=radio]), select, textarea');

/** Where the down arrow has no meaning of its own: the search box, links (the page's own is where one came from), nowhere. */
const LEADS_IN = 'body, input[type=search], a[href]';

/** Escape works everywhere; the down arrow leads into the table. */
const allowed = (key: string, target: EventTarget | null): boolean => {
  if (key === 'Escape') return true;
  if (key !== 'ArrowDown') return !typing(target);
  return target instanceof HTMLElement && target.matches(LEADS_IN);
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
