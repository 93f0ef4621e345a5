/** Where a sheet's columns are named: by the hidden key row, or by its headers. */
import { type Column, findColumn, isColumnKey } from './columns';
import { type Cell, cellText } from './table';

/** Title lines may stand above the headers. */
const HEAD_SEARCH = 8;

export interface Head {
  /** Index of the first row of data. */
  first: number;
  columns: { at: number; header: string; column?: Column }[];
}

const filled = (row: readonly Cell[]) =>
  row.map((cell, at) => ({ at, text: cellText(cell) })).filter(({ text }) => text !== '');

/** The key row where there is one, else the row of headers; undefined for a sheet that is no client list. */
export const findHead = (rows: readonly (readonly Cell[])[]): Head | undefined => {
  const top = rows.slice(0, HEAD_SEARCH).map(filled);
  const keyRow = top.findIndex((cells) => cells.filter((c) => isColumnKey(c.text)).length >= 2);
  const count = (cells: (typeof top)[number]) => cells.filter((c) => findColumn(c.text)).length;
  const nameRow = top.findIndex((cells, at) => at !== keyRow && count(cells) >= 2);
  const at = keyRow >= 0 ? keyRow : nameRow;
  if (at < 0) return undefined;
  const names = new Map((top[nameRow] ?? []).map((c) => [c.at, c.text]));
  const keys = new Map((top[at] ?? []).map((c) => [c.at, c.text]));
  const places = [...new Set([...names.keys(), ...keys.keys()])].sort((a, b) => a - b);
  return {
    first: Math.max(keyRow, nameRow) + 1,
    columns: places.map((place) => {
      const key = keys.get(place);
      const name = names.get(place) ?? key ?? '';
      return { at: place, header: name, column: (key && findColumn(key)) || findColumn(name) };
    }),
  };
};

/** A header whose column appears a second time. */
export const twice = (head: Head): string | undefined => {
  const seen = new Set<string>();
  for (const { column, header } of head.columns) {
    if (column && seen.has(column.key)) return header;
    if (column) seen.add(column.key);
  }
  return undefined;
};
