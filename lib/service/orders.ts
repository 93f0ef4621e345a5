/** Orders and reminder targets inside the vault, and the panels' calls over them. */
import { findOrder, type OrderEdit, orderKey, withOrder } from '../orders/order';
import { ALL_TABS } from '../protocol/messages';
import type { OrderPlace } from '../protocol/panel-calls';
import type { Applicant } from '../schema/applicant';
import type { FilingOrder } from '../schema/order';
import type { Vault } from '../vault/index';
import type { PageHandlers } from './calls';
import { localDay } from './day';
import type { Deadlines } from './deadlines';
import type { Platform } from './ports';

/** Reminder id → what it is about. Encrypted: the plain schedule knows the ids only. */
export type ReminderTargets = Readonly<Record<string, ReminderTarget>>;
export interface ReminderTarget {
  key: string;
  applicantId: string;
  orderId?: string;
  siteIndex: number;
}

export interface OrderStore {
  /** Clients in use, not the archived ones. */
  clients(): Promise<readonly Applicant[]>;
  /** Edits an order of a client in one transaction; undefined where the client is gone. */
  edit(
    place: OrderPlace,
    edit: OrderEdit,
    fresh: { id: string; today: string },
  ): Promise<FilingOrder | undefined>;
  targets(): Promise<ReminderTargets>;
  setTargets(targets: ReminderTargets): Promise<void>;
}

const TARGETS = 'reminder-targets';

export const orderStore = (vault: Vault): OrderStore => ({
  clients: async () =>
    (await vault.list()).clients.map((c) => c.applicant).filter((applicant) => !applicant.archivedOn),
  edit: async ({ applicantId, siteIndex, filingType, host, orderId }, edit, fresh) => {
    let edited: FilingOrder | undefined;
    await vault.changeAll(
      [applicantId],
      (stored) => {
        if (!stored) return undefined;
        const key = orderKey(stored, siteIndex, filingType, host);
        const next = withOrder(stored, key, edit, fresh, orderId);
        edited = next.filingOrders?.find((o) => o.id === orderId) ?? findOrder(next, key);
        return next;
      },
      'used-now',
    );
    return edited;
  },
  targets: async () => ((await vault.getValue(TARGETS)) ?? {}) as ReminderTargets,
  setTargets: (targets) => vault.setValue(TARGETS, targets),
});

type PanelHandlers = Pick<PageHandlers, 'orders/edit' | 'deadlines/target'>;

/** The handlers; every page is told after a write. */
export const panelCalls = (
  store: OrderStore,
  deadlines: Pick<Deadlines, 'target'>,
  platform: Pick<Platform, 'now' | 'uuid' | 'announce'>,
): PanelHandlers => ({
  'orders/edit': async ({ place, edit }) => {
    const order = await store.edit(place, edit, { id: platform.uuid(), today: localDay(platform.now()) });
    platform.announce(ALL_TABS);
    return order;
  },
  'deadlines/target': ({ id }) => deadlines.target(id),
});
