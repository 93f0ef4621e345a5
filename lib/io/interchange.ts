/** The interchange file (product contract §3): text ⇄ clients. Pure; whether anything is written is the caller's decision. */
import { type Applicant, applicantSchema, INTERCHANGE_FORMAT } from '../schema/applicant';
import type { FileProblem, Wording } from './problem';
import { schemaMessage } from './schema-message';
import { decodeText } from './text';

export interface ParsedFile {
  /** The entries that fit the schema, unknown properties kept, in file order. */
  applicants: Applicant[];
  /** Where not empty, the file as a whole is to be refused. */
  problems: FileProblem[];
  /** Properties of the file beside format, version and applicants. */
  extras: Record<string, unknown>;
}

const INTERCHANGE_VERSION = 1;
/** Nested deeper than any client: JSON.stringify would not bring it out again. */
const MAX_DEPTH = 64;

const refuse = (zh: string, en: string): ParsedFile => ({
  applicants: [],
  extras: {},
  problems: [{ message: { zh, en } }],
});

/** Line and column (1-based) of an offset. */
const lineColumn = (text: string, offset: number) => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

const notJson = (text: string, error: unknown): ParsedFile => {
  if (text.trim() === '')
    return refuse(
      '文件是空的，请选择导出的客户资料文件。',
      'The file is empty; choose an exported client file.',
    );
  const offset = Number(
    /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? Number.NaN,
  );
  const { line, column } = lineColumn(text, Number.isNaN(offset) ? text.length : offset);
  const [zh, en] = Number.isNaN(offset)
    ? ['', '']
    : [`第 ${line} 行第 ${column} 个字符起`, ` from line ${line}, column ${column}`];
  return refuse(
    `文件不是完整的 JSON，${zh}读不下去；请重新导出这个文件，或用文本编辑器补齐。`,
    `The file is not complete JSON and cannot be read${en}; export it again or complete it in a text editor.`,
  );
};

const depthOf = (value: unknown, limit: number): number => {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= limit; depth += 1) {
    const next: unknown[] = [];
    for (const item of level)
      if (typeof item === 'object' && item !== null)
        for (const child of Object.values(item)) next.push(child);
    if (next.length === 0) return depth;
    level = next;
  }
  return limit + 1;
};

const TOO_DEEP: Wording = {
  zh: `这一条嵌套超过 ${MAX_DEPTH} 层，客户资料用不到这么多层，请检查文件来源。`,
  en: `This entry is nested more than ${MAX_DEPTH} levels deep, which client data never is; check where the file comes from.`,
};

const parseEntry = (raw: unknown, entry: number): { applicant?: Applicant; problems: FileProblem[] } => {
  if (depthOf(raw, MAX_DEPTH) > MAX_DEPTH) return { problems: [{ entry, message: TOO_DEEP }] };
  const parsed = applicantSchema.safeParse(raw, { reportInput: true });
  if (parsed.success) return { applicant: parsed.data, problems: [] };
  return {
    problems: parsed.error.issues.map((issue) => ({
      entry,
      ...(issue.path.length > 0 && { field: issue.path.join('.') }),
      message: schemaMessage(issue),
    })),
  };
};

/** Two entries with one id: which one to keep is not ours to guess. */
const duplicates = (applicants: readonly (Applicant | undefined)[]): FileProblem[] => {
  const first = new Map<string, number>();
  return applicants.flatMap((applicant, at) => {
    if (!applicant) return [];
    const earlier = first.get(applicant.id);
    if (earlier === undefined) {
      first.set(applicant.id, at + 1);
      return [];
    }
    const message = {
      zh: `编号“${applicant.id}”与第 ${earlier} 条相同，请给其中一条换一个编号。`,
      en: `The id “${applicant.id}” is the same as in entry ${earlier}; give one of them another id.`,
    };
    return [{ entry: at + 1, field: 'id', message }];
  });
};

const checkFrame = (file: unknown): ParsedFile | unknown[] => {
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return refuse(
      '文件最外层应是一个对象，含 format、version 和 applicants；请选择导出的客户资料文件。',
      'The outermost value must be an object with format, version and applicants; choose an exported client file.',
    );
  const { format, version, applicants } = file as Record<string, unknown>;
  if (format === 'icp-filing-backup')
    return refuse(
      '这是加密备份文件，请用“从备份恢复”打开，并输入备份口令。',
      'This is an encrypted backup; open it with “Restore from backup” and its passphrase.',
    );
  if (format !== INTERCHANGE_FORMAT)
    return refuse(
      `文件的 format 应是“${INTERCHANGE_FORMAT}”，请选择导出的客户资料文件。`,
      `The file's format must be “${INTERCHANGE_FORMAT}”; choose an exported client file.`,
    );
  if (typeof version === 'number' && version > INTERCHANGE_VERSION)
    return refuse(
      `文件的 version 是 ${version}，这个扩展认得 1；请先更新扩展。`,
      `The file's version is ${version}, this extension reads 1; update the extension first.`,
    );
  if (version !== INTERCHANGE_VERSION)
    return refuse('文件的 version 应是数字 1，请补上。', "The file's version must be the number 1; add it.");
  if (!Array.isArray(applicants))
    return refuse(
      '文件缺少客户列表 applicants（应是一个数组），请重新导出。',
      'The list of clients, applicants, is missing (it must be an array); export the file again.',
    );
  return applicants;
};

/** Never throws. A BOM is tolerated. */
export const parseInterchange = (text: string): ParsedFile => {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return notJson(text, error);
  }
  const entries = checkFrame(file);
  if (!Array.isArray(entries)) return entries;
  const parsed = entries.map((raw, at) => parseEntry(raw, at + 1));
  const problems = [...parsed.flatMap((p) => p.problems), ...duplicates(parsed.map((p) => p.applicant))].sort(
    (a, b) => (a.entry ?? 0) - (b.entry ?? 0),
  );
  const { format: _, version: __, applicants: ___, ...extras } = file as Record<string, unknown>;
  return { applicants: parsed.flatMap((p) => p.applicant ?? []), problems, extras };
};

/** The same from the file's bytes, in UTF-8, UTF-16 with BOM or GB 18030. */
export const parseInterchangeBytes = (bytes: Uint8Array): ParsedFile => {
  const decoded = decodeText(bytes);
  return 'text' in decoded
    ? parseInterchange(decoded.text)
    : { applicants: [], extras: {}, problems: [{ message: decoded.problem }] };
};

/**
 * Clients → file text, two-space indented, unknown properties included, no BOM. `extras` are properties of
 * earlier files beside ours; they come out again after version.
 */
export const toInterchange = (
  applicants: readonly Applicant[],
  extras: Readonly<Record<string, unknown>> = {},
): string => {
  const own = { format: INTERCHANGE_FORMAT, version: INTERCHANGE_VERSION };
  return `${JSON.stringify({ ...own, ...extras, ...own, applicants }, null, 2)}\n`;
};
