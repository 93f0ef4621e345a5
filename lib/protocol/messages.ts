/**
 * Every message that crosses between pages, background and frames. Plain JSON types only.
 * Three directions, three maps: a sender can never reach a handler of another direction, and the
 * background checks the sender of each (lib/browser/senders.ts).
 */
import type { FillCommit, FillProgress, FrameRun } from '../fill/types';
import type { ControlDescription, Recognition } from '../recognise/types';
import type { Applicant } from '../schema/applicant';
import type { AccessProvider, FilingType, Nature } from '../schema/codes';
import type { FieldKey } from '../schema/fields';
import type { Severity } from '../schema/filing';
import type { ApplicantSummary, FillRequest, FillView, ImportResult, PageState, Refusal } from './api';
import type { ArmedCalls } from './armed-calls';
import type { CheckCalls } from './check-calls';
import type { PanelCalls } from './panel-calls';
import type {
  IgnoredFinding,
  RulebookBackgroundCalls,
  RulebookFrameCalls,
  RulebookPageCalls,
} from './rulebook-calls';
import type { SitesCalls, SummaryCalls, TeachCalls } from './sites-calls';
import type { VaultPageCalls } from './vault-calls';
import type { WorkbenchCalls } from './workbench-calls';

type Call<Request, Response> = { request: Request; response: Response };

/** From the extension's own pages to the background; refused for any other sender. */
export interface PageCalls
  extends WorkbenchCalls,
    RulebookPageCalls,
    SitesCalls,
    TeachCalls,
    SummaryCalls,
    PanelCalls,
    VaultPageCalls,
    ArmedCalls {
  'applicants/list': Call<void, readonly ApplicantSummary[]>;
  'applicants/get': Call<{ id: string }, Applicant | undefined>;
  'applicants/delete': Call<{ ids: readonly string[] }, void>;
  'applicants/import': Call<{ text: string }, ImportResult>;
  'page/state': Call<{ tabId: number }, PageState>;
  'page/choose': Call<
    {
      tabId: number;
      applicantId?: string;
      siteIndex?: number;
      filingType?: FilingType;
      smsRole?: 'entityManager' | 'siteManager';
    },
    void
  >;
  'page/reveal': Call<{ tabId: number; frameId?: number; matchId?: string; field?: FieldKey }, void>;
  'page/check': Call<{ tabId: number }, void>;
  'fill/start': Call<FillRequest, { fillId: string } | Refusal>;
  'fill/stop': Call<{ tabId: number }, void>;
  'fill/undo': Call<{ tabId: number }, { restored: number; left: number }>;
  'settings/language': Call<{ language: 'zh-CN' | 'en' }, void>;
}

/** From a content script to the background; none of them answers with anything from the vault. */
export interface FrameCalls extends CheckCalls, RulebookFrameCalls {
  /** The form of this frame changed, or its findings did: redraw badge and popup. */
  'frame/changed': Call<{ instance: string; fields: number; counts: Record<Severity, number> }, FrameContext>;
  'fill/progress': Call<{ instance: string; progress: FillProgress }, void>;
  'fill/done': Call<{ instance: string; report: FrameRun }, void>;
  /** 撤销填写 in the page's toast. */
  'fill/undo-here': Call<{ fillId: string }, void>;
}

/** From the background to one frame. */
export interface BackgroundCalls extends RulebookBackgroundCalls {
  'frame/describe': Call<void, FrameDescription>;
  'frame/context': Call<FrameContext, void>;
  'frame/reveal': Call<{ matchId?: string; field?: FieldKey }, boolean>;
  'frame/check': Call<void, void>;
  'frame/next': Call<void, void>;
  'fill/run': Call<{ instance: string; commit: FillCommit }, boolean>;
  'fill/stop': Call<{ fillId: string }, void>;
  'fill/state': Call<{ fillId: string }, { running: boolean; report?: FrameRun }>;
  /** Fills of this document that can still be taken back. */
  'fill/undoable': Call<void, readonly string[]>;
  'fill/undo': Call<{ fillId: string }, { restored: number; left: number }>;
  /** Drops what the frame keeps of settled fills: the clients were locked. */
  'fill/forget': Call<void, void>;
}

/** What a content script may know of the current order: nothing personal. */
export interface FrameContext {
  filingType: FilingType;
  /** Province and nature of the current client, for pages whose own step does not show them. */
  province?: string;
  nature?: Nature | '';
  accessProvider?: AccessProvider;
  /** Rules the user switched off for this site. */
  muted: readonly { ruleId: string; field?: FieldKey }[];
  /** Changes when the user taught something for this host: the page is to be recognised again. */
  taught?: string;
  /** ISO date, for rules about validity. */
  today: string;
}

export interface FrameDescription {
  /** Random per document: a plan made for one document is refused by the next. */
  instance: string;
  origin: string;
  host: string;
  descriptions: readonly ControlDescription[];
  recognition: Recognition;
  /** What the user put aside on this page. */
  ignored?: readonly IgnoredFinding[];
  /** Fills that this document can still take back. */
  undoable: readonly string[];
  /** What a page without a form says in headings and notices: perhaps that the order has been handed in. */
  notices?: readonly string[];
}

/** In a `page/changed` announcement: whatever the tab. */
export const ALL_TABS = -1;

/**
 * What `page/changed` tells the extension's own pages. `fill`: as long as it runs, nothing else has changed; what it
 * reports in the end is asked for, with everything else.
 */
export interface Announcement {
  tabId: number;
  fill?: Omit<FillView, 'report'>;
}

/** A message on the wire. */
export interface Envelope {
  type: string;
  data: unknown;
  /** From the background to a frame; the practice page hears the pages' messages too and must tell them apart. */
  toFrame?: true;
}
