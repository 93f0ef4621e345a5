/**
 * What the extension's pages may ask of the background, as one typed interface.
 * Pages get an implementation from `lib/browser`; components get it through props or context and
 * can be tested with a fake. Types only.
 */

import type { FillProgress, FillReport, PlanItem } from '../fill/types';
import type { Applicant } from '../schema/applicant';
import type { FilingType } from '../schema/codes';
import type { FieldKey } from '../schema/fields';
import type { Finding } from '../schema/filing';
import type { ArmedApi, LaterChoice, OrderState } from './armed-calls';
import type { PanelApi } from './panel-calls';
import type { RulebookApi } from './rulebook-api';
import type { OwnFieldView, SitesApi } from './sites-calls';
import type { VaultApi } from './vault-calls';
import type { WorkbenchApi } from './workbench-calls';

/** A row of the client picker or table; numbers are masked. */
export interface ApplicantSummary {
  id: string;
  label: string;
  /** The entity's own name, for the search. */
  name?: string;
  tags: readonly string[];
  nature: string;
  province: string;
  city: string;
  /** 证件号码 masked: 9133 **** 5678. */
  maskedIdNumber: string;
  manager: string;
  sites: readonly { index: number; name: string; domain: string }[];
  /** ISO time of the last change, import or fill: sort key for "recent". */
  usedAt: string;
}

/** What an import found; nothing is written where `errors` is not empty. */
export interface ImportProblem {
  /** 1-based position in `applicants`. */
  entry?: number;
  /** Path of the field, e.g. `sites.0.languages`. */
  field?: string;
  /** What is wrong and what is expected, in the UI language. */
  message: string;
}
export interface ImportResult {
  imported: number;
  rejected: number;
  problems: readonly ImportProblem[];
}

/** A finding on the current page, tied to the control it belongs to (when it is on the page). */
export interface PageFinding extends Finding {
  frameId?: number;
  matchId?: string;
  /** What the page shows in the field; absent while the page shows nothing there. */
  shown?: string;
}

export type PageStateKind = 'filing-form' | 'no-form' | 'unsupported' | 'locked';

/** How far a tab's last fill has come. */
export interface FillView {
  fillId: string;
  running: boolean;
  progress?: FillProgress;
  report?: FillReport;
}

/** All the popup needs to draw itself for one tab. */
export interface PageState extends OrderState {
  kind: PageStateKind;
  /** Why, where the kind alone does not say: the tab is closed, the content script is out of date (extension updated). */
  problem?: 'tab-closed' | 'needs-reload' | 'no-access';
  tabId: number;
  host: string;
  /** Why the site is not enabled, and whether the user can do it here. */
  site?: 'can-enable' | 'insecure';
  /** Hosts of frames with a part of the form, where they are not the host of the page itself. */
  frameHosts?: readonly string[];
  portal?: { id: string; name: string };
  step?: { title: string; index?: number; count?: number };
  /** Recognised fields of all frames. */
  fieldCount: number;
  /** Order in which the page asked; an older answer never replaces a newer one. */
  asked?: number;
  applicantCount: number;
  applicantId?: string;
  siteIndex: number;
  filingType: FilingType;
  smsRole: 'entityManager' | 'siteManager';
  /** Names the plan shown here; a commit is bound to it (tab, frames, documents, origins). */
  planId?: string;
  plan: readonly (PlanItem & { frameId: number })[];
  /** Fields that only this portal asks, not answered yet. */
  own?: readonly OwnFieldView[];
  /** Keys the commit also covers where their controls appear only during the fill (a block behind 不复用). */
  appearing: readonly FieldKey[];
  findings: readonly PageFinding[];
  fill?: FillView;
  canUndo: boolean;
}

export interface FillRequest extends LaterChoice {
  tabId: number;
  /** PageState.planId the user saw. */
  planId: string;
  applicantId: string;
  siteIndex: number;
  /** matchIds (with frame) the user switched off; everything else of the plan is approved. */
  skip: readonly { frameId: number; matchId: string }[];
  /** Conflicts for which the user picked the client's value. */
  replace: readonly { frameId: number; matchId: string }[];
}

/** A refusal with words for the user; `code` for tests and tone. */
export interface Refusal {
  code:
    | 'locked'
    | 'no-applicant'
    | 'no-form'
    | 'tab-closed'
    | 'navigated'
    | 'not-allowed'
    | 'busy'
    /** The page changed after the preview: show the new plan and ask again. */
    | 'changed'
    | 'storage'
    | 'internal';
  message: string;
}

export interface AssistantApi extends WorkbenchApi, RulebookApi, SitesApi, PanelApi, VaultApi, ArmedApi {
  /** Archived clients are left out: this is what pickers offer. */
  listApplicants(): Promise<readonly ApplicantSummary[]>;
  getApplicant(id: string): Promise<Applicant | undefined>;
  deleteApplicants(ids: readonly string[]): Promise<void>;
  /** `text` is the interchange file; all or nothing. */
  importApplicants(text: string): Promise<ImportResult>;

  pageState(tabId: number): Promise<PageState>;
  /** Called again whenever the page, the fill or the data changes; returns the unsubscribe function. */
  watchPage(tabId: number, changed: (state: PageState) => void): () => void;
  choose(
    tabId: number,
    choice: {
      applicantId?: string;
      siteIndex?: number;
      filingType?: FilingType;
      smsRole?: 'entityManager' | 'siteManager';
    },
  ): Promise<void>;
  startFill(request: FillRequest): Promise<{ fillId: string } | Refusal>;
  stopFill(tabId: number): Promise<void>;
  undoFill(tabId: number): Promise<{ restored: number; left: number }>;
  /** 检查本页: marks every finding in the page, also in fields nobody has touched. */
  checkPage(tabId: number): Promise<void>;
  /** Scrolls the page to the field and highlights it. */
  reveal(tabId: number, target: { frameId?: number; matchId?: string; field?: FieldKey }): Promise<void>;

  /** The language of findings, reports and badge. */
  setLanguage(language: 'zh-CN' | 'en'): Promise<void>;
}
