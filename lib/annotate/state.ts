/**
 * What each field shows, and when a finding may appear. No DOM: events come in as calls.
 * An existing finding follows every keystroke and leaves the moment it is fixed; a new one waits until
 * the field is settled (left, or quiet for a while); a field nobody has touched stays silent while empty.
 */
import type { Measured, Surroundings } from './measure';
import type { AnnotatedField, FindingCounts, PlacedFinding, ShownFinding } from './types';
import type { View } from './view';

export interface FieldState {
  /** Key of the field over re-renders: its keys and its site block, not its element. */
  key: string;
  field: AnnotatedField;
  /** The value the findings are about. */
  value: string;
  /** Someone has put a value in, or the user asked for a check of everything. */
  awake: boolean;
  /** Being typed in: new findings wait. */
  typing: boolean;
  /** Findings on display, worst first. */
  shown: readonly PlacedFinding[];
  /** The last finding has just been fixed, and the hands rest. */
  ok: boolean;
  /** It was fixed in mid-word: to be said when the hands rest. */
  mended?: boolean;
  /** What its counter counts, and what was drawn of it last. */
  counted?: string;
  drawn?: string;
  /** Which findings those were. */
  saying?: string;
  /** Its mark and message, what is around it, where it was found last, and whether a ring is around it. */
  view?: View;
  around?: Surroundings | undefined;
  seen?: Measured | undefined;
  ringed?: boolean;
  /** Values of other fields that a shown fix would write to, by rule. */
  fixValues: ReadonlyMap<string, string>;
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

export const stateKey = (field: AnnotatedField): string => `${field.keys.join('+')}#${field.siteBlock}`;
/** Two findings are the same one when rule and field agree; the message may differ as the value changes. */
export const sameFinding = (a: PlacedFinding, b: PlacedFinding): boolean =>
  a.ruleId === b.ruleId && a.field === b.field && (a.siteBlock ?? 0) === (b.siteBlock ?? 0);

/** The states for the fields of a new scan; what is known of a field survives its being mounted anew. */
export function adopt(old: readonly FieldState[], fields: readonly AnnotatedField[]): FieldState[] {
  const known = new Map(old.map((state) => [state.key, state]));
  const taken = new Set<string>();
  return fields.flatMap((field): FieldState[] => {
    const key = stateKey(field);
    if (taken.has(key)) return [];
    taken.add(key);
    const state = known.get(key);
    if (state) return [Object.assign(state, { field })];
    return [
      { key, field, value: '', awake: false, typing: false, shown: [], ok: false, fixValues: new Map() },
    ];
  });
}

/** The state a finding belongs to: its key in its site block, or the only field with that key. */
export function stateFor(
  states: readonly FieldState[],
  target: { field: string; siteBlock?: number },
): FieldState | undefined {
  const having = states.filter((s) => (s.field.keys as readonly string[]).includes(target.field));
  return having.length === 1 ? having[0] : having.find((s) => s.field.siteBlock === (target.siteBlock ?? 0));
}

/**
 * Takes the findings for the page's current values.
 * `existing` only updates and removes; `new` also reveals on fields that are not being typed in.
 * `values`: what the fields showed when the findings were made.
 * Returns the states whose last finding was fixed, once they are no longer typed in: what is right keeps quiet till then.
 */
export function takeFindings(
  states: readonly FieldState[],
  findings: readonly PlacedFinding[],
  mode: 'existing' | 'new',
  values: ReadonlyMap<FieldState, string>,
): FieldState[] {
  const fixed: FieldState[] = [];
  const byState = new Map<FieldState, PlacedFinding[]>();
  for (const finding of findings) {
    const state = stateFor(states, finding);
    if (state) byState.set(state, [...(byState.get(state) ?? []), finding]);
  }
  for (const state of states) {
    state.value = values.get(state) ?? state.value;
    if (state.value) state.awake = true;
    const all = state.awake ? (byState.get(state) ?? []) : [];
    const held = mode === 'existing' || state.typing;
    const shown = held ? all.filter((f) => state.shown.some((s) => sameFinding(s, f))) : all;
    if (all.length) state.ok = false;
    state.mended = !all.length && !!state.value && (state.mended || state.shown.length > 0);
    if (state.mended && !state.typing) fixed.push(state);
    state.mended &&= state.typing;
    state.shown = shown.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
    state.fixValues = otherValues(states, state.shown);
  }
  return fixed;
}

/**
 * Nobody could say what the rules think of the new values: what was said of the old ones goes, and nothing is
 * called right.
 */
export function dropOutdated(
  states: readonly FieldState[],
  values: ReadonlyMap<FieldState, string>,
): readonly FieldState[] {
  for (const state of states) {
    const value = values.get(state) ?? state.value;
    if (value !== state.value) Object.assign(state, { value, shown: [], ok: false });
  }
  return [];
}

/**
 * What the user has just put aside goes at once, from one field or from all; it was not fixed. Whoever evaluates
 * remembers it: the next answer comes without it.
 */
export function dropFinding(states: readonly FieldState[], { ruleId }: PlacedFinding): readonly FieldState[] {
  for (const state of states) state.shown = state.shown.filter((f) => f.ruleId !== ruleId);
  return [];
}

/** A fix for another field (the remarks) must find that field as it was, too. */
function otherValues(states: readonly FieldState[], shown: readonly PlacedFinding[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const { ruleId, fix, siteBlock } of shown) {
    const target = fix?.field && stateFor(states, { field: fix.field, siteBlock });
    if (target) values.set(ruleId, target.value || target.field.read());
  }
  return values;
}

/** What is on display in page order, for badge, panel and “next”. */
export function onDisplay(states: readonly FieldState[]): { state: FieldState; finding: PlacedFinding }[] {
  return states.flatMap((state) => state.shown.map((finding) => ({ state, finding })));
}

/** Counts by severity. */
export function countFindings(findings: readonly Pick<ShownFinding, 'severity'>[]): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
