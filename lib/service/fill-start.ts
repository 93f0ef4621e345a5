/**
 * Starting a fill. A commit is bound to what the preview showed: same tab, frames, documents, origins and
 * fields; what is not in the stored plan is not filled.
 */
import type { FillPlan } from '../fill/plan';
import type { FillRequest, Refusal } from '../protocol/api';
import type { Applicants } from './applicants';
import { arm, disarm } from './armed';
import { choose, currentChoice } from './choice';
import { reconcile } from './fill';
import { type FillRecord, isRunning } from './fill-record';
import { type Share, sendFill } from './fill-send';
import { fillKey, planKey } from './keys';
import type { Platform } from './ports';
import {
  describeFrames,
  laterTargets,
  type PlannedFrame,
  planFrames,
  type StoredPlan,
  targetOf,
} from './stored-plan';
import { inTurnForUser } from './turns';
import { wordsOf } from './words';

/** What one frame gets: rows that were planned for this document and not switched off by the user. */
const approvalFor = (planned: PlannedFrame, plan: FillPlan, request: FillRequest) => {
  const { items } = plan;
  const here = (list: FillRequest['skip']) =>
    list.filter((r) => r.frameId === planned.frameId).map((r) => planned.targets[r.matchId]);
  // The page may have drawn a control anew since the preview: what counts is what a row stands for.
  const approved = new Set([...Object.values(planned.targets), ...planned.later]);
  const off = new Set(here(request.skip));
  const replaced = new Set(here(request.replace));
  const ids = (wanted: (target: string) => boolean) =>
    items.filter((i) => wanted(targetOf(i))).map((i) => i.matchId);
  return {
    skip: ids((t) => !approved.has(t) || off.has(t)),
    replace: ids((t) => replaced.has(t)),
    unseen:
      items.some((i) => i.action === 'fill' && !approved.has(targetOf(i))) ||
      laterTargets(plan).some((t) => !approved.has(t)),
  };
};

/** Starts what the user approved, or says why not. A second click joins the fill that is under way. */
export const startFill = (
  platform: Platform,
  applicants: Applicants,
  request: FillRequest,
): Promise<{ fillId: string } | Refusal> =>
  inTurnForUser(request.tabId, () => start(platform, applicants, request));

const start = async (
  platform: Platform,
  applicants: Applicants,
  request: FillRequest,
): Promise<{ fillId: string } | Refusal> => {
  const words = wordsOf(platform.language());
  const refuse = (code: Refusal['code'], message: string): Refusal => ({ code, message });
  const { tabId, siteIndex } = request;
  if ((await applicants.state()).state === 'locked') return refuse('locked', words.locked);
  await reconcile(platform, tabId);
  const running = await platform.session.get<FillRecord>(fillKey(tabId));
  if (isRunning(running)) {
    if (request.later === 'step') await disarm(platform, tabId);
    return { fillId: running.fillId };
  }
  const access = await platform.frames.list(tabId);
  if (access.kind === 'closed') return refuse('tab-closed', words.tabClosed);
  if (access.kind !== 'open') return refuse('no-form', words.noForm);
  const applicant = await applicants.get(request.applicantId);
  if (!applicant) return refuse('no-applicant', words.noApplicant);
  const plan = await platform.session.get<StoredPlan>(planKey(tabId));
  const isShown =
    plan?.planId === request.planId && plan.applicantId === applicant.id && plan.siteIndex === siteIndex;
  if (!plan || !isShown) return refuse('changed', words.changed);
  const frames = await describeFrames(platform, tabId, access.frameIds);
  if (!frames.length) return refuse('no-form', words.noForm);
  const known = await currentChoice(platform.session, tabId, await applicants.list(), access.host);
  const choice = { ...known, applicantId: applicant.id, siteIndex };
  const shares: Share[] = [];
  for (const { frame, plan: fresh } of planFrames(frames, applicant, choice)) {
    const planned = plan.frames.find((f) => f.frameId === frame.frameId);
    if (!planned) return refuse('changed', words.changed);
    if (planned.instance !== frame.instance || planned.origin !== frame.origin)
      return refuse('navigated', words.navigated);
    const approval = approvalFor(planned, fresh, request);
    if (approval.unseen) return refuse('changed', words.changed);
    shares.push({ frame, commit: fresh.commit(approval), left: fresh.left(approval) });
  }
  // Whose order this is stays so, whichever client is used elsewhere meanwhile.
  await choose(platform.session, tabId, { applicantId: applicant.id, siteIndex }, access.host);
  // The address bar of a foreign page around the form says nothing of a later step.
  const later = access.framed ? 'step' : request.later;
  await arm(platform, tabId, plan, { ...choice, host: access.host }, later);
  return sendFill(platform, applicants, tabId, { applicantId: applicant.id, siteIndex }, shares);
};
