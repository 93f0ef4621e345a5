/** Finding an option in an open list that loads late or shows only a part of what it holds. */
import type { Judge, WidgetEnvironment } from '../types';
import { fire, isShown } from './events';
import { around, type Option, optionElements, optionsIn } from './listbox';
import { quiet, waitFor, waitForTimer } from './wait';

const isScroller = (el: HTMLElement): boolean => {
  if (el.scrollHeight <= el.clientHeight + 4 || el.clientHeight < 20) return false;
  return /auto|scroll|hidden|overlay/.test(getComputedStyle(el).overflowY);
};

const scrollerIn = (boxes: readonly HTMLElement[]): HTMLElement | undefined =>
  boxes.flatMap((b) => [b, ...b.querySelectorAll<HTMLElement>('*')]).find(isScroller);

/** The scrolling box around an option, within the popup. */
export const scrollerAround = (option: HTMLElement, boxes: readonly HTMLElement[]): HTMLElement | undefined =>
  around(option, boxes, isScroller);

const isLoading = (boxes: readonly HTMLElement[]): boolean =>
  boxes.some((b) => {
    const options = optionElements(b);
    // An option may have a place of its own for the sign that its next level loads.
    const signs = [...b.querySelectorAll('[aria-busy=true],[class*=loading i],[class*=spin i]')];
    return (
      b.matches('[aria-busy=true]') ||
      signs.some((s) => isShown(s) && !options.some((o) => o.contains(s) || s.contains(o))) ||
      (!options.length && /加载中|loading/i.test(b.textContent ?? ''))
    );
  });

export interface Found {
  option?: Option;
  /** All texts seen, in order. */
  texts: string[];
}

const usable = (list: readonly Option[]) => list.filter((o) => !o.off);

/** The option of a list that means one of `wanted` and can be chosen. */
export const pickFrom = async (
  judge: Judge,
  wanted: readonly string[],
  options: readonly Option[],
  exactly?: boolean,
): Promise<Option | undefined> => {
  const list = usable(options);
  const texts = list.map((o) => o.text);
  return list[(await judge.pick(wanted, texts, exactly)) ?? -1];
};

/** Scrolls a list through from the top; stops early when `until` says so. */
export const sweep = async (
  boxes: () => readonly HTMLElement[],
  env: WidgetEnvironment,
  until: () => boolean | Promise<boolean>,
): Promise<void> => {
  const scroller = scrollerIn(boxes());
  if (!scroller) return;
  const to = async (top: number) => {
    const shown = optionsIn(boxes())
      .map((o) => o.text)
      .join();
    scroller.scrollTop = top;
    fire(scroller, 'scroll');
    await waitFor(
      env,
      () =>
        optionsIn(boxes())
          .map((o) => o.text)
          .join() !== shown,
      120,
    );
  };
  if (scroller.scrollTop > 0) await to(0);
  for (let turn = 0; turn < 200 && !(await until()); turn++) {
    const top = scroller.scrollTop;
    await to(top + Math.max(24, scroller.clientHeight * 0.8));
    if (scroller.scrollTop <= top) break;
  }
  // A virtual list gives its rows other texts a frame later: what is found must not be pressed before.
  await quiet(env, 50, 300);
};

/**
 * Finds the option that means one of `wanted` in an open list: waits for options that load, scrolls a list
 * that shows only a part. `patience` is how long, in milliseconds, to wait for a list that lacks it.
 */
export const findOption = async (
  wanted: readonly string[],
  boxes: () => readonly HTMLElement[],
  env: WidgetEnvironment,
  patience: number,
): Promise<Found> => {
  const texts: string[] = [];
  const note = () => {
    for (const o of optionsIn(boxes())) if (!texts.includes(o.text)) texts.push(o.text);
  };
  const look = async (): Promise<Option | undefined> => {
    // Only the best wording is taken before the whole list is known.
    const exact = () => pickFrom(env.judge, wanted.slice(0, 2), optionsIn(boxes()), true);
    const now = await exact();
    note();
    if (now) return now;
    let early: Option | undefined;
    await sweep(boxes, env, async () => {
      note();
      early = await exact();
      return !!early;
    });
    if (early) return early;
    const index = await env.judge.pick(wanted, texts);
    if (index === undefined) return undefined;
    const here = () => usable(optionsIn(boxes())).find((o) => o.text === texts[index]);
    if (!here()) await sweep(boxes, env, () => !!here());
    return here();
  };
  const end = performance.now() + patience;
  for (;;) {
    const option = await look();
    if (option) return { option, texts };
    const left = end - performance.now();
    const shown = texts.join();
    const wait = isLoading(boxes()) ? Math.max(left, 4000) : left;
    if (wait <= 0) return { texts };
    const more = await waitForTimer(env, () => optionsIn(boxes()).some((o) => !shown.includes(o.text)), wait);
    if (!more) return { texts };
    texts.length = 0;
  }
};
