/**
 * Which control is which field. Pure: no DOM, no browser, no clock. Labels say what a field is,
 * headings, order and repetition say whose; the assignment is solved as a whole, and a field that
 * stays in doubt is left alone with the reason.
 */
import { type Reading, readControl } from './candidates';
import { readCompounds } from './compound';
import { meaningOf } from './lookup';
import { headingMeaning, placeOf } from './sections';
import { type Choice, isPerSite, solve } from './solve';
import { applyTaught } from './taught';
import { normalise } from './text';
import type { ControlDescription, FieldMatch, RecogniseHints, Recognition } from './types';

export { isFilingForm } from './form';
export type * from './types';

/** Below this lead over another reading nobody can say whose field it is. */
const MARGIN = 0.2;
/** A score below this is a guess. */
const FLOOR = 0.3;

/** The MIIT page of 短信核验 and 短信重发, told by its heading or by 证件号码后6位. */
const isSmsPage = (all: readonly ControlDescription[]): boolean =>
  all.length < 30 &&
  all.some(
    (d) =>
      d.visible &&
      (d.headings.some((h) => headingMeaning(h) === 'sms') ||
        d.labels.some((l) => meaningOf(l.text).keys.has('sms.idLast6'))),
  );

/** 紧急联系人（非本人） [ ] 紧急联系人手机 [ ]: the name is asked for, of somebody the client's data does not know. */
const SOMEBODY_ELSE =
  /^(.{2,10}?)(?:的?(?:姓名|名称))?\((?:非本人|他人|家人|[家亲]属|亲友|同事|朋友|本人(?:以|之)外).*\)$/;

/** What belongs to such a person is nobody's, as the name is. */
function leaveOthers(readings: readonly Reading[]): void {
  let other: Reading | undefined;
  let whose = '';
  for (const reading of readings) {
    const text = normalise(reading.label);
    const named = reading.candidates.length ? undefined : SOMEBODY_ELSE.exec(text)?.[1];
    if (named) {
      other = reading;
      whose = named;
    } else if (other?.heading === reading.heading && text.startsWith(whose)) {
      reading.candidates = [];
      reading.reason = `nobody's: of ${other.label}`;
    }
  }
}

/**
 * Assigns field keys to controls.
 * @param descriptions controls of one document in page order (see scanPage)
 * @param hints knowledge of a portal adapter, tried before the vocabulary
 */
export function recognise(descriptions: readonly ControlDescription[], hints?: RecogniseHints): Recognition {
  const sms = isSmsPage(descriptions);
  const readings = descriptions.map((d) => readControl(d, hints, sms));
  leaveOthers(readings);
  const longTerm = readCompounds(readings);
  applyTaught(readings, hints?.taught ?? []);
  const choices = solve(readings);
  const matches: FieldMatch[] = [];
  const unassigned: { control: string; label: string; reason: string }[] = [];
  const lonely = lonelyBlocks(choices);
  const asked = askedUnder(readings, choices);
  readings.forEach((reading, i) => {
    const choice = choices[i];
    const reason = doubt(reading, choice, lonely, asked);
    if (!choice || reason) {
      if (longTerm.has(i) && choices[longTerm.get(i)!]) return;
      unassigned.push({ control: reading.description.id, label: reading.label, reason: reason ?? '' });
      return;
    }
    const boxes = [...longTerm].flatMap(([box, date]) => (date === i ? [readings[box]!.description.id] : []));
    matches.push(match(reading, choice, boxes));
  });
  return { matches, unassigned, ...(hints?.step && { step: hints.step }) };
}

function doubt(
  reading: Reading,
  choice: Choice | undefined,
  lonely: ReadonlySet<number>,
  asked: ReadonlyMap<number, string>,
): string | undefined {
  if (!choice) return reading.reason ?? 'every key it could be is taken by a better field';
  if (choice.candidate.score < FLOOR) return `too weak: ${choice.candidate.why}`;
  if (choice.margin < MARGIN)
    return `in doubt, lead ${choice.margin.toFixed(2)}: ${choice.candidate.keys.join()} or another`;
  if (lonely.has(choice.block)) return 'repeats a field of the site';
  if (isBesideReuse(reading, choice, asked)) return 'outside the block that is asked for 复用';
  return undefined;
}

const SAME = 'siteManager.sameAsEntityManager';
/** Site block → the heading under which it is asked whether one person answers for both. */
const askedUnder = (
  readings: readonly Reading[],
  choices: readonly (Choice | undefined)[],
): ReadonlyMap<number, string> =>
  new Map(
    choices.flatMap((c, i) => (c?.candidate.keys[0] === SAME ? [[c.block, readings[i]!.heading]] : [])),
  );

/**
 * 接入联系人手机 while the site's manager is asked for as 同主体负责人 / 另行指定: what stands under another heading, and
 * names no manager itself, is somebody else's.
 */
function isBesideReuse(
  { heading, description }: Reading,
  { candidate, block }: Choice,
  asked: ReadonlyMap<number, string>,
): boolean {
  const under = asked.get(block);
  return (
    candidate.section === 'siteManager' &&
    candidate.keys[0] !== SAME &&
    under !== undefined &&
    under !== heading &&
    !/anager$/.test(placeOf(description).meaning ?? '') &&
    !description.labels.some((l) => meaningOf(l.text).owner?.some((s) => s === 'siteManager'))
  );
}

/** A site block after the first with one field only is a repetition, not a site. */
function lonelyBlocks(choices: readonly (Choice | undefined)[]): Set<number> {
  const sizes = new Map<number, number>();
  for (const c of choices)
    if (c && c.candidate.section === 'site') sizes.set(c.block, (sizes.get(c.block) ?? 0) + 1);
  return new Set([...sizes].flatMap(([block, size]) => (block > 0 && size < 2 ? [block] : [])));
}

function match({ description, label }: Reading, choice: Choice, boxes: readonly string[]): FieldMatch {
  const controls = [description.id, ...boxes];
  const { keys, score, why } = choice.candidate;
  return {
    id: controls.join('+'),
    keys,
    controls,
    siteBlock: isPerSite(keys[0]!) ? choice.block : 0,
    confidence: Math.max(0, Math.min(1, Math.min(score / 1.3, 0.5 + choice.margin))),
    label,
    reasons: [why, `lead ${choice.margin.toFixed(2)}`],
  };
}
