/**
 * What the vault keeps of one client, versioned. The encrypted record carries the version of its plain
 * text; older ones are brought up step by step by `migrations/`.
 */

import { applicantSchema } from './applicant';
import { z } from './zod';

export const storedClientSchema = z.looseObject({
  applicant: applicantSchema,
  /** ISO time of the last change or import. */
  savedAt: z.string(),
  /** ISO time of the last change, import or fill. */
  usedAt: z.string(),
  /** Place in the file it was imported from, so that a list of one import keeps the file's order. */
  position: z.number().optional(),
});
export type StoredClient = z.infer<typeof storedClientSchema>;
