/** Messages as reviewers write them, with what a right answer names, and how answers are counted. */
import type { Explanation } from '../../../../lib/schema/filing';

/**
 * One text and its reasons. A reason lists the fields that are a right answer, `|` between them; `manager.x` stands
 * for either manager. After `~` come words of a paper or a step: right is an answer without a field that holds one.
 */
export type Reviewed = readonly [text: string, reasons: readonly string[]];

const isKey = (part: string): boolean => /^[a-zA-Z]+\.[a-zA-Z0-9]+$/.test(part);

const fits = ({ field, cause, fix }: Explanation, reason: string): boolean =>
  reason
    .replace('~', '')
    .split('|')
    .some((part) => {
      if (!isKey(part)) return !field && (cause + fix).includes(part);
      const [section, property] = part.split('.');
      return section === 'manager'
        ? field === `entityManager.${property}` || field === `siteManager.${property}`
        : field === part;
    });

export interface Count {
  /** Share of the reasons that are answered. */
  right: number;
  /** Share of the answers that fit no reason. */
  wrong: number;
  misread: string[];
}

export const count = (
  messages: readonly Reviewed[],
  explain: (text: string) => readonly Explanation[],
): Count => {
  let reasons = 0;
  let right = 0;
  let answers = 0;
  let wrong = 0;
  const misread: string[] = [];
  for (const [text, expected] of messages) {
    const found = explain(text);
    const answered = expected.filter((reason) => found.some((one) => fits(one, reason)));
    const amiss = found.filter((one) => !expected.some((reason) => fits(one, reason)));
    reasons += expected.length;
    right += answered.length;
    answers += found.length;
    wrong += amiss.length;
    if (amiss.length > 0 || answered.length < expected.length)
      misread.push(`${text} → ${found.map((e) => `${e.id} ${e.field ?? ''}`).join(', ') || 'nothing'}`);
  }
  return { right: right / reasons, wrong: wrong / Math.max(answers, 1), misread };
};
