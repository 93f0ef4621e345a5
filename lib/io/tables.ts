/** Spreadsheets in and out. Works in a page, a worker and Node. */
import type { Applicant } from '../schema/applicant';
import { readCsv } from './csv';
import { type DryRun, dryRun, dryRunApplicants } from './dry-run';
import { parseInterchangeBytes } from './interchange';
import type { FileProblem } from './problem';
import { parseTable } from './table-parse';
import { readXlsxBytes } from './xlsx-read';

export { type FieldChange, withoutChanges } from './changes';
export type { ChangedClient, DryRun, PlannedClient } from './dry-run';
export type { RefusedCell, UnknownColumn } from './table-clients';
export { toCsv, toXlsx, writeRows, xlsxTemplate } from './table-write';

/** `extras`: properties of an interchange file that are not ours, to come out again on export. */
export type ReadImport =
  | { run: DryRun; kind: 'json' | 'csv' | 'xlsx'; extras: Record<string, unknown> }
  | { problems: FileProblem[] };

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
/** The container of the old .xls format. */
const isOldExcel = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11;

/** Files people keep beside their list and pick by mistake. */
const OTHER_FILES: readonly { start: readonly number[]; zh: string; en: string }[] = [
  { start: [0x25, 0x50, 0x44, 0x46], zh: 'PDF 文件', en: 'a PDF' },
  { start: [0x89, 0x50, 0x4e, 0x47], zh: '图片', en: 'a picture' },
  { start: [0xff, 0xd8, 0xff], zh: '图片', en: 'a picture' },
];
const otherFile = (bytes: Uint8Array): FileProblem | undefined => {
  const found = OTHER_FILES.find(({ start }) => start.every((byte, at) => bytes[at] === byte));
  return (
    found && {
      message: {
        zh: `这是${found.zh}，里面没有可以导入的表格。请选择 .xlsx、.csv 或导出的 .json；还没有表格时先下载模板。`,
        en: `This is ${found.en}; there is no table in it to import. Choose an .xlsx, a .csv or an exported .json, or download the template first.`,
      },
    }
  );
};

/** JSON starts with a brace or bracket after BOM and white space, in every encoding we read. */
const looksLikeJson = (bytes: Uint8Array): boolean => {
  const start = [...bytes.subarray(0, 64)].filter(
    (b) => ![0xef, 0xbb, 0xbf, 0xff, 0xfe, 0, 9, 10, 13, 32].includes(b),
  );
  return start[0] === 0x7b || start[0] === 0x5b;
};

/**
 * Any file the import takes, told apart by its content, as a dry run. Never throws, writes nothing.
 * `problems`: the file as a whole is refused (JSON: any entry that breaks the schema).
 */
export const readImportFile = async (
  bytes: Uint8Array,
  existing: readonly Applicant[],
  newId: () => string,
): Promise<ReadImport> => {
  if (isOldExcel(bytes))
    return {
      problems: [
        {
          message: {
            zh: '这是旧的 .xls 格式，请在表格软件里另存为 .xlsx 再导入。',
            en: 'This is the old .xls format; save it as .xlsx in a spreadsheet program and import it again.',
          },
        },
      ],
    };
  const other = otherFile(bytes);
  if (other) return { problems: [other] };
  if (!isZip(bytes) && looksLikeJson(bytes)) {
    const { applicants, problems, extras } = parseInterchangeBytes(bytes);
    if (problems.length > 0) return { problems };
    return { run: dryRunApplicants(applicants, existing), kind: 'json', extras };
  }
  const table = isZip(bytes) ? await readXlsxBytes(bytes) : readCsv(bytes);
  if ('problem' in table) return { problems: [{ message: table.problem }] };
  const parsed = parseTable(table.sheets);
  if (parsed.problem) return { problems: [{ message: parsed.problem }] };
  return { run: dryRun(parsed, existing, newId), kind: isZip(bytes) ? 'xlsx' : 'csv', extras: {} };
};
