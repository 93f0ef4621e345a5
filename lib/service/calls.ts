/** The background's handlers as two tables, one per kind of sender. Nothing here knows the browser. */
import type { FrameCalls, PageCalls } from '../protocol/messages';
import type { PanelCalls } from '../protocol/panel-calls';
import type { SitesCalls, SummaryCalls, TeachCalls } from '../protocol/sites-calls';
import type { VaultPageCalls } from '../protocol/vault-calls';

export type Handlers<Calls> = {
  [K in keyof Calls]: Calls[K] extends { request: infer Request; response: infer Response }
    ? (data: Request, from: FrameSender) => Promise<Response>
    : never;
};

/** Where a frame's message came from, as the browser says it (never as the message says it). */
export interface FrameSender {
  tabId: number;
  frameId: number;
  /** Host of the page, from the browser. */
  host: string;
}

export type PageHandlers = Handlers<PageCalls>;
/** What `createServices` answers; sites and orders have handlers of their own (sites-calls.ts, orders.ts). */
export type CoreHandlers = Omit<
  PageHandlers,
  keyof VaultPageCalls | keyof SitesCalls | keyof TeachCalls | keyof SummaryCalls | keyof PanelCalls
>;
export type FrameHandlers = Handlers<FrameCalls>;
