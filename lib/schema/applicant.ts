/**
 * One client's stored data and the interchange file (product contract §3), as zod schemas.
 * Not for the content script: it imports the types only (`import type`).
 */
import { ID_TYPES, NATURES } from './codes';
import { filingOrderSchema } from './order';
import { z } from './zod';

/** Missing and empty both mean "not known"; unknown extra properties survive import and export. */
const text = z.string().optional();
const texts = z.union([z.string(), z.array(z.string())]).optional();
const codeOrEmpty = <C extends string>(codes: readonly { code: C }[]) =>
  z.enum(['', ...codes.map((c) => c.code)] as ['' | C, ...('' | C)[]]).optional();

const person = {
  name: text,
  idType: codeOrEmpty(ID_TYPES),
  idTypeLabel: text,
  idNumber: text,
  idValidFrom: text,
  idValidUntil: text,
  mobile: text,
  phone2: text,
  emergencyPhone: text,
  email: text,
  hkMacauIdNumber: text,
};

export const personSchema = z.looseObject(person);
export const siteManagerSchema = z.looseObject({ sameAsEntityManager: z.boolean().optional(), ...person });

export const entitySchema = z.looseObject({
  province: text,
  city: text,
  district: text,
  nature: codeOrEmpty(NATURES),
  natureLabel: text,
  idType: codeOrEmpty(ID_TYPES),
  idTypeLabel: text,
  name: text,
  idNumber: text,
  idAddress: text,
  mailingAddress: text,
  investor: text,
  legalRepresentative: text,
  filingNumber: text,
  remarks: text,
});

export const siteSchema = z.looseObject({
  name: text,
  domain: text,
  homeUrl: text,
  serviceContent: texts,
  serviceType: text,
  preApproval: texts,
  languages: texts,
  cloudService: text,
  ip: text,
  filingServiceNumber: text,
  filingNumber: text,
  policeFilingNumber: text,
  openedOn: text,
  domainRegistrar: text,
  domainExpiresOn: text,
  domainVerifiedOn: text,
  domainRegistrantName: text,
  domainRegistrantIdType: text,
  domainRegistrantIdNumber: text,
  remarks: text,
  siteManager: siteManagerSchema.optional(),
});

export const applicantSchema = z.looseObject({
  id: z.string().min(1),
  label: text,
  tags: z.array(z.string()).optional(),
  entity: entitySchema.optional(),
  entityManager: personSchema.optional(),
  sites: z.array(siteSchema).optional(),
  /** Ours beyond the contract's keys; other programs carry them as unknown properties. */
  filingOrders: z.array(filingOrderSchema).optional(),
  /** ISO date; an archived client stays out of pickers. */
  archivedOn: text,
});
export type Applicant = z.infer<typeof applicantSchema>;
export type ApplicantSite = z.infer<typeof siteSchema>;

export const INTERCHANGE_FORMAT = 'icp-filing-applicants';
export const interchangeSchema = z.looseObject({
  format: z.literal(INTERCHANGE_FORMAT),
  version: z.literal(1),
  applicants: z.array(applicantSchema),
});
export type InterchangeFile = z.infer<typeof interchangeSchema>;
