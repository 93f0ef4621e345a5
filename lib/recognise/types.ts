/**
 * What recognition gets and what it answers. Types only, no DOM: `lib/dom` describes a page with
 * these, `lib/recognise` assigns field keys to them, `lib/fill` plans with both.
 */
import type { FieldKey } from '../schema/fields';
import type { TaughtField } from './taught';

export type ControlKind =
  | 'text'
  | 'textarea'
  | 'number'
  | 'select' // native
  | 'combobox' // custom single select
  | 'multi-select' // custom or native
  | 'cascader'
  | 'radio-group'
  | 'checkbox-group'
  | 'checkbox' // one box on its own
  | 'switch'
  | 'date'
  | 'date-range'
  | 'split-text' // several boxes for one value: 086 - 0571 - 88888888
  | 'file'
  | 'password'
  | 'search'
  | 'code'; // 验证码 and the like

/** Where a label text was found; the order of this list is its rank, best first. */
export type LabelSource =
  | 'form-item' // label part of a component library's form item
  | 'label-for'
  | 'wrapping-label'
  | 'aria'
  | 'table-cell'
  | 'definition-list'
  | 'legend'
  | 'preceding-text'
  | 'title'
  | 'placeholder' // 请输入X is a hint only
  | 'identifier'; // id or name; never outranks a Chinese label

export interface LabelEvidence {
  text: string;
  source: LabelSource;
  /** The text names a row of several controls, not this one alone. */
  shared?: boolean;
}

/** The step of a wizard; `index` counts from 0. */
export interface StepInfo {
  title: string;
  index?: number;
  count?: number;
}

/** One control as a user sees it. A custom widget, a radio group and a split phone are one control each. */
export interface ControlDescription {
  /** Unique in one frame and stable while the control stays mounted. */
  id: string;
  kind: ControlKind;
  labels: readonly LabelEvidence[];
  placeholder?: string;
  /** Help and hint text that belongs to the control. */
  help?: string;
  /** Section headings above it, outermost first. */
  headings: readonly string[];
  /** Controls of one form item or table row share it. */
  group?: string;
  /** Option texts where they are in the page without opening anything. */
  options?: readonly string[];
  /** Fixed text that the page puts before or after the value (www., 086-, 浙江省杭州市西湖区). */
  prefix?: string;
  suffix?: string;
  /** The shown value; empty string when nothing is chosen or typed. */
  value: string;
  /** Radio, checkbox, switch. */
  checked?: boolean;
  /** The user changed it with trusted events in this document. */
  touched: boolean;
  maxLength?: number;
  inputType?: string;
  required: boolean;
  readOnly: boolean;
  disabled: boolean;
  /** Visible to a person, above or below the fold (not: hidden, clipped, off-screen, 1 px, transparent, covered). */
  visible: boolean;
}

/** What one field of the page stands for. */
export interface FieldMatch {
  /** `${controlIds joined with +}`. */
  id: string;
  /** One key, or several for a compound control (cascader: province, city, district). */
  keys: readonly FieldKey[];
  /** One control, or several where the page splits one value. */
  controls: readonly string[];
  /** Which site block of the order, counted from 0. */
  siteBlock: number;
  /** 0..1 */
  confidence: number;
  /** The label shown to the user. */
  label: string;
  /** Why, in words for a maintainer: one entry per piece of evidence. */
  reasons: readonly string[];
}

export interface Recognition {
  matches: readonly FieldMatch[];
  /** Controls that are nobody's, with the reason. */
  unassigned: readonly { control: string; label: string; reason: string }[];
  /** Title of the step where the page shows one. */
  step?: StepInfo;
}

/** Extra knowledge from a portal adapter; recognition works without it. */
export interface RecogniseHints {
  /** Label text (normalised) → key, tried before the vocabulary. */
  labels?: Readonly<Record<string, FieldKey>>;
  /** Label texts (normalised) of fields that only this portal asks: nobody's. */
  own?: readonly string[];
  /** The step the page shows (PageScan.step); passed on in the answer. */
  step?: StepInfo;
  /** What the user taught for this site: stronger than everything else. */
  taught?: readonly TaughtField[];
}
