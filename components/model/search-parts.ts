/** The search index in parts, built ahead while nothing else happens, so that no keystroke waits for all of it. */
import type { ClientRow } from '../../lib/protocol/workbench-calls';
import type { SearchIndex } from '../../lib/search';

/** About a frame's worth of work on a slow computer. */
const PART = 250;

type Engine = Pick<typeof import('../../lib/search'), 'buildIndexOf' | 'search'>;

export interface SearchParts {
  /** Builds one more part; false where all are there. */
  next(): boolean;
  /** Ids of the rows that fit; undefined for an empty text. Builds what is still missing. */
  find(text: string): ReadonlySet<string> | undefined;
}

export const searchParts = ({ buildIndexOf, search }: Engine, rows: readonly ClientRow[]): SearchParts => {
  const parts: SearchIndex[] = [];
  const next = (): boolean => {
    const from = parts.length * PART;
    if (from >= rows.length) return false;
    parts.push(buildIndexOf(rows.slice(from, from + PART).map((row) => row.search)));
    return true;
  };
  return {
    next,
    find(text) {
      if (text.trim() === '') return undefined;
      while (next());
      return new Set(parts.flatMap((part) => search(part, text)));
    },
  };
};

/** Builds the parts one by one while the page is idle, until `signal` is aborted. */
export const buildWhenIdle = (parts: SearchParts, signal: AbortSignal): void => {
  const step = () => {
    if (!signal.aborted && parts.next()) requestIdleCallback(step);
  };
  requestIdleCallback(step);
};
