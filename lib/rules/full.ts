/**
 * Full tier: rules that need large data (idioms, place names, public suffixes, all provinces). They run in
 * the extension's pages, the background and Node, never in the content script. One import and one line per rule.
 */
import type { Rule } from './define';

export const FULL_RULES: readonly Rule[] = [
  // site name and content
  // entity, persons, contacts
];
