import { strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { columnLetters } from '../../../lib/io/table';
import { writeXlsx } from '../../../lib/io/xlsx-write';

/** A CSV file as a person's spreadsheet would save it. */
export const fileFromRows = (rows: readonly string[][]): Uint8Array =>
  new TextEncoder().encode(Papa.unparse(rows as string[][]));

export type TestCell = { t: string } | { n: string; date?: boolean } | null;

const cellXml = (cell: TestCell, at: number): string => {
  const place = `r="${columnLetters(at)}2"`;
  if (!cell) return '';
  if ('t' in cell) return `<c ${place} t="inlineStr"><is><t>${cell.t}</t></is></c>`;
  return `<c ${place}${cell.date ? ' s="1"' : ''}><v>${cell.n}</v></c>`;
};

/** An XLSX file with one row of headers and one row of cells, numbers as a spreadsheet stores them. */
export const xlsxWithCells = (header: readonly string[], cells: readonly TestCell[]): Uint8Array => {
  const files = unzipSync(writeXlsx([{ name: 'Sheet1', rows: [[...header]], head: 0, widths: [] }]));
  const part = 'xl/worksheets/sheet1.xml';
  const row = `<row r="2">${cells.map(cellXml).join('')}</row></sheetData>`;
  const sheet = new TextDecoder().decode(files[part]).replace('</sheetData>', row);
  // Format 14 is the built-in short date.
  const styles = new TextDecoder().decode(files['xl/styles.xml']).replace('numFmtId="49"', 'numFmtId="14"');
  return zipSync({ ...files, [part]: strToU8(sheet), 'xl/styles.xml': strToU8(styles) });
};
