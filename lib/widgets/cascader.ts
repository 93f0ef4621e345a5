/** Cascaders: one press per level, levels that load late included. */

import { isDisabled } from '../dom/describe';
import { classOf } from '../dom/flat-tree';
import type { Control } from '../dom/types';
import { agree, refuse, turnTo } from './support/consent';
import { endComposition, hover, isShown, press as pressAt } from './support/events';
import { pickFrom, scrollerAround, sweep } from './support/find-option';
import { columnsIn, hasOptions, labelOf, type Option } from './support/listbox';
import { openPopup, type Popup } from './support/popup';
import { shownChoice, textOf } from './support/texts';
import { waitFor } from './support/wait';
import type { FieldValue, WidgetDriver, WidgetEnvironment, WidgetResult } from './types';

/**
 * How long a level may take to load, in milliseconds; in a hidden page one that draws only what it has measured
 * waits for a frame, and Firefox doubles the time between those (1, 2, 4 … 32 seconds) while anything moves.
 */
const LEVEL = 4000;
const HIDDEN_LEVEL = 40_000;

/** Of each level the texts that mean it; more than one for a level that pages leave out or call otherwise. */
type Levels = readonly (readonly string[])[];

const levelsOf = (value: FieldValue): Levels => {
  if (value.kind === 'region') return value.levels ?? value.path.map((name) => [name]);
  return [value.kind === 'choice' ? value.wanted : [value.text]];
};

interface Step {
  option?: Option;
  /** A municipality's middle level the page leaves out. */
  skipped: boolean;
  /** Texts of the column that lacks the wanted one. */
  texts: string[];
}

/**
 * The option of one level. `pressed` is the column pressed before: the next one stands after it, or takes its
 * place where a popup shows one level at a time.
 */
const nextStep = async (
  popup: Popup,
  levels: Levels,
  level: number,
  pressed: { index: number; texts: string } | undefined,
  env: WidgetEnvironment,
): Promise<Step> => {
  let texts: string[] = [];
  let first: HTMLElement | undefined;
  const look = async (): Promise<Step | undefined> => {
    const columns = columnsIn(popup.boxes());
    const from = pressed ? pressed.index + 1 : 0;
    const same = pressed && columns.length === from ? columns[pressed.index] : undefined;
    const alone = same && joined(same) !== pressed!.texts;
    const lists = alone ? [same] : columns.slice(from);
    // Tabs may stand over the places.
    let list = lists.at(level ? 0 : -1);
    let option: Option | undefined;
    for (const l of lists) {
      option = await pickFrom(env.judge, levels[level]!, l, true);
      if (option) {
        list = l;
        break;
      }
    }
    if (!list) return undefined;
    texts = list.map((o) => o.text);
    first = list[0]?.element;
    if (option) return { option, skipped: false, texts };
    const next = levels[level]!.length > 1 && levels[level + 1];
    const below = next && (await pickFrom(env.judge, next, list, true));
    return below ? { option: below, skipped: true, texts } : undefined;
  };
  /** A column that shows a part of its options is scrolled through. */
  const scrolled = async () => {
    const scroller = (await look()) ? undefined : first && scrollerAround(first, popup.boxes());
    if (scroller)
      await sweep(
        () => [scroller],
        env,
        async () => !!(await look()),
      );
    return look();
  };
  const now = await scrolled();
  if (now) return now;
  const patience = env.document.hidden ? HIDDEN_LEVEL : LEVEL;
  const later = await waitFor(env, look, texts.length ? 600 : patience);
  return later ?? (await scrolled()) ?? { skipped: false, texts };
};

/**
 * Where the pointer over an option opens its level, a press would shut it again (PrimeVue); one that is open
 * already is left alone too. Some only say so (Arco for Vue): the level has to be there.
 */
const opensByItself = async (
  option: HTMLElement,
  isBelow: () => boolean,
  env: WidgetEnvironment,
): Promise<boolean> => {
  const said = () => option.getAttribute('aria-expanded');
  if (!said()) return false;
  hover(labelOf(option));
  return !!(await waitFor(env, () => said() === 'true' && isBelow(), 120));
};

