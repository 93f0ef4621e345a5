/** Where an order stands among the steps of its process (seed 001 §1.2: review, SMS, authority). */
import type { OrderState } from '../schema/order';
import type { ProcessStep } from './types';

export interface Standing {
  /** Place of the step the order is at; `steps.length` when all are behind it. */
  now: number;
  /** Place of the step after it, where there is one. */
  next?: number;
}

/** The step a state belongs to, and where it is not part of this filing, the ones after it. */
const STEPS: Readonly<Record<OrderState, readonly string[]>> = {
  preparing: [],
  filling: ['fill-order'],
  providerReview: ['first-review'],
  smsVerification: ['sms', 'authority-review'],
  authorityReview: ['authority-review'],
  returned: ['fill-order'],
  approved: [],
  withdrawn: [],
};

/** Where a state stands in these steps; undefined for an order that was withdrawn. */
export const standingOf = (
  steps: readonly Pick<ProcessStep, 'id'>[],
  state: OrderState,
): Standing | undefined => {
  if (state === 'withdrawn') return undefined;
  if (state === 'approved') return { now: steps.length };
  const places = STEPS[state].map((id) => steps.findIndex((s) => s.id === id));
  const now = places.find((at) => at >= 0) ?? 0;
  return { now, ...(now + 1 < steps.length ? { next: now + 1 } : {}) };
};
