/** A spreadsheet as read, before anything is made of it. */
import type { Wording } from './problem';

/** A cell that the spreadsheet holds as a number; `number` is its stored text. */
export interface NumberCell {
  number: string;
}
export type Cell = string | NumberCell | Date | boolean | null;

export interface Sheet {
  /** '' where the format has no sheets (CSV). */
  name: string;
  rows: readonly (readonly Cell[])[];
}
export type ReadTable = { sheets: Sheet[] } | { problem: Wording };

/** More rows or columns than any client list has; beyond them a file is a mistake or an attack. */
export const MAX_ROWS = 50_000;
export const MAX_COLUMNS = 400;

/** 0 → A, 26 → AA. */
export const columnLetters = (index: number): string => {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
};

export const isNumberCell = (cell: Cell): cell is NumberCell =>
  typeof cell === 'object' && cell !== null && 'number' in cell;

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

const iso = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));

/** The cell as the user sees it, for messages and unknown columns. */
export const cellText = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell instanceof Date) return iso(cell);
  return isNumberCell(cell) ? cell.number : cell.trim();
};

export const tooLarge: Wording = {
  zh: `表格超过 ${MAX_ROWS} 行或 ${MAX_COLUMNS} 列，请删去空行空列，或分成几个文件导入。`,
  en: `The sheet has more than ${MAX_ROWS} rows or ${MAX_COLUMNS} columns; delete empty ones or split the file.`,
};
