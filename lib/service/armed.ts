/**
 * Orders under way, one per tab: begun by a click on fill, ended by time, lock, another page, another
 * client, the order's own end or 停止. Every end is checked again whenever the order is used.
 */
import type { LaterMode } from '../fill/later';
import type { OrderState } from '../protocol/armed-calls';
import type { FieldKey } from '../schema/fields';
import {
  ARMED_FOR,
  type ArmedOrder,
  isOver,
  isSameOrder,
  keysOfReport,
  openKeys,
  withDone,
} from './armed-order';
import { paintBadge } from './badge';
import type { CurrentChoice } from './choice';
import type { FillRecord } from './fill-record';
import { armedKey, fillKey } from './keys';
import type { Platform } from './ports';
import type { StoredPlan } from './stored-plan';

/** The tab's order, or none where there is none any more. */
export const armedOrder = async (platform: Platform, tabId: number): Promise<ArmedOrder | undefined> => {
  const order = await platform.session.get<ArmedOrder>(armedKey(tabId));
  if (!order || !isOver(order, platform.now())) return order;
  await disarm(platform, tabId);
  return undefined;
};

/** Ends the tab's order; nothing is filled without a click any more. */
export const disarm = async (platform: Platform, tabId: number): Promise<void> => {
  if (!(await platform.session.get(armedKey(tabId)))) return;
  await platform.session.remove(armedKey(tabId));
  platform.orderAlarm(tabId, undefined);
  await paintBadge(platform, tabId);
  platform.announce(tabId);
};

/**
 * Begins or goes on with the order of a commit. The keys are those the preview named, no others.
 * Without a word about later steps an order under way goes on as it is, and none begins.
 */
export const arm = async (
  platform: Platform,
  tabId: number,
  plan: StoredPlan,
  choice: CurrentChoice & { host: string },
  later: LaterMode | undefined,
): Promise<void> => {
  const old = await armedOrder(platform, tabId);
  const [origin, ...others] = new Set(plan.frames.map((f) => f.origin));
  const goesOn = old !== undefined && isSameOrder(old, choice) && old.origin === origin;
  const mode = later ?? (goesOn ? old.mode : 'step');
  if (mode === 'step' || !origin || others.length || !choice.applicantId) return disarm(platform, tabId);
  const keys = [...new Set([...(goesOn ? old.keys : []), ...plan.laterKeys, ...plan.appearing])];
  const order: ArmedOrder = {
    applicantId: choice.applicantId,
    siteIndex: choice.siteIndex,
    filingType: choice.filingType,
    smsRole: choice.smsRole,
    mode,
    origin,
    host: choice.host,
    keys,
    done: [...new Set([...(goesOn ? old.done : []), ...plan.shownKeys])],
    until: new Date(Date.parse(platform.now()) + ARMED_FOR).toISOString(),
  };
  if (isOver(order, platform.now())) return disarm(platform, tabId);
  await platform.session.set(armedKey(tabId), order);
  platform.orderAlarm(tabId, order.until);
  await paintBadge(platform, tabId);
  if (!goesOn) platform.announce(tabId);
};

/** The alarm rang: an order whose time is up ends now, badge and popup included; one begun anew goes on. */
export const ringOrder = async (platform: Platform, tabId: number): Promise<void> => {
  const order = await armedOrder(platform, tabId);
  if (order) platform.orderAlarm(tabId, order.until);
};

/** Changes the order where there still is one. */
export const updateOrder = async (
  platform: Platform,
  tabId: number,
  change: (order: ArmedOrder) => ArmedOrder,
): Promise<void> => {
  const order = await platform.session.update<ArmedOrder>(armedKey(tabId), (old) => old && change(old));
  if (order && isOver(order, platform.now())) await disarm(platform, tabId);
};

/** A fill of the order has settled: what it reached has had its turn. */
export const noteReport = async (platform: Platform, tabId: number): Promise<void> => {
  const record = await platform.session.get<FillRecord>(fillKey(tabId));
  const { report } = record ?? {};
  if (report) await updateOrder(platform, tabId, (order) => withDone(order, keysOfReport(report)));
};

/** Ends the order where the choice is another one now. */
export const keepIfSame = async (platform: Platform, tabId: number, choice: CurrentChoice): Promise<void> => {
  const order = await armedOrder(platform, tabId);
  if (order && !isSameOrder(order, choice)) await disarm(platform, tabId);
};

/** The tab shows another address: an order lives on one origin only. */
export const keepIfThere = async (
  platform: Platform,
  tabId: number,
  url: string | undefined,
): Promise<void> => {
  const order = await armedOrder(platform, tabId);
  if (!order) return;
  const place = url && URL.canParse(url) ? new URL(url) : undefined;
  if (place?.protocol !== 'https:' || place.hostname !== order.host) await disarm(platform, tabId);
};

/** What the popup shows of the order. */
export const orderView = (order: ArmedOrder | undefined, later: readonly FieldKey[]): OrderState => ({
  later,
  ...(order
    ? {
        armed: {
          mode: order.mode,
          until: order.until,
          keys: openKeys(order),
          waiting: order.waiting ?? 0,
        },
      }
    : {}),
});
