/**
 * The next step of an order under way: filled by itself where the user chose so and the plan holds nothing
 * but what the preview named, else offered.
 */
import { tellsOfEnd } from '../describe/submitted';
import { isOfSite } from '../fill/later';
import type { FillPlan } from '../fill/plan';
import type { FillItem } from '../fill/types';
import type { FrameDescription } from '../protocol/messages';
import { isFilingForm } from '../recognise/form';
import type { Applicant } from '../schema/applicant';
import type { Applicants } from './applicants';
import { armedOrder, disarm, updateOrder } from './armed';
import { type ArmedOrder, isSameOrder, judgeStep, openKeys, type StepVerdict, withDone } from './armed-order';
import { paintBadge } from './badge';
import { currentChoice } from './choice';
import { type FillRecord, isRunning } from './fill-record';
import { type Share, sendFill } from './fill-send';
import { fillKey } from './keys';
import type { Platform } from './ports';
import { type DescribedFrame, describeFrames, planFrames } from './stored-plan';
import { inTurn, pauseOrYield } from './turns';

/** Time between two looks at a step that is still being drawn, milliseconds, and how many looks at most. */
const PAUSE = 150;
const LOOKS = 12;

const signature = (frames: readonly DescribedFrame[]): string =>
  JSON.stringify(
    frames.map((f) => [
      f.instance,
      f.descriptions.map((d) => [d.id, d.visible, d.disabled]),
      f.recognition.matches.map((m) => [m.id, m.keys]),
    ]),
  );

/** Within an order a step of a wizard may ask a single thing; alone on a page it would be no form. */
const isStep = ({ recognition }: FrameDescription): boolean =>
  isFilingForm(recognition) || (recognition.step !== undefined && recognition.matches.length > 0);

/** The frames with a step of the order, once two looks in a row see the same; none where somebody waits meanwhile. */
const settledFrames = async (platform: Platform, tabId: number, frameIds: readonly number[]) => {
  let frames = await describeFrames(platform, tabId, frameIds, isStep);
  for (let look = 1; look < LOOKS; look++) {
    if (await pauseOrYield(tabId, PAUSE)) return undefined;
    const again = await describeFrames(platform, tabId, frameIds, isStep);
    if (signature(again) === signature(frames)) return again;
    frames = again;
  }
  return frames;
};

/** What a frame gets of an armed step, and what is told of the rest. */
const shareOf = (frame: DescribedFrame, plan: FillPlan, order: ArmedOrder, verdict: StepVerdict): Share => {
  const chosen = new Set(verdict.fill.map((r) => r.matchId));
  const skip = plan.items.filter((r) => !chosen.has(r.matchId)).map((r) => r.matchId);
  const approval = { skip, replace: [] };
  const commit = plan.commit(approval);
  const open = new Set(openKeys(order));
  // What the order has filled before is no news; nothing here was switched off by the user.
  const left = plan.left(approval).filter((i: FillItem) => i.note !== 'opted-out');
  return {
    frame,
    commit: { ...commit, appearing: commit.appearing.filter((a) => a.keys.every((k) => open.has(k))) },
    left,
  };
};

/** Looks at the step a tab shows now; does nothing without an order. */
export const continueOrder = async (
  platform: Platform,
  applicants: Applicants,
  tabId: number,
): Promise<void> => {
  if (await armedOrder(platform, tabId)) await inTurn(tabId, () => lookAtStep(platform, applicants, tabId));
};

const lookAtStep = async (platform: Platform, applicants: Applicants, tabId: number): Promise<void> => {
  const begun = await armedOrder(platform, tabId);
  if (!begun || isRunning(await platform.session.get<FillRecord>(fillKey(tabId)))) return;
  const access = await platform.frames.list(tabId);
  if (access.kind === 'no-access') return;
  const isLocked = (await applicants.state()).state === 'locked';
  if (access.kind !== 'open' || access.host !== begun.host || isLocked) return disarm(platform, tabId);
  const frames = await settledFrames(platform, tabId, access.frameIds);
  // A click goes first; whoever made it looks again.
  if (!frames) return;
  if (!frames.length) {
    if (await saysSubmitted(platform, tabId, access.frameIds)) await disarm(platform, tabId);
    else await offer(platform, tabId, 0);
    return;
  }
  // Meanwhile it may have ended.
  const order = await armedOrder(platform, tabId);
  if (!order) return;
  const applicant = await applicants.get(order.applicantId);
  const choice = await currentChoice(platform.session, tabId, await applicants.list(), access.host);
  if (!applicant || !isSameOrder(order, choice)) return disarm(platform, tabId);
  await fillOrOffer(platform, applicants, tabId, order, applicant, frames);
};

const fillOrOffer = async (
  platform: Platform,
  applicants: Applicants,
  tabId: number,
  order: ArmedOrder,
  applicant: Applicant,
  frames: readonly DescribedFrame[],
): Promise<void> => {
  const own = (row: { keys: FillItem['key'][] | readonly FillItem['key'][]; wanted: string }) =>
    isOfSite(row, applicant, order.siteIndex, order);
  const steps = planFrames(frames, applicant, order).map(({ frame, plan }) => ({
    frame,
    plan,
    verdict: judgeStep(order, plan.items, own),
  }));
  const fills = steps.reduce((n, s) => n + s.verdict.fill.length, 0);
  const unnamed = steps.reduce((n, s) => n + s.verdict.unnamed.length, 0);
  const elsewhere = frames.some((f) => f.origin !== order.origin);
  // A single field is no form: the popup has no button for it, so it is filled or left.
  const offered = frames.some((f) => isFilingForm(f.recognition)) ? fills + unnamed : 0;
  if (order.mode === 'offer' || unnamed || elsewhere) return offer(platform, tabId, offered);
  await offer(platform, tabId, 0);
  if (!fills) return;
  // The order may have ended while the page was looked at.
  const still = await armedOrder(platform, tabId);
  if (still?.mode !== 'fill' || !isSameOrder(still, order)) return;
  await updateOrder(platform, tabId, (o) =>
    withDone(
      o,
      steps.flatMap((s) => s.verdict.fill.flatMap((r) => [...r.keys])),
    ),
  );
  const { applicantId, siteIndex } = order;
  await sendFill(
    platform,
    applicants,
    tabId,
    { applicantId, siteIndex },
    steps.map(({ frame, plan, verdict }) => shareOf(frame, plan, order, verdict)),
  );
};

/** Remembers how many fields wait for a click, for badge and popup. */
const offer = async (platform: Platform, tabId: number, waiting: number): Promise<void> => {
  const order = await armedOrder(platform, tabId);
  if (!order || (order.waiting ?? 0) === waiting) return;
  await updateOrder(platform, tabId, (o) => ({ ...o, waiting }));
  await paintBadge(platform, tabId);
  platform.announce(tabId);
};

const saysSubmitted = async (platform: Platform, tabId: number, frameIds: readonly number[]) => {
  const all = await Promise.all(
    frameIds.map((id) => platform.frames.call(tabId, id, 'frame/describe', undefined)),
  );
  return all.some((f) => tellsOfEnd(f?.notices));
};
