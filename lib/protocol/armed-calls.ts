/** What pages may ask about an order whose later steps are filled or offered. Types only. */
import type { LaterMode } from '../fill/later';
import type { FieldKey } from '../schema/fields';

/** Part of PageState. */
export interface OrderState {
  /** Keys with a value of the client that this page does not show: "also in later steps". */
  later: readonly FieldKey[];
  /** The order under way, if any. */
  armed?: {
    mode: Exclude<LaterMode, 'step'>;
    /** ISO time at which it ends by itself. */
    until: string;
    /** Keys still to come. */
    keys: readonly FieldKey[];
    /** Fields of this step that wait for a click, because the user wants to be asked or must be. */
    waiting: number;
  };
}

/** Part of FillRequest. */
export interface LaterChoice {
  /** What the user chose for the following steps; absent leaves an order under way as it is. */
  later?: LaterMode;
}

type Call<Request, Response> = { request: Request; response: Response };

export interface ArmedCalls {
  'order/stop': Call<{ tabId: number }, void>;
}

/** Part of AssistantApi. */
export interface ArmedApi {
  /** 停止: later steps are left to the user. */
  stopOrder(tabId: number): Promise<void>;
}
