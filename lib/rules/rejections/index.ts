/** Known messages of reviewers, portals and the ministry, and what they mean (product contract §4). */

import type { Explanation } from '../../schema/filing';
import { type Answer, answersIn } from './answer';
import type { Rejection } from './define';
import { DOMAIN_REJECTIONS } from './domains';
import { ENTITY_REJECTIONS } from './entities';
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

const PAPERS: ReadonlySet<string> = new Set(MATERIAL_REJECTIONS.map((r) => r.id).concat('manager-letter'));
const BOOK = { all: REJECTIONS, isPaper: (id: string) => PAPERS.has(id) };

/** Said already; or a field alone whose reason is known. */
const covers = (earlier: Explanation, { id, field, cause }: Explanation): boolean =>
  earlier.field === field &&
  ((earlier.id === id && earlier.cause === cause) || (id === 'named-field' && field !== undefined));

/**
 * What a reviewer's message most likely means: field, cause, what to do, sources; one answer for each reason
 * the text lists, in its order. Where no known message fits but a field is plainly named and found fault with, the
 * answer says what kind of complaint it is and claims no source (`named-field`). [] when nothing known is close: an
 * unknown text is never guessed. Total.
 */
export const explainRejection = (
  text: string,
  { language = 'zh' }: { language?: 'zh' | 'en' } = {},
): Explanation[] => {
  const answers = answersIn(String(text ?? ''), BOOK).map((answer) => explained(answer, language));
  return answers.filter((one, i) => !answers.slice(0, i).some((earlier) => covers(earlier, one)));
};

const explained = (answer: Answer, language: 'zh' | 'en'): Explanation => {
  const { known, field, word } = answer;
  const told = known ?? answer.complaint;
  // A paper is named where the known message does not: 核验单：没有签字.
  const isTold = known && told.cause.zh.includes(word);
  const quoted = `“${word}”${known ? ': ' : language === 'en' ? ' ' : ''}`;
  const named = isTold || !word ? '' : language === 'zh' ? quoted.replace(': ', '：') : quoted;
  return {
    id: known?.id ?? 'named-field',
    ...(field ? { field } : {}),
    cause: named + told.cause[language],
    fix: told.fix[language],
    sources: [...(known?.sources ?? [])],
  };
};
