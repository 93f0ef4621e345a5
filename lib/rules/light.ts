/**
 * Light tier: the rules the content script runs on every keystroke, at most 25 kB gzipped with their
 * data. Nothing here may import idioms, place names or public suffixes. One import and one line per rule.
 */
import type { Filing, Finding } from '../schema/filing';
import type { Rule } from './define';
import { type CheckOptions, evaluate } from './engine';
import siteNameLength from './site-name-length';

export const LIGHT_RULES: readonly Rule[] = [
  // site name and content
  siteNameLength,
  // entity, persons, contacts
];

/** What the light rules say about a filing; see `evaluate` for the options. */
export const checkLight = (filing: Filing, options?: CheckOptions): Finding[] =>
  evaluate(LIGHT_RULES, filing, options);
