/** Boxes of one row that hold one value, and texts a row fixes in front of a box. */
import type { ControlDescription } from '../recognise/types';
import type { Evidence } from './evidence';
import { commonAncestor } from './flat-tree';
import type { Unit } from './types';

export interface Row {
  unit: Unit;
  evidence: Evidence;
  /** Place in the stream. */
  ordinal: number;
}

/** Two dates side by side are two fields. */
const PERIOD = /有效期|日期|期限|时间/;
const PHONE = /电话|座机|固话|传真|手机|联系方式|phone|tel/i;

const isBox = ({ kind, element }: Unit): boolean =>
  kind === 'text' && !element.matches(':disabled') && !(element as HTMLInputElement).readOnly;

/** Joins 086 - 0571 - 88888888 and the like into one control. */
export function joinSplit(units: readonly Unit[], evidence: readonly Evidence[]): Row[] {
  const rows: Row[] = [];
  for (let i = 0; i < units.length; i++) {
    const run = [i];
    while (belongs(run, units, evidence)) run.push(run.length + i);
    if (run.length === 1 || !isSplit(run, units, evidence)) {
      rows.push({ unit: units[i]!, evidence: evidence[i]!, ordinal: i });
      continue;
    }
    const parts = run.map((n) => units[n]!.element);
    const root = commonAncestor(parts) as HTMLElement;
    rows.push({
      unit: { kind: 'split-text', root, element: parts[0]!, parts },
      evidence: evidence[i]!,
      ordinal: i,
    });
    i += run.length - 1;
  }
  return rows;
}

function belongs(run: readonly number[], units: readonly Unit[], evidence: readonly Evidence[]): boolean {
  const next = run[0]! + run.length;
  const group = evidence[run[0]!]!.group;
  return (
    next < units.length &&
    isBox(units[next]!) &&
    isBox(units[run[0]!]!) &&
    !!group &&
    evidence[next]!.group === group
  );
}

function isSplit(run: readonly number[], units: readonly Unit[], evidence: readonly Evidence[]): boolean {
  if (run.length > 5 || PERIOD.test(evidence[run[0]!]!.labels.find((l) => l.shared)?.text ?? ''))
    return false;
  const rest = run.slice(1).map((n) => evidence[n]!);
  if (rest.every((e) => e.separator && /[-—–~～_.转至]|分机/.test(e.separator))) return true;
  const short = run.every((n) => {
    const { maxLength } = units[n]!.element as HTMLInputElement;
    return maxLength > 0 && maxLength <= 12;
  });
  return short || PHONE.test(evidence[run[0]!]!.labels.find((l) => l.shared)?.text ?? '');
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
