/** Single-letter commands of the client table, wherever the focus is on its page. */
import { useEffect, useRef } from 'react';

/** Letters work as commands only while nothing is being typed. */
const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox], [type=radio]), select, textarea');

/** Keys that mean the same in a search box. */
const ANYWHERE: ReadonlySet<string> = new Set(['Escape', 'ArrowDown']);

/** `commands` by key, letters in lower case; Escape and the down arrow work in an input too. */
export const useTableKeys = (enabled: boolean, commands: Readonly<Record<string, () => void>>): void => {
  const current = useRef(commands);
  current.current = commands;
  useEffect(() => {
    if (!enabled) return;
    const stop = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (typing(event.target) && !ANYWHERE.has(event.key)) return;
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
