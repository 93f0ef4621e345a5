/** Which radios, boxes or switches a value wants to be on. Pure. */
import type { ControlKind } from '../recognise/types';
import { LONG_TERM, LONG_TERM_TEXT } from '../widgets/support/dates';
import { matchOption } from '../widgets/support/match';
import { answersOf } from '../widgets/support/wanted';
import type { FieldValue, Wanted } from '../widgets/types';

/** 无 and its like: right when nothing is ticked, where the page has no box for it. */
const NONE = /^(无|不涉及|以上都不涉及|无前置审批)$/;

/** 是|否, 关, and the same once more (Arco measures with a copy): what a switch says of its position is no name. */
const POSITION = /^(?:.*[|｜].*|([是否开关]|on|off)(?:\s*\1)*)$/i;
const STATE = /^(已?(?:开启|启用|关闭|停用)|不?[复沿]用|不?相?同|不?一致|(?:单独|另行|重新)填写)(?:\s*\1)*$/;

/** 沿用 单独填写: a switch that holds the words of both its positions is called by neither. */
const saysBoth = (value: FieldValue, text: string): boolean =>
  value.kind === 'boolean' &&
  [value.yes, value.no].every((w) => text.split(' ').some((part) => matchOption(w, [part]) === 0));

const wantedOf = (value: FieldValue): readonly string[] => {
  if (value.kind === 'date' && value.date === LONG_TERM) return ['长期', '长期有效', '永久', '是'];
  if (value.kind === 'date') return ['非长期', '短期', '固定期限', '有固定期限', '否'];
  const [only = [], ...others] = answersOf(value);
  return others.length ? [] : only;
};

/** One of several. */
const radioFor = (value: FieldValue, texts: readonly string[]): Wanted => {
  const found = matchOption(wantedOf(value), texts);
  if (found !== undefined) return [found];
  if (value.kind === 'date' && !texts.some((t) => LONG_TERM_TEXT.test(t))) return 'unsuitable';
  if (value.kind !== 'boolean' || texts.length !== 2) return 'no-option';
  // 复用 李某晴 / 填写新负责人信息: when only the other answer is clear, this one is what is left.
  const other = matchOption(value.value ? value.no : value.yes, texts);
  return other === undefined ? 'no-option' : [1 - other];
};

/** Each answer has its box. */
const boxesFor = (value: FieldValue, texts: readonly string[]): Wanted => {
  const found: number[] = [];
  for (const wanted of answersOf(value)) {
    const index = matchOption(wanted, texts);
    if (index !== undefined) found.push(index);
    else if (!wanted.some((w) => NONE.test(w))) return 'no-option';
  }
  return found;
};

/** One box on its own (同主体负责人, 长期), ticked or not; a value that says nothing about it does not suit it. */
const boxFor = (value: FieldValue, label: string): Wanted => {
  const says = (wanted: readonly string[]) => matchOption(wanted, [label]) === 0;
  if (value.kind === 'boolean') {
    // 不复用 or 填写新负责人信息 as the only box: ticked means no.
    const negative = !!label && says(value.no) && !says(value.yes);
    return negative !== value.value ? [0] : [];
  }
  if (value.kind === 'date' && LONG_TERM_TEXT.test(label)) return value.date === LONG_TERM ? [0] : [];
  return value.kind === 'choice' && says(value.wanted) ? [0] : 'unsuitable';
};

export const itemsFor = (value: FieldValue, kind: ControlKind, texts: readonly string[]): Wanted => {
  if (kind === 'radio-group') return radioFor(value, texts);
  if (kind === 'checkbox-group') return boxesFor(value, texts);
  const name = (texts[0] ?? '').trim().replace(POSITION, '');
  if (kind !== 'switch') return boxFor(value, name);
  return boxFor(value, saysBoth(value, name) ? '' : name.replace(STATE, ''));
};
