/** From one client's stored data to the filing that rules, documents and process look at. */
import type { Applicant } from '../../lib/schema/applicant';
import type { AccessProvider, FilingType } from '../../lib/schema/codes';
import type { Filing } from '../../lib/schema/filing';

export interface FilingChoice {
  siteIndex: number;
  filingType: FilingType;
  accessProvider?: AccessProvider;
  /** ISO date. */
  today: string;
}

/** The filing of one of the client's sites; the client's other sites count as part of the same order. */
export const filingOf = (applicant: Applicant, choice: FilingChoice): Filing => {
  const sites = applicant.sites ?? [];
  const { siteManager, ...site } = sites[choice.siteIndex] ?? {};
  return {
    filingType: choice.filingType,
    accessProvider: choice.accessProvider,
    entity: applicant.entity ?? {},
    entityManager: applicant.entityManager ?? {},
    site,
    siteManager: siteManager ?? {},
    otherSites: sites
      .filter((_, i) => i !== choice.siteIndex)
      .map(({ siteManager: _manager, ...rest }) => rest),
    today: choice.today,
  };
};

/** Today's date where the user is, as ISO text. */
export const localToday = (now: Date = new Date()): string => {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
