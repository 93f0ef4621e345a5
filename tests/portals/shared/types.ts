/** What a practice order is made of. Pure data: the renderers turn it into one component library's form. */
import type { FieldKey } from '../../../lib/schema/fields';

export interface Option {
  value: string;
  label: string;
}

/** A field key of the product, or a control that no applicant's data belongs to. */
export type ModelKey = FieldKey | `trap.${string}` | `other.${string}`;

export type Value = string | string[] | boolean | undefined;
/** The library's model of one or more steps, by control name. */
export type Values = Record<string, Value>;
/** Reads a value by key, whatever the control's name is. */
export type Get = (key: ModelKey) => Value;

/**
 * text, area: typed. pick: one of a list. picks: several of a list. radio, checks: the same, laid out.
 * check: a single box. switch: the same as a switch. code: 验证码 with its button. shown: text the portal shows and nobody can change.
 * date: one day. region: three dependent picks. cascade: one control with three levels.
 * period: start and end in one control, with 长期. split: a number in two or three boxes.
 */
export type Kind =
  | 'text'
  | 'area'
  | 'pick'
  | 'picks'
  | 'radio'
  | 'checks'
  | 'check'
  | 'switch'
  | 'code'
  | 'shown'
  | 'date'
  | 'region'
  | 'cascade'
  | 'period'
  | 'split';

export interface Control {
  key: ModelKey;
  kind: Kind;
  label: string;
  /** Text below the control. */
  help?: string;
  placeholder?: string;
  /** Fixed list, or a list that depends on other values; region parts load theirs. */
  options?: readonly Option[] | ((get: Get) => readonly Option[]);
  /** Cleared when that value changes, and closed until it is set. */
  after?: ModelKey;
  when?: (get: Get) => boolean;
  /** True: the portal shows the value and does not let it be changed. */
  locked?: (get: Get) => boolean;
  initial?: Value | ((get: Get) => Value);
  required?: boolean;
  /** Fixed text in front of (behind) the box; the model holds only what is typed. */
  before?: string | ((get: Get) => string);
  behind?: string;
  maxLength?: number;
  /** region and cascade: province, city, district. period: from, until, long-term. split: the boxes. */
  parts?: readonly Control[];
  /** period: the wording of the long-term box. date: the wording of a shortcut in the picker. */
  longTerm?: string;
  /** Given by `defineOrder`: the control's name on the page, which says nothing. */
  at: string;
}

export interface Section {
  title: string;
  note?: string;
  when?: (get: Get) => boolean;
  controls: readonly Control[];
}

export interface Step {
  title: string;
  sections: readonly Section[];
  next: string;
}

export interface Theme {
  accent: string;
  header: string;
  headerText: string;
  menu: readonly string[];
  brand: string;
  search: string;
  crumbs: readonly string[];
}

export interface Order {
  id: string;
  theme: Theme;
  steps: readonly Step[];
}

/** What `window.__model()` returns. */
export interface Model {
  /** Every field of the steps reached so far that the portal shows: what would be submitted. */
  fields: Partial<Record<FieldKey, string | string[] | boolean>>;
  /** Everything that must stay as it is. */
  traps: { search: string; honeypots: string[]; [name: string]: string | string[] | boolean };
  steps: { current: number; titles: string[]; submitted: boolean };
}
