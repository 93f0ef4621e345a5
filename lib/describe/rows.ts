/** Boxes of one row that hold one value, and texts a row fixes in front of a box. */
import type { ControlDescription } from '../recognise/types';
import type { Evidence } from './evidence';
import type { RawControl } from './types';

/** Two dates side by side are two fields. */
const PERIOD = /有效期|日期|期限|时间/;
const PHONE = /电话|座机|固话|传真|手机|联系方式|phone|tel/i;

const isBox = ({ kind, disabled, fixed }: RawControl): boolean => kind === 'text' && !disabled && !fixed;

/** The controls in rows: those of 086 - 0571 - 88888888 and the like together, every other one alone. */
export function joinSplit(controls: readonly RawControl[], evidence: readonly Evidence[]): number[][] {
  const rows: number[][] = [];
  for (let i = 0; i < controls.length; i += rows.at(-1)!.length) {
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
