/** The data of the rule reference page, generated from the rule files themselves. */
import type { Filing, Severity, Source } from '../schema/filing';
import { documentationOf } from './details';
import { evaluate, type RuleLanguage } from './engine';
import { RULES } from './index';

export interface RuleReferenceExample {
  title: string;
  filing: Filing;
  /** What the rule says about it; [] for a good example. */
  messages: readonly string[];
}

export interface RuleReference {
  id: string;
  title: string;
  /** One sentence: why reviewers ask for it. */
  why: string;
  fields: readonly string[];
  severity: Severity;
  tier: 'light' | 'full';
  /** Codes of contract §1; an absent list means everywhere. */
  scope: { natures?: readonly string[]; provinces?: readonly string[]; filingTypes?: readonly string[] };
  sources: readonly Source[];
  examples: { ok: readonly RuleReferenceExample[]; bad: readonly RuleReferenceExample[] };
}

/** The day the examples are evaluated on, unless one names its own. */
export const EXAMPLE_DAY = '2026-11-22';

/** Every rule for the reader, in the order of the registry; example titles are Chinese in both languages. */
export const ruleReference = (language: RuleLanguage = 'zh'): RuleReference[] =>
  RULES.map((rule) => {
    const shown = (example: { title: string; filing: Filing }): RuleReferenceExample => {
      const filing = { today: EXAMPLE_DAY, ...example.filing };
      const messages = evaluate([rule], filing, { language }).map((finding) => finding.message);
      return { title: example.title, filing, messages };
    };
    const documentation = documentationOf(rule.id);
    return {
      id: rule.id,
      title: documentation?.title[language] ?? rule.id,
      why: documentation?.why[language] ?? '',
      fields: rule.fields,
      severity: rule.severity,
      tier: rule.tier,
      scope: rule.scope ?? {},
      sources: rule.sources,
      examples: {
        ok: (documentation?.examples.ok ?? []).map(shown),
        bad: (documentation?.examples.bad ?? []).map(shown),
      },
    };
  });
