/**
 * The shape of a rule: one rule per file, pure, synchronous, total (never throws), no clock but `filing.today`.
 * A rule file default-exports `defineRule({...})`; its id equals the file name.
 */
import type { FieldKey } from '../schema/fields';
import type { Filing, Fix, Severity, Source } from '../schema/filing';

/** A finding as a rule reports it; the engine adds rule id, sources and the message text. */
export interface RuleHit {
  /** One of the rule's `fields`. */
  field: FieldKey;
  /** Key of `messages`. */
  message: string;
  /** Values for the {placeholders} of the message. */
  params?: Readonly<Record<string, string | number>>;
  /** Overrides the rule's own severity (evidence grading per province). */
  severity?: Severity;
  fix?: Fix;
  /** Overrides the rule's own sources (per-province evidence). */
  sources?: readonly Source[];
  conflict?: string;
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
  /** Short Chinese title for the rule reference; English in lib/i18n. */
  title: { zh: string; en: string };
  /** Keys the rule can report on. */
  fields: readonly FieldKey[];
  /** Further keys it reads; typing in any of `fields` or `reads` evaluates it again. */
  reads?: readonly FieldKey[];
  severity: Severity;
  /** `light` runs in the content script on every keystroke; `full` needs large data. */
  tier: 'light' | 'full';
  /** Empty = everywhere. */
  scope?: { natures?: readonly string[]; provinces?: readonly string[]; filingTypes?: readonly string[] };
  messages: Readonly<Record<string, { zh: string; en: string }>>;
  sources: readonly Source[];
  check(filing: Filing): readonly RuleHit[];
  examples: {
    ok: readonly RuleExample[];
    /** With the message key it must give, and the value after the fix where there is one. */
    bad: readonly (RuleExample & { message: string; fixed?: string })[];
  };
}

/** Identity at run time; gives a rule file its types. */
export const defineRule = (rule: Rule): Rule => rule;
