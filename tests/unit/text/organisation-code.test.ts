/** GB 32100 and GB 11714 by tables and properties. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  creditCheckCharacter,
  diagnoseCreditCode,
  diagnoseOrgCode,
} from '../../../lib/text/organisation-code';

const CHARSET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('diagnoseCreditCode', () => {
  it.each([
    ['91330106MA2EXAM19G', undefined],
    ['91330106ma2exam19g', undefined],
    [' 9133 0106 MA2E XAM1 9G', undefined],
    ['123301064700000001', undefined],
    ['513300005000000001', undefined],
    ['91330106MA2EXAM19H', 'check-digit'],
    ['9133A106MA2EXAM19G', 'region'],
    ['91330106MA2EXAM19', 'length'],
    ['9I330106MA2EXAM19G', 'characters'],
    ['91330106-A2EXAM19G', 'characters'],
    ['', 'length'],
  ])('%s → %s', (text, problem) => expect(diagnoseCreditCode(text).problem).toBe(problem));
  it('corrects look-alike letters only when the check character then fits', () => {
    expect(diagnoseCreditCode('9I33O1O6MA2EXAM19G')).toMatchObject({
      strange: ['I', 'O'],
      suggestion: '91330106MA2EXAM19G',
    });
    expect(diagnoseCreditCode('9I33O1O6MA2EXAM18G').suggestion).toBeUndefined();
  });
  const body = fc
    .tuple(
      fc.string({ unit: fc.constantFrom(...CHARSET), minLength: 2, maxLength: 2 }),
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 6, maxLength: 6 }),
      fc.string({ unit: fc.constantFrom(...CHARSET), minLength: 9, maxLength: 9 }),
    )
    .map((parts) => parts.join(''));
  it('takes every well-formed code and notices every single wrong character', () => {
    fc.assert(
      fc.property(
        body,
        fc.integer({ min: 8, max: 17 }),
        fc.integer({ min: 1, max: 30 }),
        (text, at, shift) => {
          const code = text + creditCheckCharacter(text);
          expect(diagnoseCreditCode(code).problem).toBeUndefined();
          // Reckoned another way: all 18 weighed with powers of 3 leave nothing over 31.
          let power = 1;
          let sum = CHARSET.indexOf(code[17]!);
          for (const c of code.slice(0, 17)) {
            sum += power * CHARSET.indexOf(c);
            power = (power * 3) % 31;
          }
          expect(sum % 31).toBe(0);
          const other = CHARSET[(CHARSET.indexOf(code[at]!) + shift) % 31];
          expect(diagnoseCreditCode(code.slice(0, at) + other + code.slice(at + 1)).problem).toBe(
            'check-digit',
          );
        },
      ),
    );
  });
});

describe('diagnoseOrgCode', () => {
  it.each([
    ['470000005', undefined],
    ['47000000-5', undefined],
    ['47000000－5', undefined],
    ['A1234567-4', undefined],
    ['12345678-8', undefined],
    ['123456789', 'check-digit'],
    ['47000000A', 'characters'],
    ['4-70000005', 'characters'],
    ['47000000', 'length'],
    ['91330106MA2EXAM19G', 'length'],
  ])('%s → %s', (text, problem) => expect(diagnoseOrgCode(text).problem).toBe(problem));
});
