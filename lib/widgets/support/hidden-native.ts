/** The native list a library hides behind the one it draws: it knows the options, and it is what the form sends. */
import type { Control } from '../../dom/types';
import type { WidgetEnvironment } from '../types';
import { fire } from './events';
import { matchOption } from './match';
import { textOf } from './texts';
import { waitFor } from './wait';

const textsOf = (select: HTMLSelectElement): string[] =>
  [...select.options].map((o) => (o.disabled || o.value === '' ? '' : textOf(o)));

const indexesIn = (select: HTMLSelectElement, groups: readonly (readonly string[])[]): number[] => {
  const texts = textsOf(select);
  return groups.flatMap((wanted) => matchOption(wanted, texts) ?? []);
};

/** Texts of what the hidden list has chosen; empty for a widget without one. */
export const nativeChoice = ({ native }: Control): string[] =>
  [...(native?.selectedOptions ?? [])].filter((o) => o.value !== '').map(textOf);

/**
 * Waits until the hidden list offers what is wanted: some libraries draw their options when the list opens and
 * not again when they arrive. A list that is filled by searching never holds them, so this is no verdict.
 */
export const awaitNative = async (
  { native }: Control,
  groups: readonly (readonly string[])[],
  env: WidgetEnvironment,
  ms: number,
): Promise<void> => {
  if (native) await waitFor(env, () => indexesIn(native, groups).length === groups.length, ms, native);
};

/**
 * Chooses in the hidden list itself, for a widget that does not open. True when `shows` agrees afterwards; a
 * widget that takes no notice of its list gets back what was chosen before.
 */
export const setNative = async (
  { native, root }: Control,
  groups: readonly (readonly string[])[],
  env: WidgetEnvironment,
  shows: () => boolean,
): Promise<boolean> => {
  const want = native ? indexesIn(native, groups) : [];
  if (!native || want.length < groups.length) return false;
  const options = [...native.options];
  const before = options.map((o) => o.selected);
  const choose = (is: (i: number) => boolean) => {
    if (native.multiple) for (const [i, o] of options.entries()) o.selected = is(i);
    else native.selectedIndex = options.findIndex((_, i) => is(i));
    fire(native, 'input');
    fire(native, 'change');
  };
  choose((i) => want.includes(i));
  if (await waitFor(env, shows, 500, root)) return true;
  choose((i) => before[i]!);
  return false;
};
