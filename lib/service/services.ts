/** The background's services put together: handlers for pages and frames, and what browser events do. */
import { portalOf } from '../portals/index';
import type { FrameContext } from '../protocol/messages';
import { ALL_TABS } from '../protocol/messages';
import type { Applicants } from './applicants';
import { disarm, keepIfSame, keepIfThere, noteReport, ringOrder } from './armed';
import { forgetBadge, showBadge } from './badge';
import type { CoreHandlers, FrameHandlers } from './calls';
import { checkCalls } from './check-calls';
import { type Choice, choose, chosenApplicant, currentChoice, forgetChoice } from './choice';
import { localDay } from './day';
import { forgetFilingTab, noteFilingTab } from './filing-tabs';
import { dropMarker, fillDone, fillProgress, reconcile, recoverMarker, stopFill, tabClosed } from './fill';
import { startFill } from './fill-start';
import { fillKey } from './keys';
import { mutesFor } from './mutes';
import { continueOrder } from './next-step';
import { pageState } from './page-state';
import type { Platform } from './ports';
import { rulebookCalls } from './rulebook-calls';
import { LANGUAGE } from './settings';
import { forgetFrames, noteFrame } from './tab-frames';
import { lessonsOf, lessonsSign } from './teach';
import { historyKey, undoFill } from './undo';
import { workbenchCalls } from './workbench-calls';

export interface Services {
  pages: CoreHandlers;
  frames: FrameHandlers;
  /** Tells the frames of a tab what they may know, again. */
  pushContext(tabId: number): Promise<void>;
  /** Keyboard commands on a tab. */
  command(name: string, tabId: number): Promise<void>;
  tabRemoved(tabId: number): Promise<void>;
  /** `url` is unknown where the extension has no permission. */
  tabLoading(tabId: number, url?: string): Promise<void>;
  /** The alarm of a tab's order rang. */
  orderRang(tabId: number): Promise<void>;
  /** The extension was installed or updated while the browser ran. */
  updated(): Promise<void>;
  /** The browser started. */
  started(): Promise<void>;
}

