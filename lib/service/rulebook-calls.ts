/** Handlers about single rules and findings: muting, 本次忽略, fixes from the popup, what a card shows. */
import { cardSheet, toastSheet } from '../looks/sheets';
import { ALL_TABS } from '../protocol/messages';
import type { FindingOutcome, FrameFindingAct, RulebookPageCalls } from '../protocol/rulebook-calls';
import { ruleDetails } from '../rules/details';
import type { RuleMute } from '../schema/mute';
import type { Applicants } from './applicants';
import type { FrameHandlers, PageHandlers } from './calls';
import { filingTabs } from './filing-tabs';
import { setMute, storedMutes } from './mutes';
import { pageState } from './page-state';
import type { Platform } from './ports';

type ActRequest = RulebookPageCalls['finding/act']['request'];
type Target = { frameId: number; act: FrameFindingAct };

/**
 * The act for the one frame that shows the finding; undefined when the tab no longer shows it, or shows
 * another fix than the user saw. Asked of a fresh state: a popup may be minutes old.
 */
const targetOf = async (
  platform: Platform,
  applicants: Applicants,
  request: ActRequest,
): Promise<Target | undefined> => {
  const { tabId, ruleId, field } = request;
  const { findings } = await pageState(platform, applicants, tabId);
  const found = findings.find((f) => f.ruleId === ruleId && f.field === field && f.matchId !== undefined);
  if (found?.frameId === undefined || !found.matchId || found.shown === undefined) return undefined;
  const { frameId, matchId, shown } = found;
  if (request.act === 'ignore') return { frameId, act: { act: 'ignore', ruleId, field, value: shown } };
  if (request.act !== 'fix') return undefined;
  const { fix } = found;
  if (!fix || fix.value !== request.value || (fix.field && fix.field !== field)) return undefined;
  return { frameId, act: { act: 'fix', ruleId, field, matchId, expected: shown, value: fix.value } };
};

/** A fix is taken back by the frame that made it; the finding itself is gone by then. */
const undo = async (platform: Platform, { tabId, ruleId, field }: ActRequest): Promise<boolean> => {
  const access = await platform.frames.list(tabId);
  if (access.kind !== 'open') return false;
  for (const id of access.frameIds)
    if (await platform.frames.call(tabId, id, 'finding/act', { act: 'undo', ruleId, field })) return true;
  return false;
};

/** `pushContext` tells the frames of a tab what they may know, again. */
export const rulebookCalls = (
  platform: Platform,
  applicants: Applicants,
  pushContext: (tabId: number) => Promise<void>,
) => {
  const { local, session, frames, announce } = platform;

  const mute = async (rule: RuleMute, muted: boolean): Promise<readonly RuleMute[]> => {
    const all = await setMute(local, rule, muted);
    announce(ALL_TABS);
    for (const { tabId } of await filingTabs(session)) await pushContext(tabId);
    return all;
  };

  return {
    pages: {
      'mutes/list': () => storedMutes(local),
      'mutes/set': ({ mute: rule, muted }) => mute(rule, muted),
      'page/filing-tabs': () => filingTabs(session),
      'finding/act': async (request): Promise<FindingOutcome> => {
        const target = request.act === 'undo' ? undefined : await targetOf(platform, applicants, request);
        const done = target
          ? await frames.call(request.tabId, target.frameId, 'finding/act', target.act)
          : request.act === 'undo' && (await undo(platform, request));
        announce(request.tabId);
        return done ? 'done' : 'changed';
      },
    } satisfies Pick<PageHandlers, keyof RulebookPageCalls>,
    frames: {
      'rules/mute': async ({ ruleId, here }, { host }) => {
        await mute(here ? { ruleId, host } : { ruleId }, true);
      },
      'rules/open': ({ ruleId }) => platform.openPage(`options.html#rules/${encodeURIComponent(ruleId)}`),
      'frame/card': async (request) => {
        const { ruleId, sources, conflict } = request.finding;
        const documents = sources.map((s) => s.document);
        const language = platform.language();
        const details = ruleDetails(ruleId, { documents, ...(conflict ? { conflict } : {}) }, language);
        return cardSheet(request, details, language);
      },
      'frame/toast': async (request) => toastSheet(request, platform.language()),
    } satisfies Pick<FrameHandlers, 'rules/mute' | 'rules/open' | 'frame/card' | 'frame/toast'>,
  };
};
