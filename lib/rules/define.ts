/**
 * The shape of a rule: one rule per file, pure, synchronous, total (never throws), no clock but `filing.today`.
 * A rule file default-exports `defineRule({...})` and exports `documentation`; its id equals the file name.
 */
import type { FieldKey } from '../schema/fields';
import type { Filing, Fix, Severity, Source } from '../schema/filing';

/** A user-facing sentence in both languages. */
export interface Localized {
  zh: string;
  en: string;
}

/** A fix as a rule offers it; a plain label serves both languages. */
export interface RuleFix extends Omit<Fix, 'label'> {
  label: string | Localized;
}

/** A finding as a rule reports it; the engine adds rule id, sources and the message text. */
export interface RuleHit {
  /** One of the rule's `fields`. */
  field: FieldKey;
  /** Key of `messages`. */
  message: string;
  /** Values for the {placeholders} of the message. */
  params?: Readonly<Record<string, string | number | Localized>>;
  /** Overrides the rule's own severity (evidence grading per province). */
  severity?: Severity;
  fix?: RuleFix;
  /** Overrides the rule's own sources (per-province evidence). */
  sources?: readonly Source[];
  /** One sentence that says how the sources differ. */
  conflict?: string | Localized;
}

/** An example filing; `today` defaults to 2026-11-22. */
export interface RuleExample {
  /** What it shows, in Chinese. */
  title: string;
  filing: Filing;
}

export interface Rule {
  /** `<thing>-<what>`, equal to the file name. */
  id: string;
  /** Keys the rule can report on. */
  fields: readonly FieldKey[];
  /** Further keys it reads; typing in any of `fields` or `reads` evaluates it again. */
  reads?: readonly FieldKey[];
  severity: Severity;
  /** `full` needs large data, `light` does not. */
  tier: 'light' | 'full';
  /** Empty = everywhere. Where a list stands and the filing does not say, the rule gives nothing. */
  scope?: { natures?: readonly string[]; provinces?: readonly string[]; filingTypes?: readonly string[] };
  messages: Readonly<Record<string, Localized>>;
  sources: readonly Source[];
  check(filing: Filing): readonly RuleHit[];
}

/**
 * A rule file's second export, `documentation`: what the reference page shows and the tests run. Apart from
 * the rule so that the content script's bundle drops it; hence literals only, no calls.
 */
export interface RuleDocumentation {
  /** Short title for the rule reference. */
  title: Localized;
  /** One sentence: why reviewers ask for it. */
  why: Localized;
  examples: {
    ok: readonly RuleExample[];
    /** With the message key it must give, and the value after the fix where there is one. */
    bad: readonly (RuleExample & { message: string; fixed?: string })[];
  };
}

/** Identity at run time; gives a rule file its types. */
export const defineRule = (rule: Rule): Rule => rule;
