/** Which of a client's orders a list speaks of. */
import type { FilingOrder } from './order';

/** An order in one of these states asks for nothing more. */
const OVER: ReadonlySet<string> = new Set(['approved', 'withdrawn']);

/** True while somebody still has to do something for it. */
export const isOpenOrder = (order: FilingOrder): boolean => !OVER.has(order.state ?? '');

/** The last added of the open orders, else the last added; undefined where there is none. */
export const currentOrder = (orders: readonly FilingOrder[] | undefined): FilingOrder | undefined =>
  orders?.findLast(isOpenOrder) ?? orders?.at(-1);
