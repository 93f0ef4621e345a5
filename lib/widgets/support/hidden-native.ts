/** The native list a library hides behind the one it draws: it knows the options, and it is what the form sends. */
import type { Unit } from '../../dom/types';
import type { Judge, WidgetEnvironment } from '../types';
import { fire } from './events';
import { isHint } from './hint';
import { textOf } from './texts';
import { waitFor, waitForTimer } from './wait';

/** Texts of a native list; '' for what cannot be chosen. */
export const textsOf = (select: HTMLSelectElement): string[] =>
  [...select.options].map((o) => (o.disabled || o.value === '' ? '' : textOf(o)));

/** Which of its options mean these answers; undefined while one of them is missing. */
export const indexesIn = async (
  select: HTMLSelectElement,
  groups: readonly (readonly string[])[],
  judge: Judge,
): Promise<number[] | undefined> => {
  const texts = textsOf(select);
  const found = await Promise.all(groups.map((wanted) => judge.pick(wanted, texts)));
  return found.includes(undefined) ? undefined : (found as number[]);
};

/** Texts of what a native list has chosen. */
export const chosenTexts = (select: HTMLSelectElement | undefined): string[] =>
  [...(select?.selectedOptions ?? [])].flatMap((o) => (o.value === '' || isHint(o.text) ? [] : textOf(o)));

/** Chooses in a native list and tells the page. */
export const choose = (select: HTMLSelectElement, is: (i: number) => boolean): void => {
  const options = [...select.options];
  if (select.multiple) for (const [i, o] of options.entries()) o.selected = is(i);
  else select.selectedIndex = options.findIndex((_, i) => is(i));
  fire(select, 'input');
  fire(select, 'change');
};

/** Texts of what the hidden list has chosen; empty for a widget without one. */
export const nativeChoice = ({ native }: Unit): string[] => chosenTexts(native);

/**
 * Waits until the hidden list offers what is wanted: some libraries draw their options when the list opens and
 * not again when they arrive. A list that is filled by searching never holds them, so this is no verdict.
 */
export const awaitNative = async (
  { native }: Unit,
  groups: readonly (readonly string[])[],
  env: WidgetEnvironment,
  ms: number,
): Promise<void> => {
  if (native) await waitForTimer(env, () => indexesIn(native, groups, env.judge), ms);
};

/**
 * Chooses in the hidden list itself, for a widget that does not open. True when `shows` agrees afterwards; a
 * widget that takes no notice of its list gets back what was chosen before. One that was drawn anew meanwhile is
 * left to the next try: its list is the same, and the page would not be told.
 */
export const setNative = async (
  { native, root }: Unit,
  groups: readonly (readonly string[])[],
  env: WidgetEnvironment,
  shows: () => boolean | Promise<boolean>,
): Promise<boolean> => {
  const want = native && (await indexesIn(native, groups, env.judge));
  if (!native || !want || !root.isConnected) return false;
  const before = [...native.options].map((o) => o.selected);
  choose(native, (i) => want.includes(i));
  if (await waitFor(env, shows, 500)) return true;
  choose(native, (i) => before[i]!);
  return false;
};
