/** The contract of a widget driver: reads and sets one kind of control. DOM, no browser API. */
import type { Control, Unit } from '../dom/types';
import type { ControlDescription, ControlKind } from '../recognise/types';

/** A value on its way into a control; plain JSON, so that it can cross from the background. */
export type FieldValue =
  /**
   * `parts`: what goes into each box, where the control has several. `unsuitable`: why the box it is for cannot
   * hold it.
   */
  | { kind: 'text'; text: string; parts?: readonly string[]; unsuitable?: string }
  /** `wanted`: texts that mean the right option, best first (label given verbatim, official name, aliases). */
  | { kind: 'choice'; text: string; wanted: readonly string[] }
  | { kind: 'choices'; text: string; wanted: readonly (readonly string[])[] }
  /** `levels`: of each level of the path the texts that mean it, best first. */
  | {
      kind: 'region';
      text: string;
      path: readonly string[];
      levels?: readonly (readonly string[])[] | undefined;
    }
  /** ISO date or `long-term` (长期). */
  | { kind: 'date'; text: string; date: string }
  | { kind: 'date-range'; text: string; from: string; until: string }
  /** `yes`/`no`: texts of the option or label that mean true and false (复用 / 不复用). */
  | { kind: 'boolean'; text: string; value: boolean; yes: readonly string[]; no: readonly string[] };

export interface Reading {
  /** What the control shows; '' when empty. */
  text: string;
  /** Chosen option texts of a group or multi-select. */
  chosen?: readonly string[];
  checked?: boolean;
}

export type WidgetOutcome =
  | 'filled'
  | 'already-right'
  | 'no-option' // the page does not offer it; `options` lists what it offers
  | 'rejected' // written, but the page shows something else
  | 'unsuitable' // the control cannot hold the value (number box, maxlength)
  | 'read-only'
  | 'not-visible'
  | 'timeout';

export interface WidgetResult {
  outcome: WidgetOutcome;
  /** What the control shows afterwards. */
  shown: string;
  options?: readonly string[];
  /** For a maintainer: what was tried. */
  note?: string;
}

/** What a control shows, and whether the user has touched it. */
export type Shown = Pick<ControlDescription, 'kind' | 'value' | 'touched'>;

/** Which of several items are to be on; or why none of them can be. */
export type Wanted = readonly number[] | 'no-option' | 'unsuitable';

/**
 * What texts mean is not known in the page: it asks, and asks nothing twice. Where nobody answers, nothing is right
 * and nothing is chosen.
 */
export interface Judge {
  /** Which of `texts` means one of `wanted`; `exactly`: without guessing, as long as a list is not known as a whole. */
  pick(wanted: readonly string[], texts: readonly string[], exactly?: boolean): Promise<number | undefined>;
  /** Which radios, boxes or switches of a control are to be on, by what they say. */
  items(value: FieldValue, kind: ControlKind, texts: readonly string[]): Promise<Wanted>;
  /** Year × 12 + month (0..11) of the month over a calendar; `apart`: the same texts, no one within another. */
  month(texts: readonly string[], apart: readonly string[]): Promise<number | undefined>;
  /** Which of a list of years or of months belongs to that month. */
  page(month: number, texts: readonly string[]): Promise<number | undefined>;
  /** An ISO date as a box writes it that shows `sample`. */
  dateLike(iso: string, sample: string): Promise<string>;
  /** Whether what is shown means the value; `kind`: shown by the description of such a control. */
  means(value: FieldValue, reading: Reading, kind?: ControlKind): Promise<boolean>;
  /** Whether what such a control holds must not be overwritten without the user's word; so is whatever it holds where nobody answers. */
  taken(shown: Shown): Promise<boolean>;
  /** The value that brings such a control back to an earlier reading; undefined where there was none. */
  back(kind: ControlKind, reading: Reading): Promise<FieldValue | undefined>;
}

export interface WidgetEnvironment {
  judge: Judge;
  /** What is being filled: its shadow trees are watched as well as the document. */
  near?: Node;
  document: Document;
  signal: AbortSignal;
  /** Passes milliseconds by a timer that is on time in a hidden page too; may come back early. */
  rest?: ((ms: number) => Promise<unknown>) | undefined;
  /** Milliseconds to wait for options or levels that may still be loading; a driver has its own default. */
  patience?: number;
  /** 0 for the first try; a second try takes another way where the driver has one. */
  attempt?: number;
}

export interface WidgetDriver {
  kinds: readonly ControlKind[];
  /** Which controls of these kinds it drives; all where it does not say. The first that matches does. */
  matches?(control: Unit): boolean;
  read(control: Unit): Reading;
  /** True when the control already means `value`. */
  isRight(control: Control, value: FieldValue, judge: Judge): Promise<boolean>;
  fill(control: Control, value: FieldValue, env: WidgetEnvironment): Promise<WidgetResult>;
}
