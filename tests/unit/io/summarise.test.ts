import { describe, expect, it } from 'vitest';
import { maskNumber, summarise } from '../../../lib/io/index';

describe('summary of a client', () => {
  it('masks the number, names the nature, keeps the order of sites', () => {
    const summary = summarise(
      {
        id: 'a',
        label: '杭州某某',
        entity: { nature: 'enterprise', idNumber: '91330106MA2EXAM19G', province: '浙江省', city: '杭州市' },
        entityManager: { name: '李某晴' },
        sites: [{ name: '一', domain: 'a.cn' }, { domain: 'b.cn' }],
      },
      '2026-11-22T00:00:00Z',
    );
    expect(summary).toEqual({
      id: 'a',
      label: '杭州某某',
      tags: [],
      nature: '企业',
      province: '浙江省',
      city: '杭州市',
      maskedIdNumber: '9133 **** M19G',
      manager: '李某晴',
      sites: [
        { index: 0, name: '一', domain: 'a.cn' },
        { index: 1, name: '', domain: 'b.cn' },
      ],
      usedAt: '2026-11-22T00:00:00Z',
    });
  });

  it.each([
    ['', ''],
    [undefined, ''],
    ['1234', '****'],
    ['12345', '1 **** 5'],
    ['E12345678', 'E12 **** 678'],
    ['33010619850307018X', '3301 **** 018X'],
  ])('never shows more than two thirds of %s', (number, masked) => {
    expect(maskNumber(number)).toBe(masked);
  });

  it('finds a name for a client without a label', () => {
    expect(summarise({ id: 'a', entity: { name: '某公司' } }, '').label).toBe('某公司');
    expect(summarise({ id: 'a', sites: [{ domain: 'x.cn' }] }, '').label).toBe('x.cn');
    expect(summarise({ id: 'a' }, '').label).toBe('a');
  });
});
