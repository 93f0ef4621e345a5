import { describe, expect, it } from 'vitest';
import {
  editOrder,
  findOrder,
  orderKey,
  portalKey,
  providerOf,
  siteOf,
  withOrder,
} from '../../../lib/orders/order';
import { PORTALS } from '../../../lib/portals/index';
import type { Applicant } from '../../../lib/schema/applicant';

const FRESH = { id: 'o-new', today: '2026-11-22' };
const client: Applicant = {
  id: 'c-1',
  sites: [{ name: '青禾里', domain: 'Qinghe-example.cn' }, { name: '未定名' }],
};
const at = (host: string, siteIndex = 0, from = client) => orderKey(from, siteIndex, 'firstFiling', host);

describe('the order a page is about', () => {
  it.each([
    ['beian.aliyun.com', 'aliyun'],
    ['阿里云 ICP 代备案', 'aliyun'],
    ['aliyun', 'aliyun'],
    ['beian.miit.gov.cn', ''],
    ['beian.mps.gov.cn', ''],
    ['filing.example.com', 'filing.example.com'],
    ['', ''],
  ])('portal %s', (text, key) => expect(portalKey(text)).toBe(key));
  it('one key per portal, whichever of its hosts', () => {
    for (const portal of PORTALS) expect(new Set(portal.hosts.map(portalKey)).size).toBe(1);
  });
  it('the client’s own site is no portal', () => {
    expect(at('www.qinghe-example.cn').portal).toBe('');
    expect(at('notqinghe-example.cn').portal).toBe('notqinghe-example.cn');
  });
  it('begins where there is none and is found again there, and from pages without a portal', () => {
    const changed = withOrder(
      client,
      at('beian.aliyun.com'),
      { list: 'documentsReady', id: 'a', on: true },
      FRESH,
    );
    expect(changed.filingOrders).toEqual([
      {
        id: 'o-new',
        filingType: 'firstFiling',
        portal: 'aliyun',
        domains: ['qinghe-example.cn'],
        siteName: '青禾里',
        startedOn: '2026-11-22',
        documentsReady: ['a'],
      },
    ]);
    for (const host of ['beian.aliyun.com', '', 'beian.miit.gov.cn', 'www.qinghe-example.cn'])
      expect(findOrder(changed, at(host, 0, changed))?.id).toBe('o-new');
    expect(findOrder(changed, at('beian.qingcloud.com', 0, changed))).toBeUndefined();
    expect(findOrder(changed, at('beian.aliyun.com', 1, changed))).toBeUndefined();
    expect(findOrder(changed, orderKey(changed, 0, 'addAccess', ''))).toBeUndefined();
  });
  it('changes only what is given, keeps unknown properties and the client itself untouched', () => {
    const stored = { id: 'o', filingType: 'firstFiling' as const, domains: ['qinghe-example.cn'], theirs: 1 };
    const before: Applicant = { ...client, filingOrders: [stored] };
    const after = withOrder(
      before,
      at('beian.aliyun.com'),
      { set: { state: 'filling', orderChangedOn: undefined } },
      FRESH,
    );
    expect(after.filingOrders).toEqual([{ ...stored, portal: 'aliyun', state: 'filling' }]);
    expect(before.filingOrders).toEqual([stored]);
    const cleared = withOrder(after, at(''), { set: { state: '' } }, FRESH);
    expect(cleared.filingOrders?.[0]).toMatchObject({ portal: 'aliyun', state: '' });
  });
  it('takes the very order where its id is known, the latest of equals otherwise', () => {
    const order = (id: string) => ({ id, portal: 'aliyun', domains: ['qinghe-example.cn'] });
    const two: Applicant = { ...client, filingOrders: [order('a'), order('b')] };
    expect(findOrder(two, at('beian.aliyun.com'))?.id).toBe('b');
    const named = withOrder(two, at('beian.aliyun.com'), { set: { state: 'approved' } }, FRESH, 'a');
    expect(named.filingOrders?.map((o) => o.state)).toEqual(['approved', undefined]);
  });
  it('a tick leaves the others, however often it is set', () => {
    const order = { id: 'o', documentsReady: ['a', 'b'] };
    const tick = (id: string, on: boolean) =>
      editOrder(order, { list: 'documentsReady', id, on }).documentsReady;
    expect(tick('c', true)).toEqual(['a', 'b', 'c']);
    expect(tick('a', true)).toEqual(['b', 'a']);
    expect(tick('a', false)).toEqual(['b']);
    expect(tick('x', false)).toEqual(['a', 'b']);
  });
  it('a new date opens its deadline again, and that one only', () => {
    const order = { id: 'o', deadlinesDone: ['order-45-days', 'sms-24-hours'] };
    expect(editOrder(order, { set: { orderChangedOn: '2026-11-22' } }).deadlinesDone).toEqual([
      'sms-24-hours',
    ]);
    const verified = { id: 'o', smsVerified: ['entityManager'] };
    expect(editOrder(verified, { set: { smsReceivedAt: '2026-11-22T06:20:00.000Z' } }).smsVerified).toEqual(
      [],
    );
    expect(editOrder(verified, { set: { state: 'returned' } }).smsVerified).toEqual(['entityManager']);
    expect(editOrder(order, { set: { state: 'returned' } }).deadlinesDone).toEqual(order.deadlinesDone);
  });
  it('notes the day on which a state was reached, and keeps it', () => {
    const key = at('beian.aliyun.com');
    const sent = withOrder(client, key, { set: { state: 'providerReview' } }, FRESH);
    expect(sent.filingOrders?.[0]).toMatchObject({ submittedOn: '2026-11-22' });
    const later = { id: 'x', today: '2026-11-30' };
    const same = withOrder(sent, key, { set: { state: 'providerReview' } }, later);
    expect(same.filingOrders?.[0]).toMatchObject({ submittedOn: '2026-11-22' });
    const passed = withOrder(same, key, { set: { state: 'approved' } }, later);
    expect(passed.filingOrders?.[0]).toMatchObject({ submittedOn: '2026-11-22', approvedOn: '2026-11-30' });
  });
  it('the provider is the portal’s, on other pages the order’s', () => {
    const order = { id: 'o', portal: 'qingcloud' };
    expect(providerOf('beian.aliyun.com', order)).toBe('aliyun');
    expect(providerOf('beian.miit.gov.cn', order)).toBe('qingcloud');
    expect(providerOf('', undefined)).toBeUndefined();
  });
  it('sites without a domain are told apart by name', () => {
    const changed = withOrder(client, at('beian.aliyun.com', 1), { set: {} }, FRESH);
    const [order] = changed.filingOrders ?? [];
    expect(order).toMatchObject({ siteName: '未定名' });
    expect(siteOf(changed, order!)).toBe(1);
    expect(siteOf(changed, { id: 'x', domains: ['gone.cn'] })).toBe(0);
  });
});