/** What stands before the name of a branch of a tree and unfolds it; a box to tick chooses the branch. */
const foldOf = (option: HTMLElement): HTMLElement | undefined =>
  [...option.querySelectorAll<HTMLElement>('*')].find(
    (e) =>
      !textOf(e) &&
      e.compareDocumentPosition(labelOf(option)) & 4 &&
      getComputedStyle(e).cursor === 'pointer' &&
      !/input|radio|check/i.test(e.localName + classOf(e)),
  );

/** Opens a further level. */
const isBranch = ({ element }: Option): boolean =>
  [element, ...element.querySelectorAll('*')].some((e) =>
    /expand|arrow|right|chevron|has-?child/i.test(`${classOf(e)} ${e.getAttribute('data-icon')}`),
  );

const joined = (column: readonly Option[]) => column.map((o) => o.text).join();

const fill = async (control: Control, value: FieldValue, env: WidgetEnvironment): Promise<WidgetResult> => {
  const read = () => shownChoice(control.root);
  endComposition(control.element);
  const popup = await openPopup(control, env, hasOptions, env.patience ?? 1500);
  if (!popup) return { outcome: 'timeout', shown: read(), note: 'no list' };
  const levels = levelsOf(value);
  const right = () => driver.isRight(control, value, env.judge);
  try {
    let pressed: { index: number; texts: string } | undefined;
    const press = async (o: Option, last: boolean) => {
      const columns = columnsIn(popup.boxes());
      const index = columns.findIndex((c) => c.some((k) => k.element === o.element));
      pressed = { index, texts: joined(columns[index] ?? []) };
      const isBelow = () => columnsIn(popup.boxes()).length > index + 1;
      if (await opensByItself(o.element, isBelow, env)) return true;
      const fold = last ? undefined : foldOf(o.element);
      if (fold) pressAt(fold);
      return (fold && (await waitFor(env, isBelow, 500))) || turnTo(o, popup.boxes, env, right);
    };
    if (value.kind === 'choice') {
      // 其他 > 网络教育: what is wanted may stand below any branch; the one called like it is looked into first.
      const first = await waitFor(env, () => columnsIn(popup.boxes())[0], 1500);
      const branches = first?.filter(isBranch) ?? [];
      const named = await pickFrom(env.judge, value.wanted, first ?? [], true);
      if (!named || isBranch(named))
        for (const branch of branches.sort((a, b) => +(b === named) - +(a === named))) {
          await press(branch, false);
          const { option } = await nextStep(popup, [[], value.wanted], 1, pressed, env);
          if (option && (await press(option, true))) break;
        }
      if (branches.length && (!named || isBranch(named))) {
        await agree(popup.boxes, env, right, 400);
        const ok = await waitFor(env, right, 1000);
        if (ok) return { outcome: 'filled', shown: read() };
        return { outcome: 'no-option', shown: read(), options: first!.map((o) => o.text) };
      }
    }
    for (let level = 0; level < levels.length; level++) {
      const { option, skipped, texts } = await nextStep(popup, levels, level, pressed, env);
      if (!option) return { outcome: 'no-option', shown: read(), options: texts };
      if (skipped) level++;
      if (await press(option, level === levels.length - 1)) continue;
      refuse(popup.boxes);
      return { outcome: 'rejected', shown: read(), note: 'stuck' };
    }
    await agree(popup.boxes, env, right, 400);
    const ok = await waitFor(env, right, 1000);
    return { outcome: ok ? 'filled' : 'rejected', shown: read() };
  } finally {
    await popup.close();
  }
};

const driver: WidgetDriver = {
  kinds: ['cascader'],
  read: (control) => ({ text: shownChoice(control.root) }),
  isRight: (control, value, judge) => judge.means(value, driver.read(control)),
  async fill(control, value, env) {
    const locked = isDisabled(control) || !isShown(control.root);
    if (locked) return { outcome: 'read-only', shown: driver.read(control).text };
    return fill(control, value, env);
  },
};
export default driver;
