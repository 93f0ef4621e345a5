/** The rule book's public functions (product contract §4). */
import type { Explanation, Filing, Finding } from '../schema/filing';

/** Both tiers of rules over one filing. */
export const checkFiling = (_filing: Filing): Finding[] => [];

/** What a reviewer's message most likely means; [] when unknown. */
export const explainRejection = (_text: string): Explanation[] => [];
