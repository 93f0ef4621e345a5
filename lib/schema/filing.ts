/**
 * One filing as the rules see it, and what they answer (product contract §4).
 * Types only: no zod, no browser, safe for the content script.
 */

import type { AccessProvider, FilingType, IdType, Nature } from './codes';
import type { FieldKey, PersonProperty } from './fields';

/** Values are text as the applicant typed it; missing or empty means "not known yet". */
export type Person = Partial<Record<PersonProperty, string>>;

export interface SiteManager extends Person {
  sameAsEntityManager?: boolean;
}

export interface Entity {
  province?: string;
  city?: string;
  district?: string;
  nature?: Nature | '';
  natureLabel?: string;
  idType?: IdType | '';
  idTypeLabel?: string;
  name?: string;
  idNumber?: string;
  idAddress?: string;
  mailingAddress?: string;
  investor?: string;
  legalRepresentative?: string;
  filingNumber?: string;
  remarks?: string;
}

export interface Site {
  name?: string;
  domain?: string;
  homeUrl?: string;
  serviceContent?: string | string[];
  serviceType?: string;
  preApproval?: string | string[];
  languages?: string[];
  cloudService?: string;
  ip?: string;
  filingServiceNumber?: string;
  filingNumber?: string;
  policeFilingNumber?: string;
  /** Dates are ISO (2026-11-22). */
  openedOn?: string;
  domainRegistrar?: string;
  domainExpiresOn?: string;
  domainVerifiedOn?: string;
  domainRegistrantName?: string;
  domainRegistrantIdType?: string;
  domainRegistrantIdNumber?: string;
  remarks?: string;
}

export interface Filing {
  filingType?: FilingType;
  accessProvider?: AccessProvider;
  entity?: Entity;
  entityManager?: Person;
  site?: Site;
  siteManager?: SiteManager;
  /** Other sites of the same order. */
  otherSites?: Site[];
  /** Sites of this entity that are already on file. */
  filedSiteCount?: number;
  /** ISO date; rules know no clock of their own. */
  today?: string;
}

export type Severity = 'error' | 'warning' | 'info';

/** Where a rule comes from: document, place in it, its date (ISO, or year / year-month). */
export interface Source {
  document: string;
  section: string;
  date?: string;
}

export interface Fix {
  /** A verb with its result, e.g. 改为大写 X. */
  label: string;
  /** The whole new value of the field. */
  value: string;
  /** The field that gets it, when it is not the finding's own (e.g. the remarks). */
  field?: FieldKey;
}

export interface Finding {
  ruleId: string;
  field: FieldKey;
  severity: Severity;
  /** Names the field, says what is wrong and what to enter. */
  message: string;
  fix?: Fix;
  sources: Source[];
  /** Present where sources differ: one sentence that says how. */
  conflict?: string;
}

/** What `explainRejection` answers for a reviewer's message. */
export interface Explanation {
  id: string;
  field?: FieldKey;
  /** What the reviewer most likely means. */
  cause: string;
  /** What to do now. */
  fix: string;
  sources: Source[];
}
