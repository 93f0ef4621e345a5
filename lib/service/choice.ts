/**
 * What the user chose: client and site per tab, filing type and SMS role per order, which is one client's
 * filing at one host in one tab. Session only.
 */

import type { ApplicantSummary } from '../protocol/api';
import type { FilingType } from '../schema/codes';
import type { SessionStore } from './ports';

/** Of an order. */
interface OrderChoice {
  filingType?: FilingType;
  smsRole?: 'entityManager' | 'siteManager';
}

export interface Choice extends OrderChoice {
  applicantId?: string;
  siteIndex?: number;
}

interface StoredChoice {
  applicantId?: string;
  siteIndex?: number;
  /** By host and client. */
  orders?: Record<string, OrderChoice>;
}

/** A choice with every gap filled by its default. */
export interface CurrentChoice {
  applicantId?: string;
  siteIndex: number;
  filingType: FilingType;
  smsRole: 'entityManager' | 'siteManager';
}

const keyOf = (tabId: number): string => `choice:${tabId}`;
const orderOf = (host: string, applicantId: string | undefined): string => `${host} ${applicantId ?? ''}`;

/** Who usually verifies by SMS for a filing type (seed 001 §9, table 需要短信核验的备案类型). */
export const defaultSmsRole = (filingType: FilingType): 'entityManager' | 'siteManager' =>
  filingType === 'firstFiling' || filingType === 'changeEntity' || filingType === 'cancelEntity'
    ? 'entityManager'
    : 'siteManager';

/** The tab's choice; the most recently used client is current until another one is picked. */
export const currentChoice = async (
  session: SessionStore,
  tabId: number,
  recent: readonly ApplicantSummary[],
  host: string,
): Promise<CurrentChoice> => {
  const chosen = (await session.get<StoredChoice>(keyOf(tabId))) ?? {};
  const applicant = recent.find((a) => a.id === chosen.applicantId) ?? recent[0];
  const order = chosen.orders?.[orderOf(host, applicant?.id)] ?? {};
  const filingType = order.filingType ?? 'firstFiling';
  const siteCount = applicant?.sites.length ?? 0;
  const siteIndex = applicant && applicant.id === chosen.applicantId ? (chosen.siteIndex ?? 0) : 0;
  return {
    ...(applicant ? { applicantId: applicant.id } : {}),
    siteIndex: siteIndex < siteCount ? siteIndex : 0,
    filingType,
    smsRole: order.smsRole ?? defaultSmsRole(filingType),
  };
};

/** The client the user picked by hand in this tab. */
export const chosenApplicant = async (session: SessionStore, tabId: number): Promise<string | undefined> =>
  (await session.get<StoredChoice>(keyOf(tabId)))?.applicantId;

/**
 * Records a choice; another client starts at its first site.
 * @param current the client that is current where the choice names none
 */
export const choose = async (
  session: SessionStore,
  tabId: number,
  choice: Choice,
  host: string,
  current?: string,
): Promise<void> => {
  await session.update<StoredChoice>(keyOf(tabId), (old) => {
    const { filingType, smsRole } = choice;
    const applicantId = choice.applicantId ?? old?.applicantId ?? current;
    const siteIndex =
      choice.siteIndex ?? (applicantId === old?.applicantId ? old?.siteIndex : undefined) ?? 0;
    const order = orderOf(host, applicantId);
    const said = { ...(filingType ? { filingType } : {}), ...(smsRole ? { smsRole } : {}) };
    return {
      ...(applicantId === undefined ? {} : { applicantId }),
      siteIndex,
      orders: { ...old?.orders, [order]: { ...old?.orders?.[order], ...said } },
    };
  });
};

export const forgetChoice = (session: SessionStore, tabId: number): Promise<void> =>
  session.remove(keyOf(tabId));
