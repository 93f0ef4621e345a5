/** All practice orders. A portal = a folder with order.ts, main.ts and index.html, and a line here. */

import { order as antd4 } from './antd4/order';
import { order as antd5 } from './antd5/order';
import { order as antd6 } from './antd6/order';
import { order as arco } from './arco/order';
import { order as bare } from './bare/order';
import { order as bootstrapSelect } from './bootstrap-select/order';
import { order as chosen } from './chosen/order';
import { order as elementPlus } from './element-plus/order';
import { order as elementUi } from './element-ui/order';
import { order as fusion } from './fusion/order';
import { order as iframe } from './iframe/order';
import { order as iview } from './iview/order';
import { order as layui } from './layui/order';
import { order as miitSms } from './miit-sms/order';
import { order as mixed } from './mixed/order';
import { order as mui } from './mui/order';
import { order as naive } from './naive/order';
import { order as nativeTable } from './native-table/order';
import { order as ngZorro } from './ng-zorro/order';
import { order as placeholder } from './placeholder/order';
import { order as random } from './random/order';
import { order as select2 } from './select2/order';
import { order as shadow } from './shadow/order';
import type { Order } from './shared/types';
import { order as shoelace } from './shoelace/order';
import { order as tdesign } from './tdesign/order';
import { order as vant } from './vant/order';

export const ORDERS: readonly Order[] = [
  fusion,
  elementPlus,
  antd6,
  antd5,
  elementUi,
  tdesign,
  arco,
  layui,
  nativeTable,
  placeholder,
  mixed,
  iframe,
  random,
  shadow,
  miitSms,
  naive,
  iview,
  vant,
  mui,
  antd4,
  ngZorro,
  shoelace,
  select2,
  chosen,
  bootstrapSelect,
  bare,
];

export const orderOf = (id: string): Order => {
  const order = ORDERS.find((o) => o.id === id);
  if (!order) throw new Error(`no practice portal ${id}`);
  return order;
};
