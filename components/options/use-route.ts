/** Which view of the options page is open, kept in the address so that links and the back key work. */
import { useCallback, useEffect, useRef, useState } from 'react';

export type Route =
  | { view: 'clients' }
  | { view: 'import' }
  | { view: 'batch' }
  | { view: 'editor'; id?: string; copyOf?: string }
  | { view: 'settings' };

/** Reads `#new`, `#new/<id to copy>`, `#client/<id>`, `#import`, `#batch`, `#settings`; anything else is the client list. */
export const parseRoute = (hash: string): Route => {
  const [name = '', rest = ''] = hash.replace(/^#/, '').split(/\/(.*)/);
  const id = decodeURIComponent(rest);
  if (name === 'new') return { view: 'editor', ...(id ? { copyOf: id } : {}) };
  if (name === 'client' && id) return { view: 'editor', id };
  if (name === 'import' || name === 'batch') return { view: name };
  if (name === 'settings') return { view: 'settings' };
  return { view: 'clients' };
};

export const clientHash = (id: string): string => `#client/${encodeURIComponent(id)}`;

/**
 * The current route. While `guard.current` is true a change of address is taken back and handed out
 * as `blocked`, so that unsaved work is asked about first.
 */
export const useRoute = () => {
  const [hash, setHash] = useState(() => location.hash);
  const [blocked, setBlocked] = useState<string>();
  const guard = useRef(false);
  useEffect(() => {
    const stop = new AbortController();
    let current = location.hash;
    const moved = () => {
      if (location.hash === current) return;
      if (guard.current) {
        setBlocked(location.hash);
        history.replaceState(null, '', current || location.pathname);
        return;
      }
      current = location.hash;
      setHash(current);
    };
    globalThis.addEventListener('hashchange', moved, { signal: stop.signal });
    globalThis.addEventListener(
      'beforeunload',
      (event) => {
        if (guard.current) event.preventDefault();
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, []);
  const go = useCallback((next: string) => {
    guard.current = false;
    setBlocked(undefined);
    location.hash = next;
  }, []);
  return { route: parseRoute(hash), hash, go, guard, blocked, stay: () => setBlocked(undefined) };
};
