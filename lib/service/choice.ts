/** What the user chose for a tab's order: client, site, filing type, SMS role. Session only. */

import type { ApplicantSummary } from '../protocol/api';
import type { FilingType } from '../schema/codes';
import type { SessionStore } from './ports';

export interface Choice {
  applicantId?: string;
  siteIndex?: number;
  filingType?: FilingType;
  smsRole?: 'entityManager' | 'siteManager';
}

/** A choice with every gap filled by its default. */
export interface CurrentChoice {
  applicantId?: string;
  siteIndex: number;
  filingType: FilingType;
  smsRole: 'entityManager' | 'siteManager';
}

const keyOf = (tabId: number): string => `choice:${tabId}`;

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
): Promise<CurrentChoice> => {
  const chosen = (await session.get<Choice>(keyOf(tabId))) ?? {};
  const applicant = recent.find((a) => a.id === chosen.applicantId) ?? recent[0];
  const filingType = chosen.filingType ?? 'firstFiling';
  const siteCount = applicant?.sites.length ?? 0;
  const siteIndex = chosen.siteIndex ?? 0;
  return {
    ...(applicant ? { applicantId: applicant.id } : {}),
    siteIndex: siteIndex < siteCount ? siteIndex : 0,
    filingType,
    smsRole: chosen.smsRole ?? defaultSmsRole(filingType),
  };
};

/** The client the user picked by hand in this tab. */
export const chosenApplicant = async (session: SessionStore, tabId: number): Promise<string | undefined> =>
  (await session.get<Choice>(keyOf(tabId)))?.applicantId;

/** Records a choice; another client starts at its first site. */
export const choose = async (session: SessionStore, tabId: number, choice: Choice): Promise<void> => {
  await session.update<Choice>(keyOf(tabId), (old) => ({
    ...old,
    ...(choice.applicantId !== undefined && choice.applicantId !== old?.applicantId ? { siteIndex: 0 } : {}),
    ...Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== undefined)),
  }));
};

export const forgetChoice = (session: SessionStore, tabId: number): Promise<void> =>
  session.remove(keyOf(tabId));
