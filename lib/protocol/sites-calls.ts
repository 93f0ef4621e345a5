/** What the extension's pages ask about sites the user enabled, taught fields and summary pages. Types only. */

import type { TaughtField } from '../recognise/taught';
import type { SummaryComparison } from '../summary/types';

type Call<Request, Response> = { request: Request; response: Response };

/** A site the user enabled. */
export interface EnabledSite {
  host: string;
  /** ISO time. */
  since: string;
}

export interface SitesCalls {
  'sites/list': Call<void, readonly EnabledSite[]>;
  /** The browser has granted the host: registers the content script and starts it in open tabs. */
  'sites/granted': Call<{ host: string }, void>;
  /** Gives the permission back and ends the scripts of open tabs. */
  'sites/remove': Call<{ host: string }, void>;
}

/** A field that only this portal asks: left to the user, with a line that says what to enter. */
export interface OwnFieldView {
  frameId: number;
  control: string;
  label: string;
  /** In the UI language. */
  line: string;
}

/** Host → what the user taught there. */
export type TaughtByHost = Readonly<Record<string, readonly TaughtField[]>>;
/** `problem` is a code; `at` names the place in the file. */
export type TaughtImport = { added: number } | { problem: string; at?: string };

export interface SummaryCalls {
  /** What a read-only page of the order shows against the client; null where the page is none. */
  'summary/compare': Call<{ tabId: number }, SummaryComparison | null>;
}

export interface TeachCalls {
  'taught/list': Call<void, TaughtByHost>;
  'taught/remove': Call<{ host: string; lesson: TaughtField }, void>;
  'taught/export': Call<void, string>;
  'taught/import': Call<{ text: string }, TaughtImport>;
}

/** The same for components. */
export interface SitesApi {
  /**
   * Asks the browser for one https host; must be called in the click itself. Resolves false where the user
   * declined.
   */
  enableSite(host: string): Promise<boolean>;
  enabledSites(): Promise<readonly EnabledSite[]>;
  removeSite(host: string): Promise<void>;
  taughtFields(): Promise<TaughtByHost>;
  removeTaught(host: string, lesson: TaughtField): Promise<void>;
  exportTaught(): Promise<string>;
  compareSummary(tabId: number): Promise<SummaryComparison | null>;
  importTaught(text: string): Promise<TaughtImport>;
}
