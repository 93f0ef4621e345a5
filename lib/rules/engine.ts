/**
 * The rule engine: which rules apply, their hits as findings with text and sources. Pure and total:
 * whatever the strings, it answers; a rule that throws is dropped (and fails its own test).
 */
import { FIELD_KEYS, type FieldKey } from '../schema/fields';
import type { Filing, Finding, Severity } from '../schema/filing';
import type { Localized, Rule, RuleHit } from './define';
import { provinceOf, textOf } from './read';

export type RuleLanguage = keyof Localized;

/** A finding the user does not want to see: a whole rule, or one rule for one value of one field. */
export interface Mute {
  ruleId: string;
  field?: FieldKey;
  value?: string;
}

export interface CheckOptions {
  language?: RuleLanguage;
  /** Evaluate only the rules that read one of these fields. */
  changed?: readonly FieldKey[];
  muted?: readonly Mute[];
  /** Told about a rule that threw; without it the rule is dropped silently. */
  onRuleError?: (ruleId: string, error: unknown) => void;
}

const FIELD_ORDER: ReadonlyMap<string, number> = new Map(FIELD_KEYS.map((key, i) => [key, i]));
const SEVERITY_ORDER: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Every key whose change can change what the rule says, its scope included. */
const keysOf = (rule: Rule): readonly FieldKey[] => [
  ...rule.fields,
  ...(rule.reads ?? []),
  ...(rule.scope?.natures ? (['entity.nature'] as const) : []),
  ...(rule.scope?.provinces ? (['entity.province'] as const) : []),
];

const indexes = new WeakMap<readonly Rule[], ReadonlyMap<FieldKey, readonly Rule[]>>();
const indexOf = (rules: readonly Rule[]): ReadonlyMap<FieldKey, readonly Rule[]> => {
  const known = indexes.get(rules);
  if (known) return known;
  const index = new Map<FieldKey, Rule[]>();
  for (const rule of rules)
    for (const key of new Set(keysOf(rule))) index.set(key, [...(index.get(key) ?? []), rule]);
  indexes.set(rules, index);
  return index;
};

/** The rules that have to be evaluated again after these fields changed, in registry order. */
export const rulesFor = (rules: readonly Rule[], changed: readonly FieldKey[]): readonly Rule[] => {
  const index = indexOf(rules);
  if (changed.length === 1) return index.get(changed[0]!) ?? [];
  const wanted = new Set(changed.flatMap((key) => index.get(key) ?? []));
  return rules.filter((rule) => wanted.has(rule));
};

const within = (list: readonly string[] | undefined, value: string | undefined): boolean =>
  !list?.length || (value !== undefined && list.includes(value));

/** False also where the rule needs a nature, province or filing type that is not known yet. */
const applies = ({ scope }: Rule, filing: Filing, province: string | undefined): boolean =>
  !scope ||
  (within(scope.natures, filing.entity?.nature) &&
    within(scope.provinces, province) &&
    within(scope.filingTypes, filing.filingType));

const localize = (text: string | Localized, language: RuleLanguage): string =>
  typeof text === 'string' ? text : text[language];

/** Fills {placeholders}; one without a value stays, so that the examples' test can see it. */
export const formatMessage = (
  template: Localized,
  params: RuleHit['params'],
  language: RuleLanguage,
): string =>
  template[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params?.[name];
    return value === undefined
      ? whole
      : typeof value === 'number'
        ? String(value)
        : localize(value, language);
  });

const toFinding = (rule: Rule, hit: RuleHit, language: RuleLanguage): Finding => {
  const template = rule.messages[hit.message];
  if (!template) throw new Error(`${rule.id}: no message ${hit.message}`);
  return {
    ruleId: rule.id,
    field: hit.field,
    severity: hit.severity ?? rule.severity,
    message: formatMessage(template, hit.params, language),
    ...(hit.fix && { fix: { ...hit.fix, label: localize(hit.fix.label, language) } }),
    sources: [...(hit.sources ?? rule.sources)],
    ...(hit.conflict && { conflict: localize(hit.conflict, language) }),
  };
};

/** Whether one of the mutes covers a finding about this filing. */
export const isMuted = (finding: Finding, filing: Filing, muted: readonly Mute[]): boolean =>
  muted.some(
    (mute) =>
      mute.ruleId === finding.ruleId &&
      (mute.field === undefined || mute.field === finding.field) &&
      (mute.value === undefined || mute.value === textOf(filing, finding.field)),
  );

/** Form order, then the gravest, then the rule's id: never the order of the registry. */
const byPlace = (a: Finding, b: Finding): number =>
  (FIELD_ORDER.get(a.field) ?? 0) - (FIELD_ORDER.get(b.field) ?? 0) ||
  SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
  (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0);

/**
 * What these rules say about a filing.
 * @param filing values as typed; missing or empty means "not known yet" and gives nothing
 * @returns findings in form order, gravest first; the same for the same input whatever the order of `rules`
 */
export const evaluate = (rules: readonly Rule[], filing: Filing, options: CheckOptions = {}): Finding[] => {
  const { language = 'zh', changed, muted, onRuleError } = options;
  const province = provinceOf(filing);
  const findings: Finding[] = [];
  for (const rule of changed ? rulesFor(rules, changed) : rules) {
    if (!applies(rule, filing, province)) continue;
    try {
      for (const hit of rule.check(filing)) findings.push(toFinding(rule, hit, language));
    } catch (error) {
      onRuleError?.(rule.id, error);
    }
  }
  const shown = muted?.length ? findings.filter((f) => !isMuted(f, filing, muted)) : findings;
  return shown.sort(byPlace);
};

/**
 * Brings findings up to date after some fields changed: what unaffected rules said stays, the rest is
 * evaluated again. Equal to a whole `evaluate` with the same options.
 */
export const reevaluate = (
  rules: readonly Rule[],
  filing: Filing,
  previous: readonly Finding[],
  changed: readonly FieldKey[],
  options: CheckOptions = {},
): Finding[] => {
  const affected = new Set(rulesFor(rules, changed).map((rule) => rule.id));
  const kept = previous.filter((finding) => !affected.has(finding.ruleId));
  return [...kept, ...evaluate(rules, filing, { ...options, changed })].sort(byPlace);
};
