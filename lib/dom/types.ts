/** Live controls of a page. DOM types only; no browser API. */
import type { Looks } from '../describe/types';
import type { ControlDescription, ControlKind, StepInfo } from '../recognise/types';

export interface Control {
  /** Same id as in its description. */
  id: string;
  kind: ControlKind;
  /** The outermost box of the widget: what a person points at. */
  root: HTMLElement;
  /** The element that takes focus or a press (inner input, trigger, native control). */
  element: HTMLElement;
  /** Radios or boxes of a group, boxes of a split value, start and end of a range; else [element]. */
  parts: readonly HTMLElement[];
  /** A hidden native select behind a drawn one: it holds the options and, in some libraries, the model. */
  native?: HTMLSelectElement;
}

/** A control as it is found, before anything is known of its labels; fields as in `Control`. */
export interface Unit {
  kind: ControlKind;
  root: HTMLElement;
  element: HTMLElement;
  parts: readonly HTMLElement[];
  native?: HTMLSelectElement | undefined;
  looks?: Looks | undefined;
}

/** What a control shows. */
export interface ControlState {
  value: string;
  checked?: boolean | undefined;
  placeholder: string;
  options?: readonly string[] | undefined;
  /** Text of a lone box. */
  own?: string | undefined;
}

export interface PageScan {
  descriptions: readonly ControlDescription[];
  controls: ReadonlyMap<string, Control>;
  step?: StepInfo | undefined;
}

export interface ScanOptions {
  /** True for an element the user changed with trusted events (see trackTouched). */
  isTouched?(el: Element): boolean;
  /** Replaces the layout test; for a DOM without layout. `root` is the box a person would point at. */
  isVisible?(root: Element): boolean;
}
