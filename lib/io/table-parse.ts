/** Sheets → rows of values, row by row grouped into clients; what cannot be taken is named by its cell. */
import { type CellValue, readCell } from './cell-value';
import { type Column, findColumn, isColumnKey } from './columns';
import type { Wording } from './problem';
import { type Cell, cellText, columnLetters, isBlank, type Sheet } from './table';

/** A cell that is not taken; its client is left out as a whole. */
export interface RefusedCell {
  /** '' for CSV. */
  sheet: string;
  /** 1-based, as the spreadsheet shows it. */
  row: number;
  /** A, B, … AA. */
  column: string;
  header: string;
  value: string;
  reason: Wording;
  whatToDo: Wording;
}

/** A column that is not ours: its cells are kept with the client and come out again. */
export interface UnknownColumn {
  sheet: string;
  column: string;
  header: string;
}

export interface RowValue {
  column: Column;
  value: CellValue;
  place: RefusedCell;
}
export interface RowDraft {
  sheet: string;
  row: number;
  values: readonly RowValue[];
  extra: Readonly<Record<string, string>>;
  refused: boolean;
}
/** The rows of one client, in file order. */
export interface ClientDraft {
  rows: RowDraft[];
}
export interface ParsedTable {
  clients: ClientDraft[];
  refused: RefusedCell[];
  unknownColumns: UnknownColumn[];
  /** Why nothing at all could be read. */
  problem?: Wording;
}

/** Title lines may stand above the headers. */
const HEAD_SEARCH = 8;
const EXTRA_LIMIT = 5000;

interface Head {
  /** Index of the first row of data. */
  first: number;
  columns: { at: number; header: string; column?: Column }[];
}

const filled = (row: readonly Cell[]) =>
  row.map((cell, at) => ({ at, text: cellText(cell) })).filter(({ text }) => text !== '');

/** The key row where there is one, else the row of headers; undefined for a sheet that is no client list. */
const findHead = (rows: readonly (readonly Cell[])[]): Head | undefined => {
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

const twice = (head: Head): string | undefined => {
  const seen = new Set<string>();
  for (const { column, header } of head.columns) {
    if (column && seen.has(column.key)) return header;
    if (column) seen.add(column.key);
  }
  return undefined;
};

const readRow = (sheet: string, index: number, row: readonly Cell[], head: Head, refused: RefusedCell[]) => {
  const values: RowValue[] = [];
  const extra: Record<string, string> = {};
  const before = refused.length;
  for (const { at, header, column } of head.columns) {
    const cell = row[at];
    if (!column) {
      if (!isBlank(cell)) extra[header] = cellText(cell).slice(0, EXTRA_LIMIT);
      continue;
    }
    const read = readCell(column, cell);
    if (!read) continue;
    const place = {
      sheet,
      row: index + 1,
      column: columnLetters(at),
      header,
      value: cellText(cell).slice(0, 60),
    };
    if ('refused' in read) refused.push({ ...place, ...read.refused });
    else values.push({ column, value: read.value, place: { ...place, ...NO_REASON } });
  }
  return { sheet, row: index + 1, values, extra, refused: refused.length > before };
};
const NO_REASON = { reason: { zh: '', en: '' }, whatToDo: { zh: '', en: '' } };

const textAt = (row: RowDraft, key: string): string => {
  const value = row.values.find((v) => v.column.key === key)?.value;
  return typeof value === 'string' ? value : '';
};
const OF_CLIENT = new Set(['applicant', 'entity', 'entityManager']);

/** Rows of one client: equal 客户编号; without one, equal 证件号码; or nothing but a site below its client. */
const group = (rows: readonly RowDraft[]): ClientDraft[] => {
  const clients: ClientDraft[] = [];
  const byId = new Map<string, ClientDraft>();
  for (const row of rows) {
    const id = textAt(row, 'id');
    const number = textAt(row, 'entity.idNumber');
    const name = id ? `id/${id}` : number && `number/${number}`;
    const continues = !row.refused && !row.values.some((v) => OF_CLIENT.has(v.column.scope));
    const last = clients.at(-1);
    const known = name ? byId.get(name) : continues && last?.rows[0]?.sheet === row.sheet ? last : undefined;
    if (known) known.rows.push(row);
    else {
      const fresh = { rows: [row] };
      clients.push(fresh);
      if (name) byId.set(name, fresh);
    }
  }
  return clients;
};

const shown = (value: CellValue): string =>
  (Array.isArray(value) ? value.join('、') : String(value)).slice(0, 40);

/** The same client twice with different data: which one holds is not ours to guess. */
const contradictions = ({ rows }: ClientDraft): RefusedCell[] => {
  const first = new Map<string, RowValue>();
  const found: RefusedCell[] = [];
  for (const value of rows.flatMap((r) => r.values.filter((v) => OF_CLIENT.has(v.column.scope)))) {
    const earlier = first.get(value.column.key);
    if (!earlier) first.set(value.column.key, value);
    else if (JSON.stringify(earlier.value) !== JSON.stringify(value.value))
      found.push({
        ...value.place,
        reason: {
          zh: `同一客户在第 ${earlier.place.row} 行写的是“${shown(earlier.value)}”`,
          en: `Row ${earlier.place.row} says “${shown(earlier.value)}” for the same client`,
        },
        whatToDo: {
          zh: '两行写成一致，或只在第一行填写',
          en: 'Make both rows agree, or fill in the first row only',
        },
      });
  }
  return found;
};

const nothing = (zh: string, en: string): ParsedTable => ({
  clients: [],
  refused: [],
  unknownColumns: [],
  problem: { zh, en },
});

/** Never throws. Sheets without our headers (notes, covers) are passed over where another sheet has them. */
export const parseTable = (sheets: readonly Sheet[]): ParsedTable => {
  const heads = sheets.flatMap((sheet) => {
    const head = findHead(sheet.rows);
    return head ? [{ sheet, head }] : [];
  });
  if (heads.length === 0)
    return nothing(
      '没有认出列名：前几行里应有“客户名称”“主办单位名称”这样的表头，请用模板填写。',
      'No column headers were recognised; use the template, whose first row names the columns.',
    );
  const refused: RefusedCell[] = [];
  const clients: ClientDraft[] = [];
  for (const { sheet, head } of heads) {
    const repeated = twice(head);
    if (repeated !== undefined)
      return nothing(
        `列“${repeated}”出现了两次，分不清以哪一列为准，请删去一列。`,
        `The column “${repeated}” appears twice; delete one of them.`,
      );
    const rows = sheet.rows.flatMap((row, index) =>
      index < head.first || row.every(isBlank) ? [] : [readRow(sheet.name, index, row, head, refused)],
    );
    clients.push(...group(rows));
  }
  for (const client of clients) {
    const found = contradictions(client);
    refused.push(...found);
    for (const row of client.rows) if (found.some((f) => f.row === row.row)) row.refused = true;
  }
  return {
    clients,
    refused,
    unknownColumns: heads.flatMap(({ sheet, head }) =>
      head.columns
        .filter((c) => !c.column)
        .map(({ at, header }) => ({ sheet: sheet.name, column: columnLetters(at), header })),
    ),
  };
};
