/**
 * Which stored order a page is about, and how it changes. An order is one client's filing of one site, of
 * one type, at one portal; it lies in the client's `filingOrders`.
 */
import { PORTALS } from '../portals/index';
import type { Applicant } from '../schema/applicant';
import type { AccessProvider, FilingType } from '../schema/codes';
import type { FilingOrder } from '../schema/order';

export interface OrderKey {
  filingType: FilingType;
  /** Portal id or host; '' on pages where no order is filed: the ministry's, the police's, the client's own site. */
  portal: string;
  domain: string;
  /** Tells sites without a domain apart. */
  siteName: string;
}

/** Lists of ids that the user ticks off. */
export type TickList = 'documentsReady' | 'deadlinesDone' | 'smsVerified';

/** What a page may set; undefined leaves a value, '' clears it. */
export type OrderValues = Partial<
  Pick<FilingOrder, 'state' | 'orderChangedOn' | 'smsReceivedAt' | 'siteOpenedOn' | 'policeApprovedOn'>
>;

/** One change by the user. A tick names its one id, so that two pages never take back each other's. */
export type OrderEdit = { set: OrderValues } | { list: TickList; id: string; on: boolean };

/** One value for a portal however it was written: id, host or name in either language. */
export const portalKey = (text: string | undefined): string => {
  const given = (text ?? '').trim();
  const portal = PORTALS.find(
    (p) => p.id === given || p.hosts.includes(given) || p.name.zh === given || p.name.en === given,
  );
  if (!portal) return given;
  return portal.accessProvider === 'other' ? '' : portal.id;
};

/** The access provider of an order on a page: the page's own portal, else the one the order is filed at. */
export const providerOf = (host: string, order: FilingOrder | undefined): AccessProvider | undefined => {
  const keys = [portalKey(host), portalKey(order?.portal)];
  return keys.flatMap((key) => PORTALS.find((p) => p.id === key)?.accessProvider ?? [])[0];
};

/** The order that a page on `host` ('' = no portal) is about. */
export const orderKey = (
  applicant: Applicant,
  siteIndex: number,
  filingType: FilingType,
  host: string,
): OrderKey => {
  const site = applicant.sites?.[siteIndex];
  const domain = site?.domain?.trim().toLowerCase() ?? '';
  const own = domain !== '' && (host === domain || host.endsWith(`.${domain}`));
  return { filingType, portal: own ? '' : portalKey(host), domain, siteName: site?.name?.trim() ?? '' };
};

const sameSite = (order: FilingOrder, key: OrderKey): boolean => {
  const domains = (order.domains ?? []).map((d) => d.trim().toLowerCase());
  if (domains.length > 0 || key.domain !== '') return domains.includes(key.domain);
  return (order.siteName ?? '') === key.siteName;
};

/**
 * The stored order of a key, the latest of several. Where either side names no portal, the order of that
 * site and type counts.
 */
export const findOrder = (applicant: Applicant, key: OrderKey): FilingOrder | undefined => {
  const orders = (applicant.filingOrders ?? []).filter(
    (order) => (order.filingType || 'firstFiling') === key.filingType && sameSite(order, key),
  );
  const at = (wanted: (portal: string) => boolean) => orders.findLast((o) => wanted(portalKey(o.portal)));
  if (key.portal === '') return orders.at(-1);
  return at((portal) => portal === key.portal) ?? at((portal) => portal === '');
};

/** Place of the order's site among the client's sites; 0 where it is not among them. */
export const siteOf = (applicant: Applicant, order: FilingOrder): number => {
  const domains = (order.domains ?? []).map((d) => d.trim().toLowerCase());
  const at = (applicant.sites ?? []).findIndex((site) =>
    domains.length > 0
      ? domains.includes(site.domain?.trim().toLowerCase() ?? '')
      : !!order.siteName && site.name?.trim() === order.siteName,
  );
  return Math.max(0, at);
};

/** The deadline that begins anew with a date. */
const BEGINS: Readonly<Record<string, string>> = {
  orderChangedOn: 'order-45-days',
  smsReceivedAt: 'sms-24-hours',
  siteOpenedOn: 'police-filing-30-days',
  policeApprovedOn: 'police-number-30-days',
};

/** The order with the edit applied; every other property, known or not, stays. */
export const editOrder = (order: FilingOrder, edit: OrderEdit): FilingOrder => {
  if ('set' in edit) {
    const given = Object.entries(edit.set).filter(([, value]) => value !== undefined);
    const anew = given.map(([property]) => BEGINS[property]);
    const done = order.deadlinesDone?.filter((id) => !anew.includes(id));
    // A message received anew asks everybody anew.
    const verified = edit.set.smsReceivedAt && order.smsVerified ? { smsVerified: [] } : {};
    return {
      ...order,
      ...(done ? { deadlinesDone: done } : {}),
      ...verified,
      ...Object.fromEntries(given),
    };
  }
  const others = (order[edit.list] ?? []).filter((id) => id !== edit.id);
  return { ...order, [edit.list]: edit.on ? [...others, edit.id] : others };
};

/** The date that belongs to the moment an order comes to a state. */
const REACHED: Readonly<Record<string, 'submittedOn' | 'returnedOn' | 'approvedOn'>> = {
  providerReview: 'submittedOn',
  returned: 'returnedOn',
  approved: 'approvedOn',
};

/** The order after the edit, with the day on which it came to a new state. */
const stepped = (order: FilingOrder, edit: OrderEdit, today: string): FilingOrder => {
  const next = editOrder(order, edit);
  const day = next.state && next.state !== order.state ? REACHED[next.state] : undefined;
  return day ? { ...next, [day]: today } : next;
};

/**
 * A copy of the client with the order changed, or begun where there is none.
 * @param fresh today, and the id of an order that is begun now
 * @param orderId the very order, where the page knows it
 */
export const withOrder = (
  applicant: Applicant,
  key: OrderKey,
  edit: OrderEdit,
  fresh: { id: string; today: string },
  orderId?: string,
): Applicant => {
  const orders = applicant.filingOrders ?? [];
  const known = orders.find((o) => o.id === orderId) ?? findOrder(applicant, key);
  if (known) {
    const portal = known.portal || key.portal;
    const next = stepped(portal ? { ...known, portal } : known, edit, fresh.today);
    return { ...applicant, filingOrders: orders.map((o) => (o === known ? next : o)) };
  }
  const begun: FilingOrder = {
    id: fresh.id,
    filingType: key.filingType,
    ...(key.portal ? { portal: key.portal } : {}),
    ...(key.domain ? { domains: [key.domain] } : {}),
    ...(key.siteName ? { siteName: key.siteName } : {}),
    startedOn: fresh.today,
  };
  return { ...applicant, filingOrders: [...orders, stepped(begun, edit, fresh.today)] };
};
