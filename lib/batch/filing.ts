/** A stored client as the filing that is checked: in the order it has in work, else a first filing. */
import { filingOf } from '../fill/page-filing';
import { PORTALS, portalOf } from '../portals/index';
import type { Applicant } from '../schema/applicant';
import type { AccessProvider } from '../schema/codes';
import { currentOrder, isOpenOrder } from '../schema/current-order';
import type { Filing } from '../schema/filing';

/** The provider behind an order's portal, which is a host or a name. */
const providerOf = (portal: string): AccessProvider | undefined =>
  (portalOf(portal) ?? PORTALS.find((p) => p.name.zh === portal || p.name.en === portal))?.accessProvider;

/** What the client's open order says about the filing. */
export const orderContext = (applicant: Applicant): Pick<Filing, 'filingType' | 'accessProvider'> => {
  const order = currentOrder(applicant.filingOrders);
  if (!order || !isOpenOrder(order)) return { filingType: 'firstFiling' };
  const accessProvider = order.portal ? providerOf(order.portal) : undefined;
  return { filingType: order.filingType || 'firstFiling', ...(accessProvider && { accessProvider }) };
};

/** `today`: ISO date. */
export const clientFiling = (applicant: Applicant, siteIndex: number, today: string): Filing =>
  filingOf(applicant as Parameters<typeof filingOf>[0], siteIndex, { ...orderContext(applicant), today });
