/** How each outcome of a fill looks and in which group of the tally it counts. */
import type { FillItem, Outcome } from '../../lib/fill/types';
import type { IconName } from '../ui/Icon';

export interface OutcomeLook {
  icon: IconName;
  tone: 'ok' | 'mute' | 'warning' | 'accent' | 'error';
  group: 'filled' | 'kept' | 'check' | 'yours';
  /** Order in the list of open items: what needs you comes first. */
  rank: number;
}

export const OUTCOME_LOOK: Readonly<Record<Outcome, OutcomeLook>> = {
  error: { icon: 'warning', tone: 'warning', group: 'check', rank: 0 },
  'no-option': { icon: 'noopt', tone: 'warning', group: 'check', rank: 1 },
  'site-changed': { icon: 'changed', tone: 'warning', group: 'check', rank: 2 },
  'needs-you': { icon: 'you', tone: 'accent', group: 'yours', rank: 3 },
  'not-visible': { icon: 'hidden', tone: 'mute', group: 'kept', rank: 4 },
  'kept-yours': { icon: 'keep', tone: 'mute', group: 'kept', rank: 5 },
  filled: { icon: 'ok', tone: 'ok', group: 'filled', rank: 6 },
  'already-right': { icon: 'ok', tone: 'ok', group: 'filled', rank: 7 },
};

/** Open items first by rank, the order of the form within a rank. */
export const openItems = (items: readonly FillItem[]): FillItem[] =>
  items
    .filter((i) => OUTCOME_LOOK[i.outcome].group !== 'filled')
    .sort((a, b) => OUTCOME_LOOK[a.outcome].rank - OUTCOME_LOOK[b.outcome].rank);

export const doneItems = (items: readonly FillItem[]): FillItem[] =>
  items.filter((i) => OUTCOME_LOOK[i.outcome].group === 'filled');

/** Numbers of the tally line. */
export const tallyOf = (items: readonly FillItem[]): Record<OutcomeLook['group'], number> => {
  const tally = { filled: 0, kept: 0, check: 0, yours: 0 };
  for (const item of items) tally[OUTCOME_LOOK[item.outcome].group] += 1;
  return tally;
};
