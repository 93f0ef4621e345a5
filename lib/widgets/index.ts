/** All widget drivers, in the order in which they are asked. Adding one = a file here and a line below. */
import type { Unit } from '../dom/types';
import cascader from './cascader';
import combobox from './combobox';
import date from './date';
import dateRange from './date-range';
import items from './items';
import multiSelect from './multi-select';
import nativeSelect from './native-select';
import splitText from './split-text';
import text from './text';
import type { WidgetDriver } from './types';
import untouched from './untouched';

export const WIDGETS: readonly WidgetDriver[] = [
  nativeSelect,
  combobox,
  multiSelect,
  cascader,
  date,
  dateRange,
  items,
  splitText,
  text,
  untouched,
];

/** The driver of a control; the one that touches nothing for kinds that are never filled. */
export const driverFor = (control: Unit): WidgetDriver =>
  WIDGETS.find((d) => d.kinds.includes(control.kind) && d.matches?.(control) !== false) ?? untouched;
