/**
 * What a frame asks while its page is worked on: which controls are which fields, and what the rules say about
 * their values. Vocabulary, rules and their data live in the background only. Types only.
 */
import type { Described, RawPage } from '../describe/types';
import type { Answer, Question } from '../fill/fitting';
import type { ShownField } from '../fill/shown-fields';
import type { Looks } from '../looks/index';
import type { Recognition } from '../recognise/types';
import type { Finding } from '../schema/filing';
import type { FrameContext } from './messages';
import type { IgnoredFinding } from './rulebook-calls';

/** A finding with the value it was made for, as the rules read it. */
export interface CheckedFinding extends Finding {
  shown: string;
}

/** A page as it is understood: its controls described, and what they are. */
export interface Understanding extends Described {
  recognition: Recognition;
  /** The page holds a filing form, or a part of one. */
  isForm: boolean;
  /** The lessons of this host that were known to the answer, as in `FrameContext.taught`. */
  taught?: string;
}

export interface CheckCalls {
  /** Sheet, icons and words for the annotations, in the user's language. */
  'frame/looks': { request: undefined; response: Looks };
  'frame/recognise': { request: RawPage; response: Understanding };
  /** What needs knowledge to be written: the form of a value, the option it is, whether it is there already. */
  'fill/ask': { request: Question; response: Answer };
  /** Answers after so many milliseconds: the timers of a hidden page are late, those of the background are not. */
  'fill/rest': { request: number; response: undefined };
  /** Both tiers of rules over what this page shows, and what its earlier steps showed. */
  'rules/check': {
    request: {
      context: FrameContext;
      ignored: readonly IgnoredFinding[];
      earlier: readonly ShownField[];
      now: readonly ShownField[];
    };
    response: readonly CheckedFinding[];
  };
}
