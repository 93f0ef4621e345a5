import { describe, expect, it } from 'vitest';
import { process, standingOf } from '../../../lib/process/index';
import { FILING_TYPES } from '../../../lib/schema/codes';
import { ORDER_STATES } from '../../../lib/schema/order';

const at = (state: Parameters<typeof standingOf>[1], filingType = 'firstFiling' as const, more = {}) => {
  const { steps } = process({ filingType, ...more });
  const standing = standingOf(steps, state);
  return (
    standing && [steps[standing.now]?.id, standing.next === undefined ? undefined : steps[standing.next]?.id]
  );
};

describe('where an order stands', () => {
  it.each([
    ['preparing', ['prepare-account', 'prepare-domain']],
    ['filling', ['fill-order', 'materials']],
    ['providerReview', ['first-review', 'mail']],
    ['smsVerification', ['sms', 'authority-review']],
    ['authorityReview', ['authority-review', undefined]],
    ['returned', ['fill-order', 'materials']],
    ['approved', [undefined, undefined]],
    ['withdrawn', undefined],
  ] as const)('%s', (state, expected) => expect(at(state)).toEqual(expected));
  it('a filing without SMS goes on to the authority', () => {
    expect(at('smsVerification', 'cancelAccess' as never)).toEqual(['authority-review', undefined]);
  });
  it('every state of every filing type has a place', () => {
    for (const { code } of FILING_TYPES)
      for (const { code: state } of ORDER_STATES) {
        const { steps } = process({ filingType: code });
        const now = standingOf(steps, state)?.now ?? 0;
        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(steps.length);
      }
  });
});
