/** What a new client starts with: the usual values, as the interchange format writes them. */
import type { Applicant } from '../../lib/schema/applicant';

/** A new client with one site whose manager is the entity manager. */
export const emptyApplicant = (id: string): Applicant => ({
  id,
  entity: { nature: 'enterprise', idType: 'businessLicense' },
  entityManager: { idType: 'residentId' },
  sites: [{ languages: ['中文简体'], preApproval: '无', siteManager: { sameAsEntityManager: true } }],
});
