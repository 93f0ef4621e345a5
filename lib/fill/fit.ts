/**
 * Bringing a stored value into the form a control demands (contract §3): add-ons, dates, maxlength, several boxes,
 * kind. Pure; runs in the background, for plans and for a page that is being filled.
 */
import type { FieldKey } from '../schema/fields';
import { dateLike, LONG_TERM } from '../widgets/support/dates';
import { levelTexts } from '../widgets/support/meaning';
import { splitText } from '../widgets/support/split';
import type { FieldValue } from '../widgets/types';
import type { Shape } from './shape';

/** What a page asks before it writes a value. */
export interface FitRequest {
  value: FieldValue;
  keys: readonly FieldKey[];
  shape: Shape;
}

const flat = (text: string) => text.normalize('NFKC').replace(/[\s/>,，、|·]+/g, '');

/** Length of the longest start of `text` that `prefix` ends with; at least two characters. */
const overlap = (prefix: string, text: string): number => {
  for (let n = Math.min(prefix.length, text.length); n > 1; n--)
    if (prefix.endsWith(text.slice(0, n))) return n;
  return 0;
};

const SCHEME = /^https?:\/\//i;

/** What remains of `text` where the page already shows `prefix` before it; never empty. */
export const withoutPrefix = (text: string, prefix: string): string => {
  const shown = prefix.trim();
  if (!shown) return text;
  let rest = text;
  // https:// typed before a fixed www. or http:// would be a second scheme.
  if (/^(https?:\/\/)?(www\.)?$/i.test(shown)) {
    rest = rest.replace(SCHEME, '');
    if (/www\.$/i.test(shown)) rest = rest.replace(/^www\./i, '');
    return rest || text;
  }
  const bare = shown.replace(/[-\s]+$/, '');
  for (const head of [shown, bare, `086-${bare}`, `86-${bare}`, `+86-${bare}`])
    if (head.length > 1 && rest.startsWith(head))
      return rest.slice(head.length).replace(/^[-\s]+/, '') || text;
  const own = flat(shown);
  const n =
    overlap(own, rest) || overlap(shown, rest) || (/[-\s]$/.test(shown) ? 0 : overlap(`${bare}-`, rest));
  rest = rest.slice(n);
  if (n && /^\d/.test(text)) rest = rest.replace(/^[-\s]+/, '');
  return rest || text;
};

/** What remains where the page already shows `suffix` after it. */
export const withoutSuffix = (text: string, suffix: string): string => {
  const s = suffix.trim();
  return s.length > 1 && text.endsWith(s) && text.length > s.length ? text.slice(0, -s.length) : text;
};

const asText = (value: FieldValue, shape: Shape): string => {
  switch (value.kind) {
    case 'date':
      return value.date === LONG_TERM ? '长期' : dateLike(value.date, shape.placeholder ?? '');
    case 'date-range': {
      const one = (d: string) => (d === LONG_TERM ? '长期' : dateLike(d, shape.placeholder ?? ''));
      return `${one(value.from)}至${one(value.until)}`;
    }
    case 'region':
      return [...new Set(value.path)].join('');
    default:
      return value.text;
  }
};

/** Why a box cannot hold a text; numbers beyond 15 digits lose digits on the way. */
const reasonAgainst = (text: string, { inputType, maxLength = -1 }: Shape): string | undefined => {
  if (inputType === 'number' && !/^-?\d{1,15}(\.\d+)?$/.test(text)) return 'number box';
  if (maxLength > 0 && text.length > maxLength) return `at most ${maxLength} characters`;
  return inputType && /[\r\n]/.test(text) ? 'single line' : undefined;
};

const TEXT_KINDS = ['text', 'textarea', 'number'];

/**
 * The value as this control can take it. `cut`: free text (remarks) may be shortened to the box's maxlength;
 * any other text that is too long stays whole and the driver says that the box cannot hold it.
 */
export const fitValue = (value: FieldValue, shape: Shape, cut = false): FieldValue => {
  if (shape.kind === 'split-text') {
    const text = asText(value, shape);
    const parts = shape.boxes && splitText(text, shape.boxes);
    return { kind: 'text', text, ...(parts && { parts }) };
  }
  if (TEXT_KINDS.includes(shape.kind)) {
    if (shape.inputType === 'date' && value.kind === 'date') return value;
    let text = asText(value, shape);
    text = withoutSuffix(withoutPrefix(text, shape.prefix ?? ''), shape.suffix ?? '');
    const limit = shape.maxLength ?? -1;
    // Cards shown with spaces or hyphens: a box of exactly the bare length wants the bare number.
    if (limit > 0 && text.length > limit && /^[\d\s-]+$/.test(text)) text = text.replace(/[\s-]/g, '');
    if (cut && limit > 0) text = text.slice(0, limit);
    const unsuitable = reasonAgainst(text, shape);
    return { kind: 'text', text, ...(unsuitable && { unsuitable }) };
  }
  if (shape.kind === 'multi-select' || shape.kind === 'checkbox-group') {
    if (value.kind === 'choice') return { kind: 'choices', text: value.text, wanted: [value.wanted] };
    if (value.kind === 'text') {
      const texts = value.text.split(/[,，;；、\s]+/).filter(Boolean);
      return { kind: 'choices', text: value.text, wanted: texts.map((t) => [t]) };
    }
    return value;
  }
  if (value.kind === 'choices' && value.wanted.length === 1)
    return { kind: 'choice', text: value.text, wanted: value.wanted[0]! };
  // What calls itself a list may only suggest, and then takes any text.
  if (value.kind === 'text' && shape.kind !== 'combobox')
    return { kind: 'choice', text: value.text, wanted: [value.text] };
  if (value.kind === 'region')
    return { ...value, levels: value.path.map((_, i) => levelTexts(value.path, i)) };
  return value;
};

/** Remarks may be cut. */
const cutAllowed = (keys: readonly FieldKey[]) => keys.every((k) => k.endsWith('.remarks'));

/** The approved value for one control, as it can take it. */
export const valueFor = (value: FieldValue, shape: Shape, keys: readonly FieldKey[]): FieldValue =>
  fitValue(value, shape, cutAllowed(keys));
