/** Keeps what is typed and not saved yet, so that a lock, a closed tab or a crash costs at most a second's work. */
import { useEffect, useRef } from 'react';
import { useApi } from '../../api';
import type { Editor } from '../use-editor';

/** From the last key to the copy (ms). */
const WAIT = 800;

/**
 * @param key what the editor is open for
 * @param found a draft was there when it was opened
 */
export const useKeptDraft = (key: string, { draft, base, dirty }: Editor, found: boolean): void => {
  const api = useApi();
  const kept = useRef(found);
  useEffect(() => {
    if (!dirty) {
      if (kept.current) void api.keepDraft(key, null).catch(() => undefined);
      kept.current = false;
      return;
    }
    const keep = () => {
      kept.current = true;
      // Locked or full: the work is still on the page, and saving it says what is wrong.
      void api.keepDraft(key, { applicant: draft, ...(base && { base }) }).catch(() => undefined);
    };
    const timer = setTimeout(keep, WAIT);
    const stop = new AbortController();
    document.addEventListener('visibilitychange', keep, { signal: stop.signal });
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [api, key, draft, base, dirty]);
};
