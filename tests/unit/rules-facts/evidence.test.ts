/** The same fact in different provinces is graded by its sources: agreed, disputed, single, silent. */
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../lib/rules/engine';
import { RULES } from '../../../lib/rules/index';
import type { Filing } from '../../../lib/schema/filing';

const say = (ruleId: string, filing: Filing) =>
  evaluate(
    RULES.filter((r) => r.id === ruleId),
    { today: '2026-11-22', ...filing },
  );

describe('legal representative as entity manager', () => {
  const at = (province: string, nature: 'enterprise' | 'government' = 'enterprise') =>
    say('manager-legal-representative', {
      entity: { province, nature, legalRepresentative: '李某晴' },
      entityManager: { name: '周某远' },
      siteManager: { name: '周某远' },
    });
  it.each([
    ['浙江省', 'error', false],
    ['湖北省', 'error', false],
    ['北京市', 'warning', true],
    ['山西省', 'warning', true],
    ['安徽省', 'warning', true],
    ['江苏省', 'info', true],
    ['四川省', 'info', true],
  ] as const)('%s → %s, disputed %s', (province, severity, disputed) => {
    const [finding] = at(province);
    expect(finding?.severity).toBe(severity);
    expect(finding?.conflict !== undefined).toBe(disputed);
    expect(finding!.sources.length).toBeGreaterThan(1);
  });
  it('leaves state bodies of 广东 alone', () => expect(at('广东省', 'government')).toEqual([]));
});

describe('a person’s certificate from another province', () => {
  const at = (province: string, idAddress?: string) =>
    say('id-region-province', {
      entity: {
        province,
        nature: 'individual',
        idType: 'residentId',
        idNumber: '33010619850307018X',
        idAddress,
      },
    });
  const HOME = '浙江省杭州市西湖区文三路1号';
  it.each([
    ['山西省', HOME, 'error'],
    ['青海省', HOME, 'error'],
    ['山西省', undefined, 'warning'],
    ['江西省', HOME, 'warning'],
    ['重庆市', HOME, 'warning'],
    ['内蒙古自治区', HOME, 'warning'],
    ['上海市', HOME, 'info'],
    ['天津市', HOME, undefined],
    ['北京市', HOME, undefined],
    ['山西省', '山西省太原市小店区某某路1号', undefined],
  ])('%s, %s → %s', (province, idAddress, severity) => {
    expect(at(province, idAddress)[0]?.severity).toBe(severity);
  });
});

describe('sites in one order', () => {
  const at = (province: string, nature: 'enterprise' | 'individual', others: number) =>
    say('sites-per-order', {
      filingType: 'firstFiling',
      entity: { province, nature },
      otherSites: Array.from({ length: others }, (_, i) => ({ domain: `s${i}-example.cn` })),
    });
  it.each([
    ['湖北省', 'enterprise', 1, 'error'],
    ['湖南省', 'individual', 1, 'error'],
    ['河南省', 'individual', 1, 'warning'],
    ['河南省', 'enterprise', 4, undefined],
    ['河南省', 'enterprise', 5, 'error'],
    ['浙江省', 'enterprise', 9, undefined],
  ] as const)('%s %s with %i others → %s', (province, nature, others, severity) => {
    expect(at(province, nature, others)[0]?.severity).toBe(severity);
  });
});

describe('emergency phone equal to the mobile', () => {
  const at = (province: string, nature: 'enterprise' | 'individual') =>
    say('contact-emergency-same', {
      entity: { province, nature },
      entityManager: { mobile: '13800001234', emergencyPhone: '13800001234' },
    })[0]?.severity;
  it('is certain where named, likely elsewhere, allowed for persons in 北京', () => {
    expect([
      at('广西壮族自治区', 'individual'),
      at('浙江省', 'enterprise'),
      at('北京市', 'individual'),
    ]).toEqual(['error', 'warning', undefined]);
  });
});

describe('what is not known yet', () => {
  it('gives nothing: dates without a today, a half filing, a nature not chosen', () => {
    expect(
      evaluate(RULES, {
        entityManager: { idValidUntil: '2020-01-01' },
        site: { domainExpiresOn: '2020-01-01' },
      }),
    ).toEqual([]);
    expect(evaluate(RULES, { entity: { province: '浙江省' }, entityManager: {}, site: {} })).toEqual([]);
  });
});
