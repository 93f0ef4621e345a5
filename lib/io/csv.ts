/** CSV in and out: UTF-8 with or without BOM and GB 18030 in, UTF-8 with BOM out (Excel needs it). */
import Papa from 'papaparse';
import { findColumn } from './columns';
import { guardFormula, unguardFormula } from './formula-guard';
import { MAX_COLUMNS, MAX_ROWS, type ReadTable, tooLarge } from './table';
import { decodeText } from './text';

const DELIMITERS = [',', ';', '\t', '|'];

/** The delimiter with which the first lines show most of our headers. */
const delimiterOf = (text: string): string => {
  const hits = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { preview: 8, delimiter });
    return Math.max(0, ...data.map((row) => row.filter((cell) => findColumn(cell)).length));
  });
  return DELIMITERS[hits.indexOf(Math.max(...hits))] ?? ',';
};

/** Never throws. A cell that is cut off in the middle of its quotes makes the file unreadable, not shorter. */
export const readCsv = (bytes: Uint8Array): ReadTable => {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return decoded;
  const { data, errors } = Papa.parse<string[]>(decoded.text, {
    preview: MAX_ROWS + 1,
    delimiter: delimiterOf(decoded.text),
  });
  if (data.length > MAX_ROWS || data.some((row) => row.length > MAX_COLUMNS)) return { problem: tooLarge };
  const quotes = errors.find((e) => e.type === 'Quotes');
  if (quotes) {
    const row = (quotes.row ?? 0) + 1;
    return {
      problem: {
        zh: `第 ${row} 行的引号没有成对，后面的内容分不清；请在表格软件里打开并重新另存为 CSV。`,
        en: `The quotes in row ${row} do not pair up, so what follows cannot be told apart; open the file in a spreadsheet program and save it as CSV again.`,
      },
    };
  }
  return { sheets: [{ name: '', rows: data.map((row) => row.map(unguardFormula)) }] };
};

/** Rows → CSV text with BOM, CRLF, formula guard. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${Papa.unparse(
    rows.map((row) => row.map(guardFormula)),
    { newline: '\r\n' },
  )}\r\n`;
