/** All practice orders. A portal = a folder with order.ts, main.ts and index.html, and a line here. */
import { order as elementPlus } from './element-plus/order';
import { order as fusion } from './fusion/order';
import type { Order } from './shared/types';

export const ORDERS: readonly Order[] = [fusion, elementPlus];

export const orderOf = (id: string): Order => {
  const order = ORDERS.find((o) => o.id === id);
  if (!order) throw new Error(`no practice portal ${id}`);
  return order;
};
