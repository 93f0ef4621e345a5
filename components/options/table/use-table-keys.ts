/** Single-letter commands of the client table. */
import type { KeyboardEvent } from 'react';

/** Letters work as commands only while nothing is being typed. */
const typing = (target: EventTarget): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type=checkbox], [type=radio]), select, textarea');

/** `commands` by key, letters in lower case; Escape works in an input too. */
export const useTableKeys =
  (enabled: boolean, commands: Readonly<Record<string, () => void>>) =>
  (event: KeyboardEvent): void => {
    if (!enabled || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (typing(event.target) && event.key !== 'Escape') return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const command = Object.hasOwn(commands, key) ? commands[key] : undefined;
    if (!command) return;
    event.preventDefault();
    command();
  };
