/** The data of the rule reference page, generated from the rule files themselves. */
import type { Filing, Finding, Severity, Source } from '../schema/filing';
import type { Rule, RuleExample } from './define';
import { documentationOf } from './details';
import { evaluate, type RuleLanguage } from './engine';
import { RULES } from './index';
import { provinceOf } from './read';

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
  /** The rule's own severity; evidence may lower it in a case. */
  severity: Severity;
  /** All severities its examples give, the rule's own first. */
  severities: readonly Severity[];
  tier: 'light' | 'full';
  /** Codes of contract §1; an absent list means everywhere. */
  scope: { natures?: readonly string[]; provinces?: readonly string[]; filingTypes?: readonly string[] };
  /** Provinces the rule treats on their own: its scope, or, where every example of a finding names one, those. */
  provinces: readonly string[];
  /** The rule's own and those of its findings, each document's section once. */
  sources: readonly Source[];
  /** How sources differ, one sentence each. */
  conflicts: readonly string[];
  examples: { ok: readonly RuleReferenceExample[]; bad: readonly RuleReferenceExample[] };
}

/** The day the examples are evaluated on, unless one names its own. */
export const EXAMPLE_DAY = '2026-11-22';

interface Shown {
  example: RuleReferenceExample;
  findings: readonly Finding[];
}

const show = (rule: Rule, language: RuleLanguage, { title, filing: given }: RuleExample): Shown => {
  const filing = { today: EXAMPLE_DAY, ...given };
  const findings = evaluate([rule], filing, { language });
  return { example: { title, filing, messages: findings.map((finding) => finding.message) }, findings };
};

const unique = <T>(list: readonly T[], keyOf: (item: T) => string = String): T[] =>
  [...new Map(list.map((item) => [keyOf(item), item] as const).reverse()).values()].reverse();

const referenceOf = (rule: Rule, language: RuleLanguage): RuleReference => {
  const documentation = documentationOf(rule.id);
  const ok = (documentation?.examples.ok ?? []).map((e) => show(rule, language, e));
  const bad = (documentation?.examples.bad ?? []).map((e) => show(rule, language, e));
  const findings = bad.flatMap((b) => b.findings);
  const inExamples = bad.map(({ example }) => provinceOf(example.filing)).filter((p) => p !== undefined);
  return {
    id: rule.id,
    title: documentation?.title[language] ?? rule.id,
    why: documentation?.why[language] ?? '',
    fields: rule.fields,
    severity: rule.severity,
    severities: unique([rule.severity, ...findings.map((f) => f.severity)]),
    tier: rule.tier,
    scope: rule.scope ?? {},
    provinces: rule.scope?.provinces ?? (inExamples.length === bad.length ? unique(inExamples) : []),
    sources: unique(
      [...rule.sources, ...findings.flatMap((f) => f.sources)],
      (s) => `${s.document} ${s.section}`,
    ),
    conflicts: unique(findings.flatMap((f) => f.conflict ?? [])),
    examples: { ok: ok.map((s) => s.example), bad: bad.map((s) => s.example) },
  };
};

/** Every rule for the reader, in the order of the registry; example titles are Chinese in both languages. */
export const ruleReference = (language: RuleLanguage = 'zh'): RuleReference[] =>
  RULES.map((rule) => referenceOf(rule, language));
