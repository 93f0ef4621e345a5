import { describe, expect, it } from 'vitest';
import { expiryDeadlines, orderDeadlines, remindersOf, timeLeft } from '../../../lib/orders/deadlines';
import type { FilingOrder } from '../../../lib/schema/order';

const order = (more: Partial<FilingOrder>): FilingOrder => ({ id: 'o', filingType: 'firstFiling', ...more });
const local = (y: number, m: number, d: number, h = 0) => new Date(y, m - 1, d, h).toISOString();
const SMS = '2026-11-22T06:20:00.000Z';

describe('deadlines of an order (seed 001 §1.1, §7, §9, §11)', () => {
  it.each([
    ['orderChangedOn', '2026-11-01', 'order-45-days', '2026-12-16'],
    ['siteOpenedOn', '2026-12-15', 'police-filing-30-days', '2027-01-14'],
    ['policeApprovedOn', '2027-01-31', 'police-number-30-days', '2027-03-02'],
  ] as const)('%s %s: %s until %s', (property, from, kind, dueOn) => {
    const [due, ...more] = orderDeadlines(order({ [property]: from }), undefined);
    expect(more).toEqual([]);
    const [y, m, d] = dueOn.split('-').map(Number) as [number, number, number];
    expect(due).toMatchObject({
      kind,
      dueOn,
      allDay: true,
      dueAt: local(y, m, d + 1),
      remindAt: local(y, m, d - 7, 9),
    });
  });
  it('the SMS counts by the hour', () => {
    expect(orderDeadlines(order({ smsReceivedAt: SMS }), undefined)).toMatchObject([
      {
        kind: 'sms-24-hours',
        dueAt: '2026-11-23T06:20:00.000Z',
        remindAt: '2026-11-23T00:20:00.000Z',
        allDay: false,
      },
    ]);
  });
  it('no date, no deadline; nor for what is no date', () => {
    expect(orderDeadlines(order({}), undefined)).toEqual([]);
    for (const bad of ['2026-02-30', 'soon', '20261101'])
      expect(
        orderDeadlines(order({ orderChangedOn: bad, smsReceivedAt: bad }), undefined).filter((d) => d.allDay),
      ).toEqual([]);
  });
  it('what the state has settled is no deadline any more', () => {
    const dates = { orderChangedOn: '2026-11-01', smsReceivedAt: SMS, siteOpenedOn: '2026-11-20' };
    const kinds = (more: Partial<FilingOrder>, site = {}) =>
      orderDeadlines(order({ ...dates, ...more }), site).map((d) => d.kind);
    expect(kinds({})).toEqual(['sms-24-hours', 'order-45-days', 'police-filing-30-days']);
    expect(kinds({ state: 'authorityReview' })).toEqual(['order-45-days', 'police-filing-30-days']);
    expect(kinds({ state: 'returned' })).toEqual(['order-45-days', 'police-filing-30-days']);
    expect(kinds({ state: 'approved' })).toEqual(['police-filing-30-days']);
    expect(kinds({ state: 'withdrawn' })).toEqual([]);
    expect(kinds({ state: 'approved', policeApprovedOn: '2026-11-21' })).toEqual(['police-number-30-days']);
    expect(kinds({ state: 'approved' }, { policeFilingNumber: '浙公网安备33010602001234号' })).toEqual([]);
    expect(kinds({ deadlinesDone: ['order-45-days', 'sms-24-hours'] })).toEqual(['police-filing-30-days']);
    expect(kinds({ filingType: 'cancelAccess' })).toEqual(['order-45-days']);
  });
  it('an opening date in the site’s data counts', () => {
    expect(orderDeadlines(order({}), { openedOn: '2026-11-20' })).toMatchObject([
      { kind: 'police-filing-30-days', dueOn: '2026-12-20' },
    ]);
  });
});

describe('papers that run out', () => {
  it('documents three months before, domains 30 days before', () => {
    const client = {
      id: 'a',
      entityManager: { idValidUntil: '2027-06-30' },
      sites: [{ domainExpiresOn: '2027-03-01' }],
    };
    expect(expiryDeadlines(client, '2026-11-22')).toMatchObject([
      { kind: 'domain-expiry', dueOn: '2027-03-01', remindAt: local(2027, 1, 30, 9), siteIndex: 0 },
      { kind: 'id-expiry', dueOn: '2027-06-30', remindAt: local(2027, 4, 1, 9) },
    ]);
  });
});

describe('reminders of a client', () => {
  const client = {
    id: 'c-1',
    label: '杭州青禾',
    sites: [{ domain: 'a.cn' }, { domain: 'qinghe-example.cn', domainExpiresOn: '2027-03-01' }],
    filingOrders: [order({ domains: ['qinghe-example.cn'], orderChangedOn: '2026-11-01' })],
  };
  it('have a key that stays, and the place of the site', () => {
    const found = remindersOf(client, '2026-11-22');
    expect(found.map((r) => [r.kind, r.siteIndex, r.orderId])).toEqual([
      ['order-45-days', 1, 'o'],
      ['domain-expiry', 1, undefined],
    ]);
    const swapped = { ...client, sites: [...client.sites].reverse() };
    expect(remindersOf(swapped, '2026-11-23').map((r) => r.key)).toEqual(found.map((r) => r.key));
    expect(new Set(found.map((r) => r.key)).size).toBe(2);
  });
  it('an archived client has none', () => {
    expect(remindersOf({ ...client, archivedOn: '2026-11-22' }, '2026-11-22')).toEqual([]);
  });
});

describe('time left', () => {
  const due = (dueOn: string) => ({
    ...orderDeadlines(order({ orderChangedOn: '2026-11-01' }), undefined)[0]!,
    dueOn,
  });
  const noon = new Date(2026, 10, 22, 23, 30);
  it.each([
    ['2026-11-23', { unit: 'days', n: 1 }],
    ['2026-12-22', { unit: 'days', n: 30 }],
    ['2026-11-22', { unit: 'today' }],
    ['2026-11-20', { unit: 'passed-days', n: 2 }],
  ])('until %s', (dueOn, left) => expect(timeLeft(due(dueOn), noon)).toEqual(left));
  it.each([
    ['2026-11-22T12:30:00Z', { unit: 'hours', n: 17 }],
    ['2026-11-23T05:50:00Z', { unit: 'minutes' }],
    ['2026-11-23T06:20:00Z', { unit: 'passed-hours', n: 1 }],
    ['2026-11-23T10:00:00Z', { unit: 'passed-hours', n: 3 }],
  ])('of the SMS at %s', (now, left) => {
    const [sms] = orderDeadlines(order({ smsReceivedAt: SMS }), undefined);
    expect(timeLeft(sms!, new Date(now))).toEqual(left);
  });
});