export const createServices = (platform: Platform, applicants: Applicants): Services => {
  const { session, frames, announce } = platform;

  /**
   * What content scripts of a tab may know: the order's province and nature, nothing personal, and these
   * only once the user has picked a client or filled there; before that a page learns nothing of any client.
   */
  const contextOf = async (tabId: number, host: string): Promise<FrameContext> => {
    const locked = (await applicants.state()).state === 'locked';
    const choice = await currentChoice(session, tabId, locked ? [] : await applicants.list(), host);
    const involved = (await chosenApplicant(session, tabId)) ?? (await session.get(fillKey(tabId)));
    const applicant =
      involved && choice.applicantId && !locked ? await applicants.get(choice.applicantId) : undefined;
    const provider = portalOf(host)?.accessProvider;
    const taught = lessonsSign(await lessonsOf(platform.local, host));
    return {
      filingType: choice.filingType,
      muted: await mutesFor(platform.local, host),
      today: localDay(platform.now()),
      ...(applicant?.entity?.province ? { province: applicant.entity.province } : {}),
      ...(applicant?.entity?.nature ? { nature: applicant.entity.nature } : {}),
      ...(provider ? { accessProvider: provider } : {}),
      ...(taught ? { taught } : {}),
    };
  };

  /** Sends every frame of a tab its order's context again, after the user chose differently. */
  const pushContext = async (tabId: number): Promise<void> => {
    const access = await frames.list(tabId);
    if (access.kind !== 'open') return;
    const context = await contextOf(tabId, access.host);
    await Promise.all(access.frameIds.map((id) => frames.call(tabId, id, 'frame/context', context)));
  };

  const toFrames = async (tabId: number, type: 'frame/check' | 'frame/next'): Promise<void> => {
    const access = await frames.list(tabId);
    if (access.kind !== 'open') return;
    for (const id of access.frameIds) await frames.call(tabId, id, type, undefined);
  };

  /** The clients or the lock changed: every open page looks again. */
  const everywhere = <T>(value: T): T => {
    announce(ALL_TABS);
    return value;
  };

  const rulebook = rulebookCalls(platform, applicants, pushContext);

  /** Records a choice for the order in a tab; another client, site or filing type ends the order under way. */
  const chooseFor = async (tabId: number, choice: Choice): Promise<void> => {
    const access = await frames.list(tabId);
    const host = access.kind === 'closed' ? '' : access.host;
    const locked = (await applicants.state()).state === 'locked';
    const list = locked ? [] : await applicants.list();
    const before = await currentChoice(session, tabId, list, host);
    await choose(session, tabId, choice, host, before.applicantId);
    await keepIfSame(platform, tabId, await currentChoice(session, tabId, list, host));
  };

  const pages: CoreHandlers = {
    ...rulebook.pages,
    'applicants/list': () => applicants.list(),
    'applicants/get': ({ id }) => applicants.get(id),
    'applicants/delete': ({ ids }) => applicants.remove(ids).then(everywhere),
    'applicants/import': ({ text }) => applicants.importText(text).then(everywhere),
    ...workbenchCalls(applicants.workbench, everywhere),
    'page/state': async ({ tabId }) => {
      await reconcile(platform, tabId);
      return pageState(platform, applicants, tabId);
    },
    'page/choose': async ({ tabId, ...choice }) => {
      await chooseFor(tabId, choice);
      announce(tabId);
      await pushContext(tabId);
    },
    'page/reveal': async ({ tabId, frameId, matchId, field }) => {
      const access = await frames.list(tabId);
      if (access.kind !== 'open') return;
      await platform.showTab(tabId);
      const target = { ...(matchId ? { matchId } : {}), ...(field ? { field } : {}) };
      for (const id of frameId === undefined ? access.frameIds : [frameId])
        if (await frames.call(tabId, id, 'frame/reveal', target)) return;
    },
    'page/check': ({ tabId }) => toFrames(tabId, 'frame/check'),
    'fill/start': async (request) => {
      const answer = await startFill(platform, applicants, request);
      if ('code' in answer) goOn(request.tabId);
      return answer;
    },
    'fill/stop': async ({ tabId }) => {
      await disarm(platform, tabId);
      await stopFill(platform, tabId);
    },
    'order/stop': ({ tabId }) => disarm(platform, tabId),
    'fill/undo': ({ tabId }) => undoFill(platform, tabId),
    'settings/language': async ({ language }) => {
      await platform.local.set(LANGUAGE, language);
      announce(ALL_TABS);
    },
  };

  const frameHandlers: FrameHandlers = {
    ...checkCalls(platform),
    'frame/changed': async (data, from) => {
      const { tabId, frameId, host } = from;
      await noteFrame(session, from);
      await showBadge(platform, tabId, frameId, data);
      await noteFilingTab(session, tabId, frameId, data.fields > 0 ? host : '');
      announce(tabId);
      goOn(tabId);
      return contextOf(tabId, host);
    },
    'fill/progress': (data, from) => fillProgress(platform, from, data),
    'fill/done': async (data, from) => {
      await fillDone(platform, from, data);
      await noteReport(platform, from.tabId);
      goOn(from.tabId);
    },
    'fill/undo-here': async ({ fillId }, { tabId }) => {
      await undoFill(platform, tabId, fillId);
    },
    ...rulebook.frames,
  };

  /** Looks at the next step of an order under way; whoever reported the change does not wait for it. */
  const goOn = (tabId: number): void => {
    continueOrder(platform, applicants, tabId).catch(() => undefined);
  };

  /** The keyboard command fills what the popup would, with nothing switched off. */
  const fillByCommand = async (tabId: number): Promise<void> => {
    const state = await pageState(platform, applicants, tabId);
    if (!state.planId || !state.applicantId) return;
    const { planId, applicantId, siteIndex } = state;
    await startFill(platform, applicants, { tabId, planId, applicantId, siteIndex, skip: [], replace: [] });
  };

  return {
    pages,
    frames: frameHandlers,
    pushContext,
    command: async (name, tabId) => {
      if (name === 'fill-page') await fillByCommand(tabId);
      if (name === 'check-page') await toFrames(tabId, 'frame/check');
      if (name === 'next-finding') await toFrames(tabId, 'frame/next');
    },
    tabRemoved: async (tabId) => {
      await tabClosed(platform, tabId);
      await disarm(platform, tabId);
      await forgetBadge(platform, tabId);
      await forgetFrames(session, tabId);
      await forgetChoice(session, tabId);
      await forgetFilingTab(session, tabId);
      await session.remove(historyKey(tabId));
    },
    tabLoading: async (tabId, url) => {
      await keepIfThere(platform, tabId, url);
      await forgetBadge(platform, tabId);
      await forgetFilingTab(session, tabId);
      await reconcile(platform, tabId);
      announce(tabId);
    },
    orderRang: (tabId) => ringOrder(platform, tabId),
    updated: () => recoverMarker(platform),
    started: () => dropMarker(platform),
  };
};
