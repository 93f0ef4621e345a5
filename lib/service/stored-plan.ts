/**
 * Plans as they are kept between a preview and its commit: which document and frame showed what, and what
 * the client's data would write there.
 */

import { laterKeys, shownKeys } from '../fill/later';
import { type FillPlan, planFill } from '../fill/plan';
import type { FrameDescription } from '../protocol/messages';
import { isFilingForm } from '../recognise/index';
import type { Applicant } from '../schema/applicant';
import type { FieldKey } from '../schema/fields';
import type { CurrentChoice } from './choice';
import type { Platform } from './ports';

/** One frame's part of a plan: what was shown to the user, for which document. */
export interface PlannedFrame {
  frameId: number;
  instance: string;
  origin: string;
  /** matchId → what it stands for. */
  targets: Record<string, string>;
  /** The same for keys whose controls may appear only during the fill. */
  later: readonly string[];
}

export interface StoredPlan {
  planId: string;
  applicantId: string;
  siteIndex: number;
  frames: PlannedFrame[];
  appearing: FieldKey[];
  /** On the page when the plan was made. */
  shownKeys: FieldKey[];
  /** Named as "also in later steps". */
  laterKeys: FieldKey[];
}

export interface DescribedFrame extends FrameDescription {
  frameId: number;
}

/** What a row of a plan stands for and would write, whatever control shows it: what the user agreed to. */
export const targetOf = (row: { keys: readonly FieldKey[]; siteBlock: number; wanted: string }): string =>
  `${row.keys.join('+')}#${row.siteBlock}=${row.wanted}`;

const isForm = (frame: FrameDescription): boolean => isFilingForm(frame.recognition);

/** One choice that brings up more, in a frame of its own beside the form: who is the site's manager, who files. */
const opensMore = ({ recognition: { matches } }: FrameDescription): boolean =>
  matches.some(({ keys }) => /\.(?:sameAsEntityManager|nature)$/.test(keys[0]!));

/** All frames of a tab that show a part of a filing form, or whatever else `isWanted` takes. */
export const describeFrames = async (
  platform: Platform,
  tabId: number,
  frameIds: readonly number[],
  isWanted = isForm,
): Promise<DescribedFrame[]> => {
  const all = await Promise.all(
    frameIds.map(async (frameId) => {
      const description = await platform.frames.call(tabId, frameId, 'frame/describe', undefined);
      return description && { ...description, frameId };
    }),
  );
  const frames = all.filter((f) => f !== undefined);
  const origins = new Set(frames.filter(isWanted).map((f) => f.origin));
  return frames.filter((f) => isWanted(f) || (opensMore(f) && origins.has(f.origin)));
};

/** The plan of every frame for one client. */
export const planFrames = (frames: readonly DescribedFrame[], applicant: Applicant, choice: CurrentChoice) =>
  frames.map((frame) => ({
    frame,
    plan: planFill({
      recognition: frame.recognition,
      descriptions: frame.descriptions,
      applicant,
      siteIndex: choice.siteIndex,
      context: { filingType: choice.filingType, smsRole: choice.smsRole },
    }),
  }));

/** Keys a commit also covers where their controls appear only during the fill. */
const appearingKeys = (plan: FillPlan): FieldKey[] =>
  plan.commit({ skip: [], replace: [] }).appearing.flatMap((a) => [...a.keys]);

/** What a commit may fill beyond the rows shown, with its values. */
export const laterTargets = (plan: FillPlan): string[] =>
  plan
    .commit({ skip: [], replace: [] })
    .appearing.map(({ keys, siteBlock, value }) => targetOf({ keys, siteBlock, wanted: value.text }));

/** The plan that a later commit is bound to. */
export const bindPlan = (
  planId: string,
  applicant: Applicant,
  choice: CurrentChoice,
  planned: ReturnType<typeof planFrames>,
  /** Keys that have had their turn in this order. */
  done: readonly FieldKey[],
): StoredPlan => {
  const appearing = [...new Set(planned.flatMap(({ plan }) => appearingKeys(plan)))];
  const shown = shownKeys(planned.flatMap(({ plan }) => plan.items));
  const here = new Set([...shown, ...appearing, ...done]);
  return {
    planId,
    applicantId: applicant.id,
    siteIndex: choice.siteIndex,
    appearing,
    shownKeys: [...shown],
    laterKeys: laterKeys(applicant, choice.siteIndex, choice, here),
    frames: planned.map(({ frame, plan }) => ({
      frameId: frame.frameId,
      instance: frame.instance,
      origin: frame.origin,
      targets: Object.fromEntries(plan.items.map((i) => [i.matchId, targetOf(i)])),
      later: laterTargets(plan),
    })),
  };
};

/** Chromium's store gives every object back with its names in the order of the alphabet. */
const ordered = (_: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Same page, same client: the plan keeps its name, so that a refresh does not invalidate a preview. */
export const samePlan = (a: StoredPlan | undefined, b: StoredPlan): boolean =>
  a !== undefined &&
  JSON.stringify({ ...a, planId: '' }, ordered) === JSON.stringify({ ...b, planId: '' }, ordered);
