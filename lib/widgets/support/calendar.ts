/**
 * The calendar of a date picker: finding day cells, the shown month, and the buttons that turn the pages. What
 * a button does is learned by pressing it and reading the heading, not from its class.
 */

import { isOff } from '../../dom/describe';
import { innermost, outermost } from '../../dom/flat-tree';
import type { WidgetEnvironment } from '../types';
import { fire, isShown, press } from './events';
import { labelOf } from './listbox';
import { textOf } from './texts';
import { waitFor } from './wait';

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const HAN = '一二三四五六七八九十';

/** Year × 12 + month (0..11) in a heading such as 2026年 11月, Nov 2026, 2026 - 11. */
const monthIn = (text: string): number | undefined => {
  const year = /(?:19|20|21)\d{2}/.exec(text)?.[0];
  if (!year) return undefined;
  const rest = text.replace(year, ' ').toLowerCase();
  const number = /(\d{1,2})\s*月/.exec(rest)?.[1] ?? /^[\s年/-]*(\d{1,2})[\s月]*$/.exec(rest)?.[1];
  const han = /(十[一二]?|[一二三四五六七八九])月/.exec(rest)?.[1];
  const name = /jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec/.exec(rest)?.[0];
  // 十一 is ten and one.
  const month = number
    ? Number(number) - 1
    : han
      ? HAN.indexOf(han[0]!) + HAN.indexOf(han[1] ?? '') + (han[1] ? 1 : 0)
      : name
        ? MONTHS.indexOf(name) / 3
        : -1;
  return month >= 0 && month < 12 ? Number(year) * 12 + month : undefined;
};

const isDay = (el: Element | null): boolean => /^\s*([1-9]|[12]\d|3[01])\s*$/.test(el?.textContent ?? '');

const daysOf = (box: Element, selector: string): HTMLElement[] =>
  [...box.querySelectorAll<HTMLElement>(selector)].filter((c) => isDay(c) && isShown(c));

/** Fewest days a calendar shows. */
const LEAST = 28;

const cellsIn = (box: Element): HTMLElement[] => {
  const days = daysOf(box, 'td,[role=gridcell],[class*=cell i],[class*=day i]');
  const cells = outermost(days);
  // Cells without a table, a role or a name: the whole box of a number.
  return cells.length < LEAST ? daysOf(box, '*').filter((c) => !isDay(c.parentElement)) : cells;
};

export const hasDays = (box: HTMLElement): boolean => cellsIn(box).length >= LEAST;

/** One month's grid with the heading above it. */
export interface Panel {
  box: HTMLElement;
  month: number;
}

/** Text of a heading; of its little selects and boxes what they show. */
const headText = (el: HTMLElement): string => {
  if (el.matches('select')) return textOf((el as HTMLSelectElement).selectedOptions[0] ?? el);
  if (el.matches('input')) return (el as HTMLInputElement).value;
  if (!el.querySelector('select,input')) return textOf(el);
  const parts = [...el.childNodes].map((n) => (n.nodeType === 1 ? headText(n as HTMLElement) : n.nodeValue));
  return parts.join(' ').trim();
};

/** Elements of the box that stand above its first day. */
const above = (box: HTMLElement, selector: string): HTMLElement[] => {
  const first = cellsIn(box)[0];
  if (!first) return [];
  const list: HTMLElement[] = [];
  for (const el of box.querySelectorAll<HTMLElement>(selector)) {
    if (el.contains(first)) continue;
    if (!(el.compareDocumentPosition(first) & 4)) break;
    list.push(el);
  }
  return list;
};

const heading = (box: HTMLElement): number | undefined => {
  const all = above(box, '*');
  for (const el of all) {
    const text = headText(el);
    const month = text.length < 30 ? monthIn(text) : undefined;
    if (month !== undefined) return month;
  }
  // Year and month each on their own.
  const whole = outermost(all).map(headText);
  return whole.join('').length < 60 ? monthIn(whole.join(' ')) : undefined;
};

/** Boxes without a table that hold the days of a month side by side. */
const daySheets = (box: HTMLElement): HTMLElement[] => {
  const parents = new Map<HTMLElement, number>();
  for (const { parentElement } of cellsIn(box))
    if (parentElement) parents.set(parentElement, (parents.get(parentElement) ?? 0) + 1);
  return [...parents].flatMap(([parent, days]) => (days >= LEAST ? [parent] : []));
};

