/**
 * A page as it stands, without any judgement: what its frame sends, and what is made of it here. Plain JSON, texts once
 * each, elements by number.
 */
import type { ControlDescription, ControlKind, StepInfo } from '../recognise/types';

/**
 * An element around a control or a text. Parents come before their children; what is missing at the end is none.
 * `level`: of a heading, or `step` for the current one; `place`: column of a table's cell, number of cells of a row.
 */
export type RawNode = readonly [
  up: number,
  tag: string,
  names: string,
  role?: string | null,
  level?: string | null,
  place?: number | null,
  aria?: string | null,
];

/** A shown text, its element, and how many controls stand before it. */
export type RawText = readonly [node: number, text: string, before: number];

/** A label that points at a control; `behind`: it stands after what it points at. */
export type RawLabel = readonly [node: number, control: number, text: string, behind: boolean];

/** What a drawn widget looks like: its classes, what it says, what it says it opens, its boxes, a part for a range. */
export interface Looks {
  names: string;
  hint: string;
  opens: string;
  boxes: number;
  ranged: boolean;
}

/** What a control says of itself and what it shows. */
export interface RawControl {
  /** Of the same element always the same. */
  id: string;
  kind: ControlKind;
  /** Of a drawn widget, whose kind is open. */
  looks?: Looks | undefined;
  node: number;
  value: string;
  checked?: boolean | undefined;
  placeholder: string;
  options?: readonly string[] | undefined;
  /** Text of a lone box. */
  own?: string | undefined;
  /** Name by aria, title, id and name. */
  aria: string;
  title: string;
  name: string;
  /** Type of an input. */
  type?: string | undefined;
  maxLength?: number | undefined;
  required: boolean;
  /** Its box takes no typing. */
  fixed: boolean;
  /** It took none while it was empty. */
  pressed?: boolean;
  /** It says itself that it is read-only. */
  locked: boolean;
  disabled: boolean;
  touched: boolean;
  visible: boolean;
  /** Nothing but blanks lie between it and the control before. */
  beside: boolean;
}

export interface RawPage {
  nodes: readonly RawNode[];
  texts: readonly RawText[];
  labels: readonly RawLabel[];
  controls: readonly RawControl[];
  /** Texts of lists that may show the steps of a wizard. */
  steps: readonly RawText[];
}

export interface Described {
  step?: StepInfo | undefined;
  descriptions: readonly ControlDescription[];
  /** The controls of the page that make up each description: one, or the boxes of one value. */
  parts: readonly (readonly number[])[];
}
