import { describe, expect, it } from 'vitest';
import { expiries } from '../../../lib/schema/expiry';

const TODAY = '2026-11-22';
const manager = (idValidUntil: string) => ({ id: 'a', entityManager: { idValidUntil } });
const site = (domainExpiresOn: string) => ({ id: 'a', sites: [{}, { domainExpiresOn }] });

describe('what runs out', () => {
  it.each([
    ['2026-11-21', -1, 'expired'],
    ['2026-11-22', 0, 'soon'],
    ['2027-02-20', 90, 'soon'],
    ['2027-02-21', 91, 'later'],
    [' 2036-05-01 ', 3448, 'later'],
  ])('an identity card valid until %s', (date, daysLeft, state) => {
    expect(expiries(manager(date), TODAY)).toEqual([
      { field: 'entityManager.idValidUntil', date: date.trim(), daysLeft, state },
    ]);
  });

  it.each([
    ['2026-12-22', 'soon'],
    ['2026-12-23', 'later'],
  ])('a domain until %s names its site', (date, state) => {
    expect(expiries(site(date), TODAY)).toMatchObject([
      { field: 'site.domainExpiresOn', siteIndex: 1, state },
    ]);
  });

  it.each(['long-term', '长期', '', '2026-13-01', '2026-02-30', '2026/12/01'])('passes over %s', (date) => {
    expect(expiries(manager(date), TODAY)).toEqual([]);
  });

  it('nearest first; a reused person counts once', () => {
    const found = expiries(
      {
        id: 'a',
        entityManager: { idValidUntil: '2030-01-01' },
        sites: [
          { siteManager: { sameAsEntityManager: true, idValidUntil: '2030-01-01' } },
          { siteManager: { idValidUntil: '2026-01-01' }, domainExpiresOn: '2027-01-01' },
        ],
      },
      TODAY,
    );
    expect(found.map((e) => e.field)).toEqual([
      'siteManager.idValidUntil',
      'site.domainExpiresOn',
      'entityManager.idValidUntil',
    ]);
    expect(expiries(manager('2026-01-01'), 'not a day')).toEqual([]);
  });
});
