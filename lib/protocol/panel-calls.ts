/** What the panels (documents, process, after filing) ask of the background and the browser. Types only. */
import type { FooterReading } from '../orders/footer-check';
import type { OrderEdit } from '../orders/order';
import type { FilingType } from '../schema/codes';
import type { FilingOrder } from '../schema/order';

type Call<Request, Response> = { request: Request; response: Response };

/** The order a page is about. */
export interface OrderPlace {
  applicantId: string;
  siteIndex: number;
  filingType: FilingType;
  /** Host of the portal; '' where the page is none. */
  host: string;
  /** The very order, where the page was opened for it. */
  orderId?: string;
}

/** What a reminder is about. */
export type DeadlineTarget = Omit<OrderPlace, 'host'>;

export interface PanelCalls {
  'orders/edit': Call<{ place: OrderPlace; edit: OrderEdit }, FilingOrder | undefined>;
  'deadlines/target': Call<{ id: string }, DeadlineTarget | undefined>;
}

/** The same for components. */
export interface PanelApi {
  /** The order after the edit; undefined where the client is gone. */
  editOrder(place: OrderPlace, edit: OrderEdit): Promise<FilingOrder | undefined>;
  /** Undefined for a reminder whose client or order is gone. */
  deadlineTarget(id: string): Promise<DeadlineTarget | undefined>;
  remindersAllowed(): Promise<boolean>;
  /** Asks the user; to be called straight from a click. */
  allowReminders(): Promise<boolean>;
  /** What the tab's page shows in its footer; undefined where the page may not be read. */
  readFooter(tabId: number): Promise<FooterReading | undefined>;
  /** Opens the side panel beside the tab; to be called straight from a click. */
  openSidePanel(tabId: number): Promise<void>;
}
