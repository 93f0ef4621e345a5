/**
 * The state of a tab for the popup, and the plan it shows. What comes in: tab id. Who answers: frames
 * (scan and recognition), the vault (current client), the rules. What goes out: PageState, and a stored
 * plan that a later commit is bound to.
 */

import { filingOf, overlay, pageValues } from '../fill/page-filing';
import { portalOf } from '../portals/index';
import { ownFields } from '../portals/own-fields';
import type { PageFinding, PageState } from '../protocol/api';
import type { Mute } from '../rules/engine';
import { checkFiling } from '../rules/index';
import { textOf } from '../rules/read';
import type { Filing } from '../schema/filing';
import type { Applicants } from './applicants';
import { armedOrder, orderView } from './armed';
import { isSameOrder } from './armed-order';
import { type CurrentChoice, currentChoice } from './choice';
import { localDay } from './day';
import { type FillRecord, fillView, isRunning } from './fill-record';
import { fillKey, planKey } from './keys';
import { mutesFor } from './mutes';
import type { Platform } from './ports';
import {
  bindPlan,
  type DescribedFrame,
  describeFrames,
  planFrames,
  type StoredPlan,
  samePlan,
} from './stored-plan';
import { lastUndoable } from './undo';

const findingsOf = (
  frames: readonly DescribedFrame[],
  base: Filing,
  language: 'zh' | 'en',
  muted: readonly Mute[],
): PageFinding[] => {
  const withPage = (filing: Filing) =>
    frames.reduce((f, frame) => overlay(f, pageValues(frame.recognition, frame.descriptions)), filing);
  const onPage = withPage({});
  const ignored = frames.flatMap((frame) => frame.ignored ?? []);
  return checkFiling(withPage(base), { language, muted: [...muted, ...ignored] }).map((finding) => {
    for (const { frameId, recognition } of frames) {
      const match = recognition.matches.find((m) => m.siteBlock === 0 && m.keys.includes(finding.field));
      const shown = textOf(onPage, finding.field);
      if (match) return { ...finding, frameId, matchId: match.id, ...(shown ? { shown } : {}) };
    }
    return finding;
  });
};

/** What each frame's portal asks beyond the stored fields. */
const ownFieldsOf = (frames: readonly DescribedFrame[], language: 'zh' | 'en'): Pick<PageState, 'own'> => {
  const own = frames.flatMap(({ frameId, host, descriptions, recognition }) => {
    const portal = portalOf(host);
    if (!portal) return [];
    return ownFields(portal, descriptions, recognition).map(({ line, ...field }) => ({
      ...field,
      frameId,
      line: line[language],
    }));
  });
  return own.length ? { own } : {};
};

const emptyState = (tabId: number, choice: CurrentChoice, host: string): PageState => ({
  kind: 'unsupported',
  tabId,
  host,
  fieldCount: 0,
  applicantCount: 0,
  ...choice,
  plan: [],
  appearing: [],
  later: [],
  findings: [],
  canUndo: false,
});

/** Frames the user must know by name, because the address bar does not show their host. */
const foreignFrames = (
  frames: readonly DescribedFrame[],
  access: { host: string; framed?: true },
): Pick<PageState, 'frameHosts'> => {
  const hosts = frames.map((f) => f.host).filter((h) => h && (access.framed || h !== access.host));
  return hosts.length ? { frameHosts: [...new Set(hosts)] } : {};
};

/** Everything the popup shows for one tab. */
export const pageState = async (
  platform: Platform,
  applicants: Applicants,
  tabId: number,
): Promise<PageState> => {
  const locked = (await applicants.state()).state === 'locked';
  const list = locked ? [] : await applicants.list();
  const access = await platform.frames.list(tabId);
  const host = access.kind === 'closed' ? '' : access.host;
  const choice = await currentChoice(platform.session, tabId, list, host);
  const record = await platform.session.get<FillRecord>(fillKey(tabId));
  const fill = fillView(record);
  const under = locked ? undefined : await armedOrder(platform, tabId);
  const order = under && isSameOrder(under, choice) ? under : undefined;
  const base: PageState = {
    ...emptyState(tabId, choice, host),
    applicantCount: list.length,
    ...orderView(order, []),
    // What was filled is the client's data too: not while the vault is locked.
    ...(fill && !locked ? { fill } : {}),
  };
  if (access.kind === 'closed') return { ...base, problem: 'tab-closed' };
  if (access.kind === 'unsupported')
    return access.insecure
      ? { ...base, site: 'insecure' }
      : access.canEnable
        ? { ...base, site: 'can-enable' }
        : base;
  const portal = portalOf(host);
  const language = platform.language();
  const named: PageState = {
    ...base,
    ...(portal ? { portal: { id: portal.id, name: portal.name[language] } } : {}),
  };
  if (access.kind === 'no-access') return { ...named, problem: 'no-access' };
  if (locked) return { ...named, kind: 'locked' };
  const frames = await describeFrames(platform, tabId, access.frameIds);
  const found = frames.find((f) => f.recognition.step)?.recognition.step;
  // A page's steps are counted from 0, people count them from 1.
  const step = found?.index === undefined ? found : { ...found, index: found.index + 1 };
  const applicant = choice.applicantId ? await applicants.get(choice.applicantId) : undefined;
  const about = {
    filingType: choice.filingType,
    today: localDay(platform.now()),
    ...(portal ? { accessProvider: portal.accessProvider } : {}),
  };
  const filing = filingOf((applicant ?? {}) as Parameters<typeof filingOf>[0], choice.siteIndex, about);
  const findings = findingsOf(frames, filing, language, await mutesFor(platform.local, host));
  const form: PageState = {
    ...named,
    kind: frames.length ? 'filing-form' : 'no-form',
    ...(step ? { step } : {}),
    ...foreignFrames(frames, access),
    ...ownFieldsOf(frames, language),
    fieldCount: frames.reduce((n, f) => n + f.recognition.matches.length, 0),
    findings,
    canUndo: !isRunning(record) && (await lastUndoable(platform, tabId, frames)) !== undefined,
  };
  if (!applicant || !frames.length) return form;
  const planned = planFrames(frames, applicant, choice);
  const fresh = bindPlan(platform.uuid(), applicant, choice, planned, order?.done ?? []);
  const stored = await platform.session.update<StoredPlan>(planKey(tabId), (old) =>
    samePlan(old, fresh) ? old : fresh,
  );
  return {
    ...form,
    ...(stored ? { planId: stored.planId } : {}),
    plan: planned.flatMap(({ frame, plan }) =>
      plan.items.map((item) => ({ ...item, frameId: frame.frameId })),
    ),
    appearing: fresh.appearing,
    later: fresh.laterKeys,
  };
};
