/** Which keys an order may still fill in its later steps. Pure. */
import type { Applicant } from '../schema/applicant';
import { FIELD_KEYS, type FieldKey, NEVER_FILLED, sectionOf } from '../schema/fields';
import type { PlanItem } from './types';
import { fieldValue, type ValueContext } from './values';

/** What the user chose for the steps after this one: nothing, be asked, or be filled. */
export type LaterMode = 'step' | 'offer' | 'fill';

/** Keys that a row of these plans shows; one that is hidden now may come up in a later step. */
export const shownKeys = (rows: readonly Pick<PlanItem, 'keys' | 'action'>[]): ReadonlySet<FieldKey> =>
  new Set(rows.flatMap((r) => (r.action === 'not-visible' ? [] : [...r.keys])));

/**
 * Keys with a value in the client's data that are not in `here`: what the preview names as "also in later
 * steps". The SMS page is another site and never a later step.
 */
export const laterKeys = (
  applicant: Applicant,
  siteIndex: number,
  context: ValueContext,
  here: ReadonlySet<FieldKey>,
): FieldKey[] =>
  FIELD_KEYS.filter(
    (key) =>
      sectionOf(key) !== 'sms' &&
      !NEVER_FILLED.has(key) &&
      !here.has(key) &&
      fieldValue(applicant, [key], siteIndex, context) !== undefined,
  );

/** True when the row would write what these keys hold for this site, and not another stored site's values. */
export const isOfSite = (
  row: Pick<PlanItem, 'keys' | 'wanted'>,
  applicant: Applicant,
  siteIndex: number,
  context: ValueContext,
): boolean => fieldValue(applicant, row.keys, siteIndex, context)?.text === row.wanted;
