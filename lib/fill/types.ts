/** Plans, commits and reports of a fill: plain JSON that crosses between background, frame and popup. */
import type { FieldKey } from '../schema/fields';
import type { FieldValue } from '../widgets/types';
import type { FitRequest } from './fit';
import type { Done } from './task';

/** Outcomes of contract §4. filled = the first two; failed = site-changed, no-option, error; skipped = the rest. */
export const OUTCOMES = [
  'filled',
  'already-right',
  'kept-yours',
  'site-changed',
  'no-option',
  'not-visible',
  'needs-you',
  'error',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One row of the preview. */
export interface PlanItem {
  /** FieldMatch.id within its frame. */
  matchId: string;
  keys: readonly FieldKey[];
  label: string;
  siteBlock: number;
  /** What the page shows now. */
  current: string;
  /** What the client's data says, as the user reads it; '' when the client has no value. */
  wanted: string;
  action:
    | 'fill'
    | 'conflict' // text that is already there; kept unless the user picks the client's value
    | 'already-right'
    | 'needs-you' // 验证码 and the like
    | 'no-value' // the client's data has nothing for it
    | 'read-only'
    | 'not-visible';
}

/** When a field's turn comes; worked out with the plan, so that the frame need not know which key leads to which. */
export interface Turn {
  /** Lowest first; what nothing depends on has the same, and keeps the order of the page. */
  rank: number;
  /** Keys whose change may still be loading this one's control or options. */
  after: readonly FieldKey[];
}

/** What a page would ask before it writes a value, and the answer. */
export type Told = readonly [FitRequest, FieldValue];

/** What goes to one frame on commit: values only for approved items. */
export interface FillCommit {
  fillId: string;
  items: readonly ({
    matchId: string;
    keys: readonly FieldKey[];
    value: FieldValue;
    replace: boolean;
    siteBlock: number;
    label: string;
  } & Turn)[];
  /** Approved keys whose controls may only appear during the fill (a block behind 不复用, a later select). */
  appearing: readonly ({ keys: readonly FieldKey[]; siteBlock: number; value: FieldValue } & Turn)[];
  /** Answers for the items as the page was described. */
  told: readonly Told[];
}

export interface FillItem {
  key: FieldKey;
  label: string;
  outcome: Outcome;
  siteBlock: number;
  matchId?: string;
  /** What the page shows after the fill. */
  shown?: string;
  /** What was to be filled. */
  wanted?: string;
  /** What the page offers, for no-option. */
  options?: readonly string[];
  note?: string;
}

/** What a frame tells of its part; it is counted where the parts come together. */
export interface FrameReport {
  fillId: string;
  items: readonly FillItem[];
  /** Set when the fill ended early: the tab was closed, the page navigated, the extension was reloaded, the user stopped it. */
  interrupted?: 'tab-closed' | 'navigated' | 'reloaded' | 'stopped' | 'frame-lost';
  /** Duration in milliseconds, both read-backs included. */
  duration: number;
  /** Until the last value was written, milliseconds. */
  written?: number;
}

/** The same before its rows are made: what became of each value. */
export interface FrameRun extends Omit<FrameReport, 'items'> {
  done: readonly Done[];
}

export interface FillReport extends FrameReport {
  filled: number;
  skipped: number;
  failed: number;
}

export interface FillProgress {
  fillId: string;
  done: number;
  total: number;
  /** Label of the field in work. */
  label: string;
  /** The page is not shown, whatever the browser's window says (another tab, a minimised or covered window). */
  hidden?: boolean;
  /** What is left cannot be filled before the page is shown. */
  waits?: boolean;
}
