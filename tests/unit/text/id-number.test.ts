/** GB 11643 and the cards around it: tables of fictional numbers, and properties over generated ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageOn,
  cardOf,
  cleanNumber,
  diagnoseForeignPermanent,
  diagnoseHkMacauPermit,
  diagnosePassport,
  diagnoseResidencePermit,
  diagnoseResidentId,
  diagnoseTaiwanPermit,
  realDate,
  residentCheckDigit,
} from '../../../lib/text/id-number';
import { anyText } from './any-text';

describe('diagnoseResidentId', () => {
  it.each([
    ['33010619850307018X', undefined],
    ['33010619850307018x', undefined],
    ['330106199002122468', undefined],
    ['41010519920412000X', undefined],
    ['330106 19850307 018X', undefined],
    ['３３０１０６１９８５０３０７０１８Ｘ', undefined],
    ['330106198503070180', 'check-digit'],
    ['330106198502300180', 'birth-date'],
    ['330106190002290018', 'birth-date'],
    ['330106198513070180', 'birth-date'],
    ['990106198503070180', 'region'],
    ['3301O619850307018X', 'characters'],
    ['X3010619850307018X', 'characters'],
    ['330106850307018', 'length'],
    ['33010619850307018XX', 'length'],
    ['', 'length'],
  ])('%s → %s', (text, problem) => {
    expect(diagnoseResidentId(text).problem).toBe(problem);
  });
  it('tells what slips of writing there are', () => {
    expect(diagnoseResidentId('33010619850307018x').writing).toEqual(['lower-case']);
    expect(diagnoseResidentId('３30106 19850307018x').writing).toEqual([
      'full-width',
      'spaces',
      'lower-case',
    ]);
    expect(diagnoseResidentId('33010619850307018X').writing).toEqual([]);
  });
  it('reads birth date, region and sex', () => {
    expect(diagnoseResidentId('33010619850307018X')).toMatchObject({
      birthDate: '1985-03-07',
      regionCode: '330106',
      sex: 'female',
    });
    expect(diagnoseResidentId('110105199001010010').sex).toBe('male');
  });

  const born = fc.date({ min: new Date('1900-01-01'), max: new Date('2020-12-31'), noInvalidDate: true });
  const valid = fc
    .tuple(
      fc.constantFrom('110105', '330106', '410105', '650102', '510183'),
      born,
      fc.integer({ min: 0, max: 999 }),
    )
    .map(([region, date, order]) => {
      const body =
        region + date.toISOString().slice(0, 10).replaceAll('-', '') + String(order).padStart(3, '0');
      return body + residentCheckDigit(body);
    });
  it('takes every well-formed number', () => {
    fc.assert(fc.property(valid, (id) => diagnoseResidentId(id).problem === undefined));
  });
  it('agrees with ISO 7064 MOD 11-2, reckoned another way, for every check character', () => {
    const seen = new Set<string>();
    for (let order = 0; order < 200; order++) {
      const body = `33010619900101${String(order).padStart(3, '0')}`;
      const id = body + residentCheckDigit(body);
      seen.add(id[17]!);
      const rest = [...id].reduce((sum, c) => (sum * 2 + (c === 'X' ? 10 : Number(c))) % 11, 0);
      expect(rest).toBe(1);
    }
    expect(seen.size).toBe(11);
  });
  it('takes the two sample numbers of the standard', () => {
    expect(diagnoseResidentId('11010519491231002X').problem).toBeUndefined();
    expect(diagnoseResidentId('440524188001010014').problem).toBeUndefined();
  });
  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(valid, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (id, at, shift) => {
        const digit = (Number(id[at]) + shift) % 10;
        return diagnoseResidentId(id.slice(0, at) + digit + id.slice(at + 1)).problem !== undefined;
      }),
    );
  });
  it('never throws, and cleaning is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const diagnose of [diagnoseResidentId, diagnoseForeignPermanent, diagnosePassport, cardOf])
          diagnose(text);
        const once = cleanNumber(text).value;
        expect(cleanNumber(once).value).toBe(once);
      }),
    );
  });
});

describe('other cards', () => {
  it.each([
    [diagnoseHkMacauPermit, 'H12345678', undefined],
    [diagnoseHkMacauPermit, 'm1234567801', undefined],
    [diagnoseHkMacauPermit, 'A12345678', 'form'],
    [diagnoseHkMacauPermit, 'H1234567', 'length'],
    [diagnoseTaiwanPermit, '12345678', undefined],
    [diagnoseTaiwanPermit, '1234567890(B)', undefined],
    [diagnoseTaiwanPermit, '1234567890A', undefined],
    [diagnoseTaiwanPermit, '1234567', 'length'],
    [diagnosePassport, 'E12345678', undefined],
    [diagnosePassport, 'EA1234567', undefined],
    [diagnosePassport, 'E123-4567', 'form'],
    [diagnosePassport, 'E12', 'length'],
    [diagnoseResidencePermit, '810000199001010019', undefined],
    [diagnoseResidencePermit, '820000198512310029', undefined],
    [diagnoseResidencePermit, '830000197707070034', undefined],
    [diagnoseResidencePermit, '830000197707070035', 'check-digit'],
    [diagnoseResidencePermit, '33010619850307018X', 'region'],
    [diagnoseForeignPermanent, '933156198901010017', undefined],
    [diagnoseForeignPermanent, '933156198901010018', 'check-digit'],
    [diagnoseForeignPermanent, 'USA310089010101', undefined],
    [diagnoseForeignPermanent, 'US1310089010101', 'form'],
    [diagnoseForeignPermanent, '9331561989', 'length'],
  ] as const)('%o %s → %s', (diagnose, text, problem) => {
    expect(diagnose(text).problem).toBe(problem);
  });
  it('tells whose card a number of 18 digits is', () => {
    expect(cardOf('33010619850307018X')).toBe('residentId');
    expect(cardOf('810000199001010019')).toBe('residencePermit');
    expect(cardOf('933156198901010017')).toBe('foreignPermanent');
    expect(cardOf('USA310089010101')).toBeUndefined();
    expect(cardOf('330106198503070180')).toBeUndefined();
  });
});

describe('dates', () => {
  it.each([
    ['20240229', '2024-02-29'],
    ['20230229', undefined],
    ['19000229', undefined],
    ['20000229', '2000-02-29'],
    ['20240431', undefined],
    ['20241231', '2024-12-31'],
    ['20240100', undefined],
    ['2024', undefined],
  ])('%s → %s', (digits, iso) => expect(realDate(digits)).toBe(iso));
  it('counts age by birthday', () => {
    expect(ageOn('2008-11-22', '2026-11-22')).toBe(18);
    expect(ageOn('2008-11-23', '2026-11-22')).toBe(17);
    expect(ageOn('x', '2026-11-22')).toBeUndefined();
  });
});
