/**
 * The calendar of a date picker: finding day cells, the shown month, and the buttons that turn the pages. What
 * a button does is learned by pressing it and reading the heading, not from its class.
 */
import type { WidgetEnvironment } from '../types';
import { isOff, isShownIn, press } from './events';
import { labelOf } from './listbox';
import { textOf } from './texts';
import { waitFor } from './wait';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const HAN = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Year × 12 + month (0..11) in a heading such as 2026年 11月, Nov 2026, 2026 - 11. */
const monthIn = (text: string): number | undefined => {
  const year = /(?:19|20|21)\d{2}/.exec(text)?.[0];
  if (!year) return undefined;
  const rest = text.replace(year, ' ').toLowerCase();
  const number = /(\d{1,2})\s*月/.exec(rest)?.[1] ?? /^[\s年/-]*(\d{1,2})[\s月]*$/.exec(rest)?.[1];
  const han = /(十[一二]?|[一二三四五六七八九])月/.exec(rest)?.[1];
  const month = number
    ? Number(number) - 1
    : han
      ? HAN.indexOf(han)
      : MONTHS.findIndex((m) => rest.includes(m));
  return month >= 0 && month < 12 ? Number(year) * 12 + month : undefined;
};

const cellsIn = (box: Element): HTMLElement[] => {
  const cells = [
    ...box.querySelectorAll<HTMLElement>('td, [role="gridcell"], [class*="cell" i], [class*="day" i]'),
  ];
  const days = cells.filter((c) => /^([1-9]|[12]\d|3[01])$/.test(textOf(c)) && isShownIn(c, box));
  return days.filter((c) => !days.some((o) => o !== c && o.contains(c)));
};

export const hasDays = (box: HTMLElement): boolean => cellsIn(box).length >= 28;

/** One month's grid with the heading above it. */
export interface Panel {
  box: HTMLElement;
  month: number;
}

/** Text of a heading, shown values of its little selects included. */
const headText = (el: HTMLElement): string => {
  const inputs = el.matches('input') ? [el] : [...el.querySelectorAll('input')];
  return [textOf(el), ...(inputs as HTMLInputElement[]).map((i) => i.value)].join(' ').trim();
};

const heading = (box: HTMLElement): number | undefined => {
  const first = cellsIn(box)[0];
  if (!first) return undefined;
  const above = [...box.querySelectorAll<HTMLElement>('*')].filter(
    (el) => !el.contains(first) && !!(el.compareDocumentPosition(first) & 4) && headText(el).length < 30,
  );
  for (const el of above) {
    const month = monthIn(headText(el));
    if (month !== undefined) return month;
  }
  return undefined;
};

/** Months on show; two for a range picker. */
export const panelsIn = (boxes: readonly HTMLElement[]): Panel[] => {
  const grids = boxes.flatMap((b) =>
    [...b.querySelectorAll<HTMLElement>('table, [role="grid"]')].filter(hasDays),
  );
  const inner = grids.filter((g) => !grids.some((o) => o !== g && g.contains(o)));
  const holders = inner.map((g) => {
    let up: HTMLElement = g;
    while (heading(up) === undefined && up.parentElement && !boxes.includes(up)) up = up.parentElement;
    return up;
  });
  const list = holders.length ? holders : boxes.filter(hasDays);
  return list.flatMap((box) => {
    const month = heading(box);
    return month === undefined ? [] : [{ box, month }];
  });
};

/** Buttons above the days. */
const turners = (box: HTMLElement): HTMLElement[] => {
  const first = cellsIn(box)[0];
  const all = [...box.querySelectorAll<HTMLElement>('button, [role="button"], a, i, svg, span')].filter(
    (el) => first && !!(el.compareDocumentPosition(first) & 4) && !el.contains(first) && isShownIn(el, box),
  );
  const empty = all.filter((el) => !/\d|月|年/.test(el.textContent ?? '') && !isOff(el));
  return empty.filter((el) => !empty.some((o) => o !== el && o.contains(el)));
};

/** Turns pages until `month` is shown; false when no button leads there. */
const turnTo = async (
  panel: () => Panel | undefined,
  month: number,
  env: WidgetEnvironment,
): Promise<boolean> => {
  const effects = new Map<number, number>();
  for (let turn = 0; turn < 240; turn++) {
    const now = panel();
    if (!now) return false;
    const gap = month - now.month;
    if (!gap) return true;
    const buttons = turners(now.box);
    const known = [...effects].filter(
      ([i, e]) => e && i < buttons.length && Math.abs(gap - e) < Math.abs(gap),
    );
    const best = known.sort((a, b) => Math.abs(gap - a[1]) - Math.abs(gap - b[1]))[0];
    const unknown = buttons.findIndex((_, i) => !effects.has(i));
    const index = unknown >= 0 && !(best && Math.abs(best[1]) >= 12) ? unknown : best?.[0];
    if (index === undefined) return false;
    press(buttons[index]!);
    const moved = await waitFor(env, () => (panel()?.month ?? now.month) - now.month, 250, now.box);
    effects.set(index, moved ?? 0);
  }
  return false;
};

/** Presses the day of an ISO date in the first panel that can be turned to it; false when there is no way. */
export const pickDay = async (
  boxes: () => readonly HTMLElement[],
  iso: string,
  env: WidgetEnvironment,
): Promise<boolean> => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const wanted = year * 12 + month - 1;
  const panel = () => {
    const all = panelsIn(boxes());
    return all.find((p) => p.month === wanted) ?? all[0];
  };
  if (!(await waitFor(env, panel, 500)) || !(await turnTo(panel, wanted, env))) return false;
  const cells = cellsIn(panel()!.box);
  // The grid starts with days of the month before; the first 1 begins this month.
  const start = cells.findIndex((c) => textOf(c) === '1');
  const cell = cells.slice(Math.max(0, start)).find((c) => textOf(c) === String(day));
  if (!cell || isOff(cell)) return false;
  press(labelOf(cell));
  return true;
};
