/** A read-only page of an order (信息确认, seed 001 §6) and what differs from the client. Plain JSON. */
import type { FieldKey } from '../schema/fields';

/**
 * Texts that stand side by side on the page, in page order: a row of a table, a term and its definition, a
 * label and its value, or one line alone. Which of them are labels is decided where the vocabulary is.
 */
export type ShownRow = readonly string[];

export interface Difference {
  keys: readonly FieldKey[];
  /** As the page calls it. */
  label: string;
  siteBlock: number;
  /** What the page shows; '' when it shows nothing. */
  shown: string;
  /** What the client's data says. */
  wanted: string;
}

export interface SummaryComparison {
  /** Fields that could be compared. */
  compared: number;
  differences: readonly Difference[];
}
