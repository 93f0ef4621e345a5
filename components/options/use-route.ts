/** Which view of the options page is open, kept in the address so that links and the back key work. */
import { useCallback, useEffect, useRef, useState } from 'react';

/** A field to start at. */
export interface FieldPlace {
  field: string;
  siteIndex?: number;
}

export type Route =
  | { view: 'clients' }
  | { view: 'import' }
  | { view: 'batch' }
  | { view: 'editor'; id?: string; copyOf?: string; at?: FieldPlace }
  | { view: 'rules'; id?: string }
  | { view: 'rejections'; clientId?: string }
  | { view: 'settings' };

export type EditorRoute = Extract<Route, { view: 'editor' }>;

/** What a draft in the editor is kept under; the field to start at makes no difference. */
export const draftKey = ({ id, copyOf }: EditorRoute): string => {
  if (id) return `client ${id}`;
  return copyOf ? `copy ${copyOf}` : 'new';
};

const placeOf = (query: string): FieldPlace | undefined => {
  const search = new URLSearchParams(query);
  const [field, site] = [search.get('field'), search.get('site')];
  return field ? { field, ...(site && { siteIndex: Number(site) }) } : undefined;
};

/**
 * Reads `#new`, `#new/<id to copy>`, `#client/<id>` (with `?field=…&site=…` to start at), `#import`, `#batch`, `#rules`,
 * `#rules/<id>`, `#rejections`, `#rejections/<client>`, `#settings`; anything else is the client list.
 */
export const parseRoute = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [name = '', rest = ''] = path.split(/\/(.*)/);
  const id = decodeURIComponent(rest);
  const at = placeOf(query);
  if (name === 'new') return { view: 'editor', ...(id ? { copyOf: id } : {}) };
  if (name === 'client' && id) return { view: 'editor', id, ...(at && { at }) };
  if (name === 'import' || name === 'batch') return { view: name };
  if (name === 'rules') return { view: 'rules', ...(id ? { id } : {}) };
  if (name === 'rejections') return { view: 'rejections', ...(id ? { clientId: id } : {}) };
  if (name === 'settings') return { view: 'settings' };
  return { view: 'clients' };
};

/** The address of a client's editor, at one of its fields where `at` is given. */
export const clientHash = (id: string, at?: FieldPlace): string => {
  const place = at ? `?field=${at.field}${at.siteIndex === undefined ? '' : `&site=${at.siteIndex}`}` : '';
  return `#client/${encodeURIComponent(id)}${place}`;
};

/**
 * The current route. While `guard.current` is true a change of address is taken back and handed out
 * as `blocked`, so that unsaved work is asked about first.
 */
export const useRoute = () => {
  const [hash, setHash] = useState(() => location.hash);
  const [blocked, setBlocked] = useState<string>();
  const guard = useRef(false);
  /** Where the page itself is on its way to; the browser tells of it later, and nobody is asked about it again. */
  const going = useRef<string>(undefined);
  useEffect(() => {
    const stop = new AbortController();
    let current = location.hash;
    const moved = () => {
      if (location.hash === current) return;
      const own = location.hash === going.current;
      going.current = undefined;
      if (guard.current && !own) {
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
    going.current = next === location.hash ? undefined : next;
    setBlocked(undefined);
    location.hash = next;
  }, []);
  return { route: parseRoute(hash), hash, go, guard, blocked, stay: () => setBlocked(undefined) };
};
