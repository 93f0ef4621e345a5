/** Sheets → rows of values, row by row grouped into clients; what cannot be taken is named by its cell. */
import { readCell } from './cell-value';
import type { Wording } from './problem';
import { type Cell, cellText, columnLetters, isBlank, type Sheet } from './table';
import {
  type ClientDraft,
  contradictions,
  group,
  type RefusedCell,
  type RowDraft,
  type RowValue,
  type UnknownColumn,
} from './table-clients';
import { findHead, type Head, twice } from './table-head';

export interface ParsedTable {
  clients: ClientDraft[];
  refused: RefusedCell[];
  unknownColumns: UnknownColumn[];
  /** Why nothing at all could be read. */
  problem?: Wording;
}

/** More of an unknown cell is not kept. */
const EXTRA_LIMIT = 5000;

const readRow = (
  sheet: string,
  index: number,
  row: readonly Cell[],
  head: Head,
  refused: RefusedCell[],
): RowDraft => {
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
