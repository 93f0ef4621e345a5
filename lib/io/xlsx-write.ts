/**
 * Cells → XLSX, text only. Written here because it needs what small writers lack: a hidden key row, text
 * format for whole columns (so that what is typed later stays text), and packing without a worker.
 * Source: ECMA-376 part 1, SpreadsheetML.
 */
import { strToU8, zipSync } from 'fflate';
import { columnLetters } from './table';

export interface SheetToWrite {
  name: string;
  rows: readonly (readonly string[])[];
  /** 0-based rows that stay out of sight. */
  hidden?: readonly number[];
  /** 0-based row printed bold and kept in view. */
  head: number;
  /** Widths in characters. */
  widths: readonly number[];
}

const controlCode = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** XML 1.0 has no place for most control characters; ECMA-376 writes them as _xHHHH_. */
const escapeText = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (c) => (c === '\t' || c === '\n' ? c : controlCode(c)))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Cell formats: 0 default, 1 text (number format 49 is @), 2 bold text. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

const cell = (text: string, column: number, row: number, style: number): string =>
  text === ''
    ? ''
    : `<c r="${columnLetters(column)}${row + 1}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`;

const sheetXml = ({ rows, hidden = [], head, widths }: SheetToWrite): string => {
  const columns = widths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="1" customWidth="1"/>`)
    .join('');
  const body = rows
    .map((row, at) => {
      const cells = row.map((text, column) => cell(text, column, at, at === head ? 2 : 1)).join('');
      return `<row r="${at + 1}"${hidden.includes(at) ? ' hidden="1"' : ''}>${cells}</row>`;
    })
    .join('');
  const top = Math.max(head, ...hidden) + 1;
  const pane = `<pane ySplit="${top}" topLeftCell="A${top + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns}</cols><sheetData>${body}</sheetData></worksheet>`;
};

const workbook = (sheets: readonly SheetToWrite[]): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
    .map(({ name }, at) => `<sheet name="${escapeText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
    .join('')}</sheets></workbook>`;

const relations = (entries: readonly [type: string, target: string][]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const contentTypes = (count: number): string => {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = [
    ['/xl/workbook.xml', `${kind}.sheet.main+xml`],
    ['/xl/styles.xml', `${kind}.styles+xml`],
    ...Array.from({ length: count }, (_, n) => [`/xl/worksheets/sheet${n + 1}.xml`, `${kind}.worksheet+xml`]),
  ];
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join('')}</Types>`;
};

/** A fixed date, so that equal clients give an equal file. */
const MTIME = '1980-01-01T12:00:00Z';

/** The bytes of an .xlsx file. Sheet names: at most 31 characters, none of []:*?/\. */
export const writeXlsx = (sheets: readonly SheetToWrite[]): Uint8Array<ArrayBuffer> => {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(sheets.length)),
    '_rels/.rels': strToU8(relations([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(workbook(sheets)),
    'xl/_rels/workbook.xml.rels': strToU8(
      relations([
        ...sheets.map((_, at): [string, string] => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
        ['styles', 'styles.xml'],
      ]),
    ),
    'xl/styles.xml': strToU8(STYLES),
  };
  for (const [at, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(sheetXml(sheet));
  return zipSync(files, { mtime: MTIME }) as Uint8Array<ArrayBuffer>;
};