/** Months on show; two for a range picker. */
export const panelsIn = (boxes: readonly HTMLElement[]): Panel[] => {
  const tables = boxes.flatMap((b) =>
    [...b.querySelectorAll<HTMLElement>('table,[role=grid]')].filter(hasDays),
  );
  const grids = tables.length ? tables : boxes.flatMap(daySheets);
  const holders = innermost(grids).map((g) => {
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

const WEEKDAY = /^\s*((周|星期)?[日一二三四五六]|(su|mo|tu|we|th|fr|sa)[a-z]*)\s*$/i;

/** Buttons above the days: small, without a number in them. */
const turners = (box: HTMLElement): HTMLElement[] => {
  const all = above(box, 'button,[role=button],a,i,svg,span').filter(isShown);
  // The caret of a button that says 2026年 opens another view.
  const said = (el: Element) => (el.closest('button,[role=button],a') ?? el).textContent ?? '';
  return outermost(all.filter((el) => !/\d|月|年/.test(said(el)) && !WEEKDAY.test(said(el)) && !isOff(el)));
};

/** Chooses year and month in the little selects over the days, where a picker has them. */
const choose = async (
  panel: () => Panel | undefined,
  month: number,
  env: WidgetEnvironment,
): Promise<void> => {
  const isYear = (text: string) => Number.parseInt(text, 10) === Math.floor(month / 12);
  const isMonth = (text: string) => monthIn(`2000 ${text}`) === 24_000 + (month % 12);
  for (const isIt of [isYear, isMonth]) {
    const now = panel();
    if (!now || now.month === month) return;
    for (const select of above(now.box, 'select') as HTMLSelectElement[]) {
      const index = [...select.options].findIndex((o) => isIt(o.text.trim()));
      if (index < 0 || index === select.selectedIndex || isOff(select)) continue;
      select.selectedIndex = index;
      fire(select, 'change');
      await waitFor(env, () => panel()?.month !== now.month, 250);
    }
  }
};

/** Pages a picker is turned through at most: by month the twenty years a paper is valid and some. */
const PAGES = 260;

/** Turns pages until `month` is shown; false when no button leads there within `pages`. */
const turnTo = async (
  panel: () => Panel | undefined,
  month: number,
  env: WidgetEnvironment,
  pages: number,
): Promise<boolean> => {
  const effects = new Map<number, number>();
  await choose(panel, month, env);
  let now = panel();
  for (let turn = 0; turn < pages && now; turn++) {
    const gap = month - now.month;
    if (!gap) return true;
    const buttons = turners(now.box);
    const known = [...effects].filter(([i, e]) => e && i < buttons.length);
    // The largest step that stays short of the month: many pickers have no way back on the same side.
    const ahead = known
      .filter(([, e]) => e * gap > 0 && Math.abs(e) <= Math.abs(gap))
      .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))[0];
    const beyond = known.find(([, e]) => Math.abs(gap - e) < Math.abs(gap));
    const unknown = buttons.findIndex((_, i) => !effects.has(i));
    const isBest = ahead && (Math.abs(ahead[1]) >= 12 || Math.abs(gap) < 12);
    const index = isBest ? ahead[0] : unknown >= 0 ? unknown : (ahead ?? beyond)?.[0];
    if (index === undefined) return false;
    // Whole pages are drawn anew in some pickers; the heading is read where it stands now.
    const { box, month: was } = now;
    const shown = () => (box.isConnected ? heading(box) : panel()?.month);
    press(buttons[index]!);
    const to = await waitFor(env, () => (shown() ?? was) !== was && shown(), 250);
    effects.set(index, (to ?? was) - was);
    now = box.isConnected && to !== undefined ? { box, month: to } : panel();
  }
  return false;
};

/** Presses the day of an ISO date in the first panel that can be turned to it; false when there is no way. */
export const pickDay = async (
  boxes: () => readonly HTMLElement[],
  iso: string,
  env: WidgetEnvironment,
  pages = PAGES,
): Promise<boolean> => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const wanted = year * 12 + month - 1;
  const panels = () => panelsIn(boxes());
  if (!(await waitFor(env, () => panels().length, 500))) return false;
  // The left month of a range picker may only go back, the right one only forward.
  let sheet: Panel | undefined;
  for (let i = 0; i < panels().length && !sheet; i++) {
    const nth = () => panels().find((p) => p.month === wanted) ?? panels()[i];
    if (await turnTo(nth, wanted, env, pages)) sheet = nth();
  }
  if (!sheet) return false;
  const cells = cellsIn(sheet.box);
  // The grid starts with days of the month before; the first 1 begins this month.
  const start = cells.findIndex((c) => textOf(c) === '1');
  const cell = cells.slice(Math.max(0, start)).find((c) => textOf(c) === String(day));
  if (!cell || isOff(cell)) return false;
  press(labelOf(cell));
  return true;
};
