/** Search, filter, sort and selection of the client table. */
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ClientRow } from '../../../lib/protocol/workbench-calls';
import {
  FIRST_SORT,
  filterCounts,
  nextSort,
  passes,
  SORT_COLUMNS,
  type SortColumn,
  sortRows,
  type TableFilter,
  type TableSort,
  type Tallies,
} from '../../model/client-table';
import { buildWhenIdle, searchParts } from '../../model/search-parts';

/** Kept for the session: a column and a direction, nothing of a client. */
const SORT_KEY = 'clients-sort';

const storedSort = (): TableSort => {
  const [column, direction] = (sessionStorage.getItem(SORT_KEY) ?? '').split(' ');
  const known = SORT_COLUMNS.find((c) => c === column);
  return known ? { column: known, down: direction === 'down' } : FIRST_SORT;
};

const NO_TALLIES: Tallies = new Map();

type Find = (text: string) => ReadonlySet<string> | undefined;

/** The search over the rows; its dictionary loads beside the page. Finds everything until it is there. */
const useSearch = (rows: readonly ClientRow[]): Find => {
  const [engine, setEngine] = useState<typeof import('../../../lib/search')>();
  useEffect(() => {
    let ended = false;
    import('../../../lib/search').then((loaded) => !ended && setEngine(() => loaded));
    return () => {
      ended = true;
    };
  }, []);
  const parts = useMemo(() => engine && searchParts(engine, rows), [engine, rows]);
  useEffect(() => {
    if (!parts) return;
    const stop = new AbortController();
    buildWhenIdle(parts, stop.signal);
    return () => stop.abort();
  }, [parts]);
  return useCallback((text) => parts?.find(text), [parts]);
};

export const useTable = (rows: readonly ClientRow[], tallies: Tallies) => {
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<TableFilter>('all');
  const [sort, setSort] = useState(storedSort);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const find = useSearch(rows);
  // The box answers at once, the table follows.
  const asked = useDeferredValue(text);
  // The other columns stay as they are while counts come in.
  const weighed = sort.column === 'check' ? tallies : NO_TALLIES;
  const sorted = useMemo(() => sortRows(rows, sort, weighed), [rows, sort, weighed]);
  const found = useMemo(() => {
    const ids = find(asked);
    return sorted.filter((row) => passes(row, filter, tallies) && (!ids || ids.has(row.id)));
  }, [sorted, filter, find, asked, tallies]);
  const counts = useMemo(() => filterCounts(rows, tallies), [rows, tallies]);
  const chosen = useMemo(() => sorted.filter((row) => selected.has(row.id)), [sorted, selected]);
  return {
    text,
    setText,
    filter,
    setFilter,
    sort,
    sortBy: (column: SortColumn) => {
      const next = nextSort(sort, column);
      sessionStorage.setItem(SORT_KEY, `${next.column} ${next.down ? 'down' : 'up'}`);
      setSort(next);
    },
    found,
    tallies,
    counts,
    selected,
    setSelected,
    chosen,
    toggle: (id: string) => {
      const next = new Set(selected);
      if (!next.delete(id)) next.add(id);
      setSelected(next);
    },
  };
};

export type TableModel = ReturnType<typeof useTable>;
