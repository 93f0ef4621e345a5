/** Rounds of reviewers' messages, each written before anyone ran it: enough right, little wrong, notices unanswered. */
import { describe, expect, it } from 'vitest';
import { explainRejection } from '../../../lib/rules/rejections/index';
import * as one from './messages/round-1';
import * as two from './messages/round-2';
import * as three from './messages/round-3';
import * as four from './messages/round-4';
import * as five from './messages/round-5';
import * as six from './messages/round-6';
import * as seven from './messages/round-7';
import * as eight from './messages/round-8';
import * as nine from './messages/round-9';
import * as ten from './messages/round-10';
import * as eleven from './messages/round-11';
import * as twelve from './messages/round-12';
import * as thirteen from './messages/round-13';
import * as fourteen from './messages/round-14';
import * as fifteen from './messages/round-15';
import * as sixteen from './messages/round-16';
import * as seventeen from './messages/round-17';
import * as eighteen from './messages/round-18';
import * as nineteen from './messages/round-19';
import * as twenty from './messages/round-20';
import * as twentyOne from './messages/round-21';
import * as twentyTwo from './messages/round-22';
import * as twentyThree from './messages/round-23';
import { count } from './messages/shape';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

describe('reviewers’ messages', () => {
  it.each([
    ['round 1', one],
    ['round 2', two],
    ['round 3', three],
    ['round 4', four],
    ['round 5', five],
    ['round 6', six],
    ['round 7', seven],
    ['round 8', eight],
    ['round 9', nine],
    ['round 10', ten],
    ['round 11', eleven],
    ['round 12', twelve],
    ['round 13', thirteen],
    ['round 14', fourteen],
    ['round 15', fifteen],
    ['round 16', sixteen],
    ['round 17', seventeen],
    ['round 18', eighteen],
    ['round 19', nineteen],
    ['round 20', twenty],
    ['round 22', twentyTwo],
  ] as const)('%s, tuned for: at least 92 % right, at most 3 % wrong', (title, { MESSAGES, NOTICES }) => {
    const { right, wrong, misread } = count(MESSAGES, explainRejection);
    console.info(`${title}: right ${percent(right)}, wrong ${percent(wrong)}`, misread);
    expect(MESSAGES.length).toBeGreaterThanOrEqual(40);
    expect(right).toBeGreaterThanOrEqual(0.92);
    expect(wrong).toBeLessThanOrEqual(0.03);
    expect(NOTICES.filter((text) => explainRejection(text).length > 0)).toEqual([]);
  });

  it.each([
    ['round 21', twentyOne],
    ['round 23', twentyThree],
  ] as const)('%s, never tuned for: the same', (title, { MESSAGES, NOTICES }) => {
    const { right, wrong, misread } = count(MESSAGES, explainRejection);
    console.info(`${title}: right ${percent(right)}, wrong ${percent(wrong)}`, misread);
    expect(right).toBeGreaterThanOrEqual(0.92);
    expect(wrong).toBeLessThanOrEqual(0.03);
    expect(NOTICES.filter((text) => explainRejection(text).length > 0).length).toBeLessThanOrEqual(1);
  });

  it('answers every message in complete English', () => {
    const answers = [one, two, three, four, five, six, seven, eight, nine, ten].flatMap(({ MESSAGES }) =>
      MESSAGES.flatMap(([text]) => explainRejection(text, { language: 'en' })),
    );
    expect(answers.length).toBeGreaterThan(350);
    for (const { cause, fix } of answers)
      for (const text of [cause, fix]) {
        // Words to type or to avoid stay Chinese; sentences do not.
        const own = text.replace(/“[^”]*”/g, '');
        expect(own).not.toMatch(/[。，；：]/);
        const han = own.match(/\p{Script=Han}/gu)?.length ?? 0;
        expect(own.match(/[a-z]/gi)?.length ?? 0, own).toBeGreaterThan(han * 2);
        expect(text.trim()).toMatch(/[.)]$/);
      }
  });
});
