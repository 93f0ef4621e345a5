/**
 * The calendar of a date picker: finding day cells, the shown month, and the buttons that turn the pages. What
 * a button does is learned by pressing it and reading the heading, not from its class.
 */

import { isOff } from '../../dom/describe';
import { innermost, outermost } from '../../dom/flat-tree';
import type { Judge, WidgetEnvironment } from '../types';
import { fire, isShown, press } from './events';
import { labelOf } from './listbox';
import { hasten } from './popup';
import { textOf } from './texts';
import { waitFor } from './wait';

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

/** Text of a heading; of its little selects and boxes what they show, of a list that is shut nothing. */
const headText = (el: HTMLElement): string => {
  if (!isShown(el)) return '';
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

const heading = (box: HTMLElement, judge: Judge): Promise<number | undefined> => {
  const all = above(box, '*');
  return judge.month(all.map(headText), outermost(all).map(headText));
};

/** Boxes without a table that hold the days of a month side by side. */
const daySheets = (box: HTMLElement): HTMLElement[] => {
  const parents = new Map<HTMLElement, number>();
  for (const { parentElement } of cellsIn(box))
    if (parentElement) parents.set(parentElement, (parents.get(parentElement) ?? 0) + 1);
  return [...parents].flatMap(([parent, days]) => (days >= LEAST ? [parent] : []));
};

/** Months on show; two for a range picker. */
const panelsIn = async (boxes: readonly HTMLElement[], judge: Judge): Promise<Panel[]> => {
  const tables = boxes.flatMap((b) =>
    [...b.querySelectorAll<HTMLElement>('table,[role=grid]')].filter(hasDays),
  );
  const grids = innermost(tables.length ? tables : boxes.flatMap(daySheets));
  const panels: Panel[] = [];
  for (let box of grids.length ? grids : boxes.filter(hasDays)) {
    let month = await heading(box, judge);
    while (month === undefined && box.parentElement && !boxes.includes(box)) {
      box = box.parentElement;
      month = await heading(box, judge);
    }
    if (month !== undefined) panels.push({ box, month });
  }
  return panels;
};

/** Days of the week, and what opens another view: no button that turns a page says so. */
const NO_TURN =
  /[\d年月日周]|星期|^\s*([一二三四五六smtwf]|(su|mo|tu|we|th|fr|sa|jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)[a-z]*)\s*$/i;

/** Buttons above the days: small, without a number in them. */
const turners = (box: HTMLElement): HTMLElement[] => {
  const all = above(box, 'button,[role=button],a,i,svg,span,div:empty,th:not(:has(*))').filter(isShown);
  // The caret of a button that says 2026年 opens another view.
  const said = (el: Element) => (el.closest('button,[role=button],a') ?? el).textContent ?? '';
  return outermost(all.filter((el) => !NO_TURN.test(said(el)) && !isOff(el)));
};

type Shown = () => Promise<Panel | undefined>;

/** Chooses year and month in the little selects over the days, where a picker has them. */
const choose = async (panel: Shown, month: number, env: WidgetEnvironment): Promise<void> => {
  // Twice: the months on offer may depend on the year.
  for (const _ of [0, 1]) {
    const now = await panel();
    if (!now || now.month === month) return;
    for (const select of above(now.box, 'select') as HTMLSelectElement[]) {
      const index = await env.judge.page(
        month,
        Array.from(select.options, (o) => o.text),
      );
      if (index === undefined || index === select.selectedIndex || isOff(select)) continue;
      const was = (await panel())?.month;
      select.selectedIndex = index;
      fire(select, 'change');
      await waitFor(env, async () => (await panel())?.month !== was, 250);
    }
  }
};

/** Pages a picker is turned through at most: by month the twenty years a paper is valid and some. */
const PAGES = 260;

/** Turns pages until `month` is shown; false when no button leads there. */
const turnTo = async (panel: Shown, month: number, env: WidgetEnvironment): Promise<boolean> => {
  const effects = new Map<number, number>();
  await choose(panel, month, env);
  let now = await panel();
  const most = now ? cellsIn(now.box).length + LEAST : 0;
  for (let turn = 0; turn < PAGES && now; turn++) {
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
    const shown = async () => (box.isConnected ? heading(box, env.judge) : (await panel())?.month);
    press(buttons[index]!);
    const to = await waitFor(env, async () => ((await shown()) ?? was) !== was && shown(), 250);
    // A page on its way out holds the days of another month, and many of them fill the picker.
    await waitFor(env, () => cellsIn(box).length < most || void hasten([box]), 400);
    effects.set(index, (to ?? was) - was);
    now = box.isConnected && to !== undefined ? { box, month: to } : await panel();
  }
  return false;
};

/**
 * Presses the day of an ISO date in the first panel that can be turned to it; false when there is no way.
 * `last`: the end of a range, in the last panel that can: each may have a month of its own (layui).
 */
export const pickDay = async (
  boxes: () => readonly HTMLElement[],
  iso: string,
  env: WidgetEnvironment,
  last = false,
): Promise<boolean> => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const wanted = year * 12 + month - 1;
  const panels = async () => {
    const all = await panelsIn(boxes(), env.judge);
    return last ? all.reverse() : all;
  };
  if (!(await waitFor(env, async () => (await panels()).length, 500))) return false;
  // The left month of a range picker may only go back, the right one only forward.
  let sheet: Panel | undefined;
  for (let i = 0; i < (await panels()).length && !sheet; i++) {
    const nth = async () => {
      const all = await panels();
      return all.find((p) => p.month === wanted) ?? all[i];
    };
    if (await turnTo(nth, wanted, env)) sheet = await nth();
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
