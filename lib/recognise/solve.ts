/**
 * The assignment as a whole: a beam search over the controls in page order. A hypothesis knows its
 * section, its site block and the keys it has used; each key is given once per section and block.
 */
import { FIELD_KEYS, type FieldKey, type Section, sectionOf } from '../schema/fields';
import type { Candidate, Reading } from './candidates';

export interface Choice {
  candidate: Candidate;
  block: number;
  /** Lead over the best whole assignment that reads this control otherwise. */
  margin: number;
}

interface Hypothesis {
  score: number;
  section: Section | '';
  block: number;
  used: bigint;
  /** What the first site block began with. */
  first: bigint;
  trail?: Trail;
}
interface Trail {
  previous?: Trail;
  index: number;
  candidate?: Candidate;
  block: number;
}

const WIDTH = 16;
const BIT = new Map(FIELD_KEYS.map((key, i) => [key, 1n << BigInt(i)]));
const SITE_BITS = FIELD_KEYS.filter((k) => /^site/.test(k)).reduce((bits, k) => bits | BIT.get(k)!, 0n);
const START: Record<Section, number> = { entity: 0, entityManager: 0.1, site: 0, siteManager: 0.25, sms: 0 };
const NATURAL = /^(?:entity>entityManager|entityManager>site|site>siteManager|entity>site|siteManager>site)$/;

/** Forms go 主体 → 主体负责人 → 网站 → 网站负责人 → next site; other jumps need a reason. */
function moveCost(from: Section | '', to: Section, newHeading: boolean): number {
  if (from === to) return 0;
  if (!from) return START[to];
  return NATURAL.test(`${from}>${to}`) ? (newHeading ? 0.06 : 0.12) : newHeading ? 0.3 : 0.45;
}

/** A block of the entity and its manager ends with the remarks on the entity. */
const LAST_WORD = /^entityManager>entity\.remarks$/;

/** A person with one field only and no name is a stray box (a newsletter, a phone number in a header). */
const PERSON_BITS: Partial<Record<Section | '', readonly [all: bigint, name: bigint]>> = Object.fromEntries(
  (['entityManager', 'siteManager'] as const).map((s) => [
    s,
    [
      FIELD_KEYS.filter((k) => sectionOf(k) === s && !k.endsWith('.sameAsEntityManager')).reduce(
        (bits, k) => bits | BIT.get(k)!,
        0n,
      ),
      BIT.get(`${s}.name` as FieldKey)!,
    ],
  ]),
);
const isStray = ({ section, used }: Hypothesis): boolean => {
  const [all, name] = PERSON_BITS[section] ?? [0n, 0n];
  const own = used & all;
  return own !== 0n && (own & (own - 1n)) === 0n && own !== name;
};

/** From one person to what the other's block does not begin with. */
const OTHER_PERSON = /^(?:entityManager>site|siteManager>entity)Manager\.(?!name|same|idType|idNumber)/;

const bitsOf = (keys: readonly FieldKey[]): bigint => keys.reduce((bits, k) => bits | BIT.get(k)!, 0n);

function step(
  h: Hypothesis,
  candidate: Candidate,
  index: number,
  newHeading: boolean,
  torn: boolean,
): Hypothesis | undefined {
  const bits = bitsOf(candidate.keys);
  let { used, block, first } = h;
  let cost = LAST_WORD.test(`${h.section}>${candidate.keys[0]}`)
    ? 0.1
    : moveCost(h.section, candidate.section, newHeading);
  // A person's block begins with the name.
  if (
    cost &&
    !newHeading &&
    /Manager$/.test(candidate.section) &&
    !/\.(?:name|same)/.test(candidate.keys[0]!)
  )
    cost += 0.15;
  // Nor does a phone, a date or a mailbox that could be either person's begin the other one's.
  if (torn && cost && !newHeading && OTHER_PERSON.test(`${h.section}>${candidate.keys[0]}`)) return undefined;
  if (cost && h.section !== candidate.section && isStray(h)) cost += 0.5;
  if (used & bits) {
    // A repeated field of a site opens the next site.
    if (candidate.section !== 'site' || !/^site/.test(h.section)) return undefined;
    used &= ~SITE_BITS;
    block++;
    // In the middle of a block it is more likely a label like another one.
    cost = newHeading || h.section === 'siteManager' ? 0.2 : first & bits ? 0.4 : candidate.score + 0.1;
  }
  if (candidate.section === 'site') first ||= bits;
  const trail: Trail = { previous: h.trail, index, candidate, block };
  return {
    score: h.score + candidate.score - cost,
    section: candidate.section,
    block,
    used: used | bits,
    first,
    trail,
  };
}

/** Best assignment of all controls. `undefined` at an index = left alone. */
export function solve(readings: readonly Reading[]): (Choice | undefined)[] {
  let beam: Hypothesis[] = [{ score: 0, section: '', block: 0, used: 0n, first: 0n }];
  let heading = '';
  readings.forEach((reading, index) => {
    if (!reading.candidates.length) return;
    const newHeading = reading.heading !== heading;
    heading = reading.heading;
    const next: Hypothesis[] = beam.map((h) => ({
      ...h,
      trail: { previous: h.trail, index, block: h.block },
    }));
    const torn = new Set(reading.candidates.map((c) => c.section)).size > 1;
    for (const h of beam)
      for (const candidate of reading.candidates) {
        const stepped = step(h, candidate, index, newHeading, torn);
        if (stepped) next.push(stepped);
      }
    beam = prune(next);
  });
  return read(beam, readings.length);
}

/** Equal states keep the better history. */
function prune(all: Hypothesis[]): Hypothesis[] {
  const kept: Hypothesis[] = [];
  for (const h of all.sort((a, b) => b.score - a.score)) {
    if (kept.some((k) => k.section === h.section && k.block === h.block && k.used === h.used)) continue;
    if (kept.push(h) >= WIDTH) break;
  }
  return kept;
}

function unroll(h: Hypothesis, length: number): (Trail | undefined)[] {
  const path: (Trail | undefined)[] = new Array(length);
  for (let t = h.trail; t; t = t.previous) if (t.candidate) path[t.index] = t;
  return path;
}

function read(beam: readonly Hypothesis[], length: number): (Choice | undefined)[] {
  const paths = beam.map((h) => unroll(h, length));
  const [best, ...others] = paths;
  return Array.from({ length }, (_, i) => {
    const mine = best?.[i];
    if (!mine?.candidate) return undefined;
    const rival = others.findIndex(
      (p) => p[i]?.candidate && p[i]!.candidate!.keys[0] !== mine.candidate!.keys[0],
    );
    const margin = rival < 0 ? 1 : beam[0]!.score - beam[rival + 1]!.score;
    return { candidate: mine.candidate, block: mine.block, margin };
  });
}

/** True for a key of a site or its manager, which come once per block. */
export const isPerSite = (key: FieldKey): boolean => /^site/.test(sectionOf(key));
