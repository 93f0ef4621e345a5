/** Known messages of reviewers, portals and the ministry, and what they mean (product contract §4). */

import type { FieldKey } from '../../schema/fields';
import type { Explanation } from '../../schema/filing';
import type { Rejection } from './define';
import { DOMAIN_REJECTIONS } from './domains';
import { ENTITY_REJECTIONS } from './entities';
import { findRejections } from './match';
import { MATERIAL_REJECTIONS } from './materials';
import { type NamedField, namedField } from './named-field';
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
 * the text lists, in its order, then fields that are named with a reason nobody knows (`named-field`). [] when
 * nothing known is close: an unknown text is never guessed. Total.
 */
export const explainRejection = (
  text: string,
  { language = 'zh' }: { language?: 'zh' | 'en' } = {},
): Explanation[] => {
  const { found, rest } = findRejections(String(text ?? ''), REJECTIONS);
  const known = found.map(({ rejection, segment }): Explanation => {
    const field = fieldOf(rejection, segment);
    return {
      id: rejection.id,
      ...(field ? { field } : {}),
      cause: rejection.cause[language],
      fix: rejection.fix[language],
      sources: [...rejection.sources],
    };
  });
  const named = rest.flatMap((segment) => namedField(segment) ?? []);
  const further = named.filter(
    ({ field }, i) =>
      !known.some((k) => k.field === field) && named.findIndex((n) => n.field === field) === i,
  );
  return [...known, ...further.map((n) => explainNamed(n, language))];
};

/** Only the field is certain here; the words say so, and no source is claimed. */
const explainNamed = ({ field, word }: NamedField, language: 'zh' | 'en'): Explanation => ({
  id: 'named-field',
  field,
  cause:
    language === 'en'
      ? `The message names “${word}”; the exact reason is not among the known ones.`
      : `退回意见提到“${word}”，具体原因不在已知的说法里。`,
  fix:
    language === 'en'
      ? `Compare “${word}” with the certificate and with the notes beside the field, correct it, then submit again; if it stays unclear, ask the provider’s filing support.`
      : `请对照证件和这一项旁边的提示核对“${word}”，改好后再提交；仍不清楚时问接入商的备案客服。`,
  sources: [],
});
