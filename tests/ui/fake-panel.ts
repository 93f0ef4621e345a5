/** The panels' part of the fake background. */
import type { FooterReading } from '../../lib/orders/footer-check';
import { findOrder, orderKey, withOrder } from '../../lib/orders/order';
import type { PanelApi } from '../../lib/protocol/panel-calls';
import type { Applicant } from '../../lib/schema/applicant';

export interface FakePanelOptions {
  /** Notifications allowed from the start. */
  reminders?: boolean;
  /** What the open page shows; absent = it may not be read. */
  footer?: FooterReading;
}

export const fakePanel = (
  applicants: Map<string, Applicant>,
  options: FakePanelOptions,
  note: (name: string, ...args: unknown[]) => unknown,
): PanelApi => {
  let allowed = options.reminders ?? false;
  let orders = 0;
  return {
    editOrder: async (place, edit) => {
      note('editOrder', place, edit);
      const client = applicants.get(place.applicantId);
      if (!client) return undefined;
      const key = orderKey(client, place.siteIndex, place.filingType, place.host);
      const next = withOrder(client, key, edit, { id: `o-${++orders}`, today: '2026-11-22' }, place.orderId);
      applicants.set(client.id, next);
      return findOrder(next, key);
    },
    deadlineTarget: async (id) => {
      note('deadlineTarget', id);
      return { applicantId: 'c-0002', siteIndex: 0, filingType: 'addAccess' };
    },
    remindersAllowed: async () => allowed,
    allowReminders: async () => {
      note('allowReminders');
      allowed = true;
      return true;
    },
    readFooter: async (tabId) => {
      note('readFooter', tabId);
      return options.footer;
    },
    openSidePanel: async (tabId) => void note('openSidePanel', tabId),
  };
};
