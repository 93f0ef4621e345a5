/** Files out of the options page. */
import type { FileExtras } from '../../lib/protocol/workbench-calls';
import type { Applicant } from '../../lib/schema/applicant';

/** Hands content to the browser as a download; nothing is sent anywhere. */
export const download = (
  content: string | Uint8Array<ArrayBuffer>,
  name: string,
  type = 'application/json',
): void => {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click: taken back at once, Firefox may save nothing.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

export const FILE_KINDS = ['json', 'xlsx', 'csv'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export const FILE_TYPES: Readonly<Record<FileKind, string>> = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/** The clients as a file's content; `extras` are the properties an imported interchange file had of its own. */
export const fileOf = async (
  kind: FileKind,
  clients: readonly Applicant[],
  extras: FileExtras,
): Promise<string | Uint8Array<ArrayBuffer>> => {
  if (kind === 'json') return (await import('../../lib/io')).toInterchange(clients, extras);
  const tables = await import('../../lib/io/tables');
  return kind === 'csv' ? tables.toCsv(clients) : tables.toXlsx(clients);
};

const TOLD_KEY = 'export-told';

/** Whether the user has been told on this computer that an export is not encrypted. */
export const exportTold = (): boolean => localStorage.getItem(TOLD_KEY) === 'yes';
export const rememberExportTold = (): void => localStorage.setItem(TOLD_KEY, 'yes');
