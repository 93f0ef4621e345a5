/** Known messages of reviewers, portals and the ministry, and what they mean (product contract §4). */

import type { FieldKey } from '../../schema/fields';
import type { Explanation } from '../../schema/filing';
import type { Rejection } from './define';
import { DOMAIN_REJECTIONS } from './domains';
import { ENTITY_REJECTIONS } from './entities';
import { findRejections } from './match';
import { MATERIAL_REJECTIONS } from './materials';
import { NAME_REJECTIONS } from './names';
import { ORDER_REJECTIONS } from './orders';
import { CONTACT_REJECTIONS, PERSON_REJECTIONS } from './persons';
import { ACCESS_REJECTIONS, SITE_REJECTIONS } from './sites';
import { SMS_REJECTIONS } from './sms';

export const REJECTIONS: readonly Rejection[] = [
  ...NAME_REJECTIONS,
  ...ENTITY_REJECTIONS,
  ...PERSON_REJECTIONS,
  ...CONTACT_REJECTIONS,
  ...DOMAIN_REJECTIONS,
  ...SITE_REJECTIONS,
  ...ACCESS_REJECTIONS,
  ...ORDER_REJECTIONS,
  ...MATERIAL_REJECTIONS,
  ...SMS_REJECTIONS,
];

/** The field in the role the message names: 网站负责人 alone moves a manager's field to the site manager. */
const fieldOf = ({ field }: Rejection, segment: string): FieldKey | undefined =>
  field?.startsWith('entityManager.') &&
  segment.includes('网站负责人') &&
  !/主体负责人|主办单位负责人|单位负责人/.test(segment)
    ? (field.replace('entityManager.', 'siteManager.') as FieldKey)
    : field;

/**
 * What a reviewer's message most likely means: field, cause, what to do, sources; one answer for each reason
 * the text lists, in its order. [] when nothing known is close: an unknown text is never guessed. Total.
 */
export const explainRejection = (
  text: string,
  { language = 'zh' }: { language?: 'zh' | 'en' } = {},
): Explanation[] =>
  findRejections(String(text ?? ''), REJECTIONS).map(({ rejection, segment }) => {
    const field = fieldOf(rejection, segment);
    return {
      id: rejection.id,
      ...(field ? { field } : {}),
      cause: rejection.cause[language],
      fix: rejection.fix[language],
      sources: [...rejection.sources],
    };
  });
