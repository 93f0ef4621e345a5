/** Judging one control against one value; shared by the planner (descriptions) and the runner (live page). Pure. */
import type { ControlDescription, FieldMatch } from '../recognise/types';
import type { FieldKey } from '../schema/fields';
import { isHint } from '../widgets/support/hint';
import type { Reading, Shown } from '../widgets/types';

/** Kinds whose shown value may be a default of the page (contract §4). */
export const DEFAULTED = new Set([
  'select',
  'combobox',
  'multi-select',
  'cascader',
  'radio-group',
  'checkbox-group',
  'checkbox',
  'switch',
]);
const COUNTRY_ONLY = /^[\s+\-–]*0{0,2}86[\s\-–]*$/;

/** Says whether it is on, and no more. */
const isLone = ({ kind }: Shown) => kind === 'checkbox' || kind === 'switch';

/** What a description says of its control. */
export const readingOf = (d: ControlDescription): Reading => ({
  text: d.value,
  checked: isLone(d) ? d.checked === true : undefined,
});

/** Whether a control has a value that must not be overwritten without the user's word. */
export const isTaken = (d: Shown): boolean => {
  if (DEFAULTED.has(d.kind)) return d.touched && (isLone(d) || !!d.value);
  if (d.kind === 'split-text' && COUNTRY_ONLY.test(d.value)) return false;
  return d.value.trim() !== '' && !(d.kind.startsWith('date') && isHint(d.value));
};

/** A match that stands for exactly these keys in this block. */
export const sameTarget = (match: FieldMatch, keys: readonly FieldKey[], siteBlock: number): boolean =>
  match.siteBlock === siteBlock &&
  match.keys.length === keys.length &&
  match.keys.every((k, i) => k === keys[i]);
