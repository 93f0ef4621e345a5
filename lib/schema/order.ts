/**
 * A filing order of a client: one filing in progress at one portal. Kept inside the client under
 * `filingOrders`, so that it travels with exports; a file without it is as good as one with an empty list.
 */

import { type CodeName, FILING_TYPES } from './codes';
import { z } from './zod';

const state = <C extends string>(code: C, zh: string, en: string): CodeName<C> => ({
  code,
  zh,
  en,
  aliases: [],
});

/** In the order in which a filing goes through them (seed 001 §1: provider's first review, SMS, authority). */
export const ORDER_STATES = [
  state('preparing', '准备中', 'Preparing'),
  state('filling', '填写中', 'Filling in'),
  state('providerReview', '接入商初审', 'Provider review'),
  state('smsVerification', '短信核验', 'SMS verification'),
  state('authorityReview', '管局审核', 'Authority review'),
  state('returned', '退回修改', 'Returned'),
  state('approved', '已通过', 'Approved'),
  state('withdrawn', '已撤回', 'Withdrawn'),
] as const;
export type OrderState = (typeof ORDER_STATES)[number]['code'];

const codes = <C extends string>(list: readonly { code: C }[]) =>
  z.enum(['', ...list.map((c) => c.code)] as ['' | C, ...('' | C)[]]).optional();
const text = z.string().optional();

export const filingOrderSchema = z.looseObject({
  id: z.string().min(1),
  filingType: codes(FILING_TYPES),
  /** Host or name of the portal. */
  portal: text,
  /** The portal's own order number. */
  orderNumber: text,
  state: codes(ORDER_STATES),
  /** Domains of the sites in this order. */
  domains: z.array(z.string()).optional(),
  /** ISO dates. */
  startedOn: text,
  submittedOn: text,
  returnedOn: text,
  approvedOn: text,
  /** Name of the site in this order, for a site that has no domain yet. */
  siteName: text,
  /** Dates the user enters, from which deadlines count (lib/process/deadlines.ts); ISO dates. */
  orderChangedOn: text,
  siteOpenedOn: text,
  policeApprovedOn: text,
  /** ISO time: this deadline counts in hours. */
  smsReceivedAt: text,
  /** Ids of deadlines the user has dealt with. */
  deadlinesDone: z.array(z.string()).optional(),
  /** Roles whose person has verified by SMS. */
  smsVerified: z.array(z.string()).optional(),
  /** Ids of the documents that are ready. */
  documentsReady: z.array(z.string()).optional(),
  notes: text,
});
export type FilingOrder = z.infer<typeof filingOrderSchema>;
