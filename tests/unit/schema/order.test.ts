import { describe, expect, it } from 'vitest';
import { applicantSchema } from '../../../lib/schema/applicant';

const order = {
  id: 'o-1',
  filingType: 'addSiteSameProvider',
  portal: 'beian.aliyun.com',
  state: 'returned',
  domains: ['qinghe-example.cn'],
  startedOn: '2026-11-01',
  documentsReady: ['businessLicense'],
  notes: '退回：网站名称',
  theirs: { kept: true },
};
const parse = (filingOrders: unknown) => applicantSchema.safeParse({ id: 'a', filingOrders });

describe('filing orders inside a client', () => {
  it('come through with unknown properties', () => {
    expect(parse([order]).data).toEqual({ id: 'a', filingOrders: [order] });
  });
  it.each([
    [[{ ...order, id: '' }]],
    [[{ ...order, state: 'lost' }]],
    [[{ ...order, documentsReady: 'x' }]],
    ['x'],
  ])('refuses what is none: %j', (orders) => {
    expect(parse(orders).success).toBe(false);
  });
});
