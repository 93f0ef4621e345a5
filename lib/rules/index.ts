/** The rule book's public functions (product contract §4). */
import type { Filing, Finding } from '../schema/filing';
import type { Rule } from './define';
import { type CheckOptions, evaluate } from './engine';
import { FULL_RULES } from './full';
import { LIGHT_RULES } from './light';

/** Both tiers. */
export const RULES: readonly Rule[] = [...LIGHT_RULES, ...FULL_RULES];

/**
 * What a filing reviewer would say: both tiers of rules over one filing.
 * Total: never throws, whatever the strings. Date rules need `filing.today` (ISO) and are silent without it.
 */
export const checkFiling = (filing: Filing, options?: CheckOptions): Finding[] =>
  evaluate(RULES, filing, options);

/** What a reviewer's message most likely means; [] when unknown. */
export { explainRejection } from './rejections/index';
