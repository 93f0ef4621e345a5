/** XLSX → cells. Numbers keep their stored text, so that a damaged 18-digit number can be told from a good one. */
import { strFromU8, zipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import type { Wording } from './problem';
import { type Cell, MAX_COLUMNS, MAX_ROWS, type NumberCell, type ReadTable, tooLarge } from './table';
import { unzipWithin } from './zip-limits';

/** A workbook's parts that hold data; pictures and macros are never unpacked. */
const isPart = (name: string): boolean => /\.(xml|xml\.rels)$/.test(name);
const isSheet = (name: string): boolean => /worksheets\/[^/]*\.xml$/i.test(name);

const columnNumber = (letters: string): number =>
  [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);

/** One cell far away (XFD1048576) would make the reader build all cells between. */
const reachesTooFar = (xml: string): boolean => {
  for (const [, letters, digits] of xml.matchAll(/\br\s*=\s*["']\s*([A-Za-z]*)(\d*)\s*["']/g))
    if (Number(digits) > MAX_ROWS || columnNumber((letters ?? '').toUpperCase()) > MAX_COLUMNS) return true;
  return false;
};

/** Rows and cells without a place are counted one after the other. */
const tooMany = (xml: string): boolean => {
  let rows = 0;
  for (const _ of xml.matchAll(/<(?:\w+:)?row\b/g)) rows += 1;
  return rows > MAX_ROWS;
};

const BROKEN: Wording = {
  zh: '表格内容读不出来，请在表格软件里打开并另存为 .xlsx。',
  en: 'The sheet cannot be read; open it in a spreadsheet program and save it as .xlsx.',
};

/** The reader names the cell; a formula without a stored result is the usual reason. */
const unreadable = (error: unknown): Wording => {
  const [, row, column] = /row (\d+), col (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  if (!row) return BROKEN;
  return {
    zh: `第 ${row} 行第 ${column} 列的单元格读不出来（公式出错或没有结果），请改成文字后再导入。`,
    en: `The cell in row ${row}, column ${column} cannot be read (a formula without a result); replace it by its text and import again.`,
  };
};

const isXlsxCell = (cell: unknown): cell is Cell =>
  cell === null || ['string', 'boolean', 'object'].includes(typeof cell);

/** Never throws. Every sheet, empty cells as null. */
export const readXlsxBytes = async (bytes: Uint8Array): Promise<ReadTable> => {
  const unzipped = unzipWithin(bytes, isPart);
  if ('problem' in unzipped) return unzipped;
  try {
    for (const [name, data] of Object.entries(unzipped.files)) {
      if (!isSheet(name)) continue;
      const xml = strFromU8(data);
      if (reachesTooFar(xml) || tooMany(xml)) return { problem: tooLarge };
    }
    // Packed again without compression: the reader would inflate large parts in a worker made from a blob.
    const stored = zipSync(unzipped.files, { level: 0 });
    const sheets = await readXlsx<NumberCell>(stored.buffer as ArrayBuffer, {
      parseNumber: (number) => ({ number }),
    });
    return {
      sheets: sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: data.map((row) => row.map((cell) => (isXlsxCell(cell) ? cell : null))),
      })),
    };
  } catch (error) {
    return { problem: unreadable(error) };
  }
};
