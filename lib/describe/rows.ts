/** Boxes of one row that hold one value, and texts a row fixes in front of a box. */
import type { ControlDescription } from '../recognise/types';
import type { Evidence } from './evidence';
import type { RawControl } from './types';

/** Two dates side by side are two fields. */
const PERIOD = /有效期|日期|期限|时间/;
const PHONE = /电话|座机|固话|传真|手机|联系方式|phone|tel/i;

const isBox = ({ kind, disabled, fixed }: RawControl): boolean => kind === 'text' && !disabled && !fixed;

const numbersOf = ({ kind, options = [] }: RawControl): number[] =>
  kind === 'select'
    ? options.flatMap((o) => /^\s*(\d{1,4})\s*[年月日号]?\s*$/.exec(o)?.[1] ?? []).map(Number)
    : [];
const isRun = (numbers: readonly number[], first: number, least: number, most: number): boolean =>
  numbers.length >= least && numbers.length <= most && numbers.every((n, i) => n === first + i);

/** Lists of months and of days are empty, and off, where they wait for the list before them. */
const waits = ({ kind, options = [], disabled }: RawControl): boolean =>
  kind === 'select' && disabled && options.length < 2;

/** Three lists that hold one day: years, the twelve months, the days of a month. */
const isDay = (controls: readonly RawControl[], i: number): boolean => {
  const lists = controls.slice(i, i + 3);
  const [years = [], months = [], days = []] = lists.map(numbersOf);
  const [, month, day] = lists;
  if (!month || !day || years.length < 5 || !years.every((y) => y > 1900 && y < 2200)) return false;
  if (isRun(months, 1, 12, 12)) return isRun(days, 1, 28, 31) || waits(day);
  return waits(month) && waits(day);
};

/** 年 月 日 and what stands between two days; no name of either. */
const UNITS = /^[\s年月日号至到起止*:：—–~～-]+$/;

/** What the lists of a day are called: the units are no names, and a second day goes by the name of the first. */
export function nameDays(
  rows: readonly (readonly number[])[],
  controls: readonly RawControl[],
  evidence: readonly Evidence[],
): void {
  rows.forEach(([i], n) => {
    const here = evidence[i!]!;
    if (!isDay(controls, i!)) return;
    here.labels = here.labels.filter((l) => !UNITS.test(l.text));
    const before = rows[n - 1]?.[0] ?? -1;
    const [main] = evidence[before]?.labels ?? [];
    if (here.labels.length || !main || !isDay(controls, before)) return;
    evidence[before]!.labels = [{ ...main, shared: true }];
    here.labels = [{ ...main, shared: true }];
    here.group = evidence[before]!.group;
  });
}

const NUMBER = /^(?:直拨|固定)?(?:电话|座机|固话)?(?:号码?)?$|^分机号?码?$/;

/** 办公电话 | 区号 [ ] 电话 [ ] 分机 [ ]: the words before the boxes name parts of a number, the row names the number. */
export function namePhones(controls: readonly RawControl[], evidence: readonly Evidence[]): void {
  evidence.forEach((first, i) => {
    if (!first.area || !isBox(controls[i]!)) return;
    const above = first.labels[0]?.text ?? '';
    if (!PHONE.test(above)) return;
    let end = i + 1;
    const isPart = ({ labels }: Evidence) =>
      labels.some((l) => NUMBER.test(l.text.replace(/[\s*＊:：\-—–()（）]+/g, '')));
    while (end < i + 3 && controls[end] && isBox(controls[end]!) && isPart(evidence[end]!)) end++;
    if (end === i + 1) return;
    for (const part of evidence.slice(i, end)) {
      part.labels = [{ text: above, source: 'table-cell', shared: true }];
      part.group = first.group;
    }
  });
}

/** The controls in rows: those of 086 - 0571 - 88888888 and the like together, every other one alone. */
export function joinSplit(controls: readonly RawControl[], evidence: readonly Evidence[]): number[][] {
  const rows: number[][] = [];
  for (let i = 0; i < controls.length; i += rows.at(-1)!.length) {
    if (isDay(controls, i)) {
      rows.push([i, i + 1, i + 2]);
      continue;
    }
    const run = [i];
    while (belongs(run, controls, evidence)) run.push(run.length + i);
    rows.push(run.length > 1 && isSplit(run, controls, evidence) ? run : [i]);
  }
  return rows;
}

function belongs(
  run: readonly number[],
  controls: readonly RawControl[],
  evidence: readonly Evidence[],
): boolean {
  const next = run[0]! + run.length;
  const group = evidence[run[0]!]!.group;
  return (
    next < controls.length &&
    isBox(controls[next]!) &&
    isBox(controls[run[0]!]!) &&
    // The box a library keeps, hidden, before its own is no part of a value (EasyUI).
    controls[run[0]!]!.visible &&
    !!group &&
    evidence[next]!.group === group &&
    evidence[next]!.column === evidence[run[0]!]!.column
  );
}

function isSplit(
  run: readonly number[],
  controls: readonly RawControl[],
  evidence: readonly Evidence[],
): boolean {
  const shared = evidence[run[0]!]!.labels.find((l) => l.shared)?.text ?? '';
  if (run.length > 5 || PERIOD.test(shared)) return false;
  const rest = run.slice(1).map((n) => evidence[n]!);
  if (rest.every((e) => e.separator && /[-—–~～_.转至]|分机/.test(e.separator))) return true;
  return run.every((n) => (controls[n]!.maxLength ?? 99) <= 12) || PHONE.test(shared);
}

/** A place shown by disabled or read-only boxes before an address box is that box's fixed prefix. */
export function regionPrefix(descriptions: ControlDescription[]): void {
  descriptions.forEach((box, i) => {
    if (box.prefix || !/^text/.test(box.kind) || box.readOnly || box.disabled) return;
    const fixed: string[] = [];
    for (let k = i - 1; k >= 0 && descriptions[k]!.group === box.group && box.group; k--) {
      const { value, disabled, readOnly } = descriptions[k]!;
      if (!(disabled || readOnly) || !/[省市区县州盟旗]/.test(value)) break;
      fixed.unshift(value.replace(/[\s/>]+/g, ''));
    }
    if (fixed.length) box.prefix = fixed.join('');
  });
}
