/** One cell as the value its column wants, or the reason why not. */
import { findProvince, ID_TYPES, NATURES, PROVINCES } from '../schema/codes';
import { cardOf } from '../text/id-number';
import { creditCheckCharacter } from '../text/organisation-code';
import { foldText } from '../text/width';
import type { Column } from './columns';
import type { Wording } from './problem';
import { type Cell, cellText, isBlank, isNumberCell } from './table';

export type CellValue = string | string[] | boolean;
export interface CellRefusal {
  reason: Wording;
  whatToDo: Wording;
}
export type ReadCell = { value: CellValue } | { refused: CellRefusal } | undefined;

const refuse = (reason: Wording, whatToDo: Wording): ReadCell => ({ refused: { reason, whatToDo } });
const words = (zh: string, en: string): Wording => ({ zh, en });

const TYPE_AGAIN = words(
  '把这一列设为文本格式，再对照证件重新输入',
  'Set this column to text format and enter the number again from the document',
);
const damagedNumber = (): ReadCell =>
  refuse(
    words(
      '号码被表格软件当成数字，15 位之后已经丢失',
      'The spreadsheet took the number for an amount; digits after the 15th are lost',
    ),
    TYPE_AGAIN,
  );

/** A spreadsheet keeps 15 significant digits. */
const KEPT_DIGITS = 15;
const EXPONENT = /^[+-]?\d+(\.\d+)?[eE]\+?\d+$/;
const SPREADSHEET_ERROR = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!)$/i;
/** No field of any portal takes as much. */
const MAX_CELL = 5000;

const numberText = (stored: string): string | undefined => {
  const number = Number(stored);
  if (!Number.isFinite(number)) return undefined;
  const text = String(number);
  const digits = text.replace(/\D/g, '').length;
  return EXPONENT.test(text) || digits > KEPT_DIGITS ? undefined : text;
};

/** 330106199002122000: an 18-digit number whose last three became 0, which no check digit confirms. */
const lostItsEnd = (text: string): boolean =>
  /^\d{15}000$/.test(text) && cardOf(text) === undefined && creditCheckCharacter(text) !== '0';

const DATE = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const LONG_TERM = /^(长期|长期有效|永久|longterm|long-term)$/i;

/** ISO where the text is a date in a usual form; any other text is left for the rules to judge. */
const dateText = (text: string): string => {
  if (LONG_TERM.test(text)) return 'long-term';
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const [, year, month, day] = compact ?? DATE.exec(text) ?? [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
};

const items = (text: string): string[] =>
  text
    .split(/[、,，;；|\n]+/)
    .map((item) => item.trim())
    .filter(Boolean);

const YES = new Set(['是', '复用', '相同', '同', 'true', 'yes', 'y', '1']);
const NO = new Set(['否', '不复用', '不同', 'false', 'no', 'n', '0']);

const codeOf = (
  list: readonly { code: string; zh: string; en: string; aliases: readonly string[] }[],
  text: string,
): string | undefined => {
  const wanted = foldText(text);
  const exact = list.find((c) => [c.code, c.zh, c.en].some((name) => foldText(name) === wanted));
  return (exact ?? list.find((c) => c.aliases.some((name) => foldText(name) === wanted)))?.code;
};

const notInList = (text: string, names: readonly string[]): ReadCell =>
  refuse(
    words(`“${text.slice(0, 24)}”不在可选项里`, `“${text.slice(0, 24)}” is not one of the options`),
    words(`改为其中一个：${names.join('、')}`, `Use one of: ${names.join(', ')}`),
  );

const chosen = (text: string, code: string | undefined, names: readonly string[]): ReadCell =>
  code === undefined ? notInList(text, names) : { value: code };

const textOf = (cell: Cell): string | undefined =>
  isNumberCell(cell) ? numberText(cell.number) : cellText(cell);

/** undefined for a blank cell. */
export const readCell = (column: Column, cell: Cell | undefined): ReadCell => {
  if (cell === undefined || isBlank(cell)) return undefined;
  const text = textOf(cell);
  if (text === undefined || EXPONENT.test(text)) return damagedNumber();
  if (column.kind === 'identifier' && (lostItsEnd(text) || (isNumberCell(cell) && !/^\d+$/.test(text))))
    return damagedNumber();
  if (SPREADSHEET_ERROR.test(text))
    return refuse(
      words('单元格里是公式的出错提示', 'The cell holds the message of a broken formula'),
      words('改成文字内容', 'Replace it by its text'),
    );
  if (text.length > MAX_CELL)
    return refuse(
      words(
        `内容有 ${text.length} 个字，超过 ${MAX_CELL} 个字`,
        `The cell has ${text.length} characters, more than ${MAX_CELL}`,
      ),
      words('缩短后再导入，并核对有没有错列', 'Shorten it, and check whether columns were shifted'),
    );
  switch (column.kind) {
    case 'date':
      if (isNumberCell(cell) && text.length !== 8)
        return refuse(
          words('日期成了一个数字', 'The date became a number'),
          words('写成 2036-05-01 这样的文字', 'Write it as text, like 2036-05-01'),
        );
      return { value: dateText(text) };
    case 'list':
      return { value: items(text) };
    case 'texts': {
      const several = items(text);
      return { value: several.length > 1 ? several : text };
    }
    case 'flag': {
      const answer = foldText(text);
      if (YES.has(answer)) return { value: true };
      return NO.has(answer) ? { value: false } : notInList(text, ['是', '否']);
    }
    case 'nature':
      return chosen(
        text,
        codeOf(NATURES, text),
        NATURES.map((n) => n.zh),
      );
    case 'idType':
      return chosen(
        text,
        codeOf(ID_TYPES, text),
        ID_TYPES.map((t) => t.zh),
      );
    case 'province':
      return chosen(
        text,
        findProvince(text)?.zh,
        PROVINCES.map((p) => p.zh),
      );
    default:
      return { value: text };
  }
};

/** A value as the text of a cell: the inverse of reading it. */
export const writeCell = (column: Column, value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join('、');
  if (typeof value === 'boolean') return value ? '是' : '否';
  const text = String(value);
  if (column.kind === 'nature') return NATURES.find((n) => n.code === text)?.zh ?? text;
  if (column.kind === 'idType') return ID_TYPES.find((t) => t.code === text)?.zh ?? text;
  return text === 'long-term' && column.kind === 'date' ? '长期' : text;
};
