/** Clients as spreadsheet rows, and the empty template: what the import reads back. */
import type { Applicant, ApplicantSite } from '../schema/applicant';
import { writeCell } from './cell-value';
import { COLUMNS, type Column, EXTRA_COLUMNS } from './columns';
import { writeCsv } from './csv';
import { type SheetToWrite, writeXlsx } from './xlsx-write';

type Loose = Record<string, unknown>;

const extraOf = (holder: object | undefined): Record<string, string> => {
  const extra = (holder as Loose | undefined)?.[EXTRA_COLUMNS];
  return typeof extra === 'object' && extra !== null && !Array.isArray(extra)
    ? (extra as Record<string, string>)
    : {};
};

/** Headers of columns that came with an import and are not ours, in order of appearance. */
const extraHeaders = (applicants: readonly Applicant[]): string[] => [
  ...new Set(
    applicants.flatMap((a) => [a, ...(a.sites ?? [])].flatMap((holder) => Object.keys(extraOf(holder)))),
  ),
];

const holderOf = (column: Column, applicant: Applicant, site: ApplicantSite | undefined): unknown => {
  switch (column.scope) {
    case 'applicant':
      return applicant;
    case 'site':
      return site;
    case 'siteManager':
      return site?.siteManager;
    default:
      return applicant[column.scope];
  }
};

/** One row per site; the client's own columns only in the first, its id in all. */
const rowsOf = (applicant: Applicant, extras: readonly string[]): string[][] =>
  (applicant.sites?.length ? applicant.sites : [undefined]).map((site, at) => {
    const own = COLUMNS.map((column) => {
      const client = column.scope !== 'site' && column.scope !== 'siteManager';
      if (client && at > 0 && column.key !== 'id') return '';
      return writeCell(column, (holderOf(column, applicant, site) as Loose | undefined)?.[column.property]);
    });
    const extra = at === 0 ? extraOf(applicant) : extraOf(site);
    return [...own, ...extras.map((header) => extra[header] ?? '')];
  });

const tableOf = (applicants: readonly Applicant[]) => {
  const extras = extraHeaders(applicants);
  return {
    extras,
    headers: [...COLUMNS.map((c) => c.header), ...extras],
    rows: applicants.flatMap((applicant) => rowsOf(applicant, extras)),
  };
};

/** CSV text with BOM and one Chinese header row. Unencrypted. */
export const toCsv = (applicants: readonly Applicant[]): string => {
  const { headers, rows } = tableOf(applicants);
  return writeCsv([headers, ...rows]);
};

const width = (header: string): number => Math.min(40, Math.max(12, header.length * 2 + 4));

const HELP: SheetToWrite = {
  name: '填写说明',
  head: 0,
  rows: [
    ['列', '怎么填'],
    ...COLUMNS.map((c) => [c.header, c.hint]),
    ['其他列', '可以自己加列，导入时原样保留'],
  ],
  widths: [28, 64],
};

const workbook = (applicants: readonly Applicant[]): Uint8Array<ArrayBuffer> => {
  const { headers, extras, rows } = tableOf(applicants);
  const keys = [...COLUMNS.map((c) => c.key), ...extras.map(() => '')];
  const clients: SheetToWrite = {
    name: '客户',
    head: 0,
    hidden: [1],
    rows: [headers, keys, ...rows],
    widths: headers.map(width),
  };
  return writeXlsx([clients, HELP]);
};

/** XLSX bytes: Chinese headers, a hidden key row, text cells. Unencrypted. */
export const toXlsx = (applicants: readonly Applicant[]): Uint8Array<ArrayBuffer> => workbook(applicants);

/** The template: the same without clients. */
export const xlsxTemplate = (): Uint8Array<ArrayBuffer> => workbook([]);

/** Any table as a file: the first row is its head. CSV is guarded against formulas, XLSX has text cells only. */
export const writeRows = (
  kind: 'csv' | 'xlsx',
  rows: readonly (readonly string[])[],
  name = 'Sheet1',
): string | Uint8Array<ArrayBuffer> =>
  kind === 'csv' ? writeCsv(rows) : writeXlsx([{ name, rows, head: 0, widths: (rows[0] ?? []).map(width) }]);
