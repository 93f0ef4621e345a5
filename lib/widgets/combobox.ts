/** Custom single selects of any library: press, read the list that opens, press the option that means the value. */

import { isDisabled } from '../dom/describe';
import { namedBy } from '../dom/flat-tree';
import type { Unit } from '../dom/types';
import cascader from './cascader';
import multiSelect from './multi-select';
import { agree, refuse, turnTo } from './support/consent';
import { endComposition, key, leave, type TextBox, writeText } from './support/events';
import { findOption } from './support/find-option';
import { awaitNative, nativeChoice, setNative } from './support/hidden-native';
import { hasOptions, type Option, optionsIn } from './support/listbox';
import { openPopup, type Popup } from './support/popup';
import { shownChoice, shownIn, showsAsHint } from './support/texts';
import { after, quiet, waitFor } from './support/wait';
import { answersOf } from './support/wanted';
import type { FieldValue, WidgetDriver, WidgetEnvironment, WidgetResult } from './types';

/** How long a list without the wanted option may still be loading it. */
const PATIENCE = 350;

/**
 * Boxes that tell only how many answers they hold (已选 1 项), or show theirs where they asked for it: what they said
 * when their list showed the answer.
 */
const proven = new WeakMap<HTMLElement, string>();
const proof = (control: Unit, wanted: readonly string[]) =>
  [...wanted, textOfChoice(control) || shownIn(control.root).hint].join();

const wantedOf = (value: FieldValue) => answersOf(value)[0] ?? [];

/** The box a searchable select offers for typing, in the widget or in its popup. */
const searchBox = (control: Unit, popup?: Popup): TextBox | undefined =>
  [control.root, ...(popup?.boxes() ?? [])]
    .flatMap((b) => [...b.querySelectorAll<HTMLInputElement>('input')])
    .find((i) => !i.readOnly && !i.disabled && /^(text|search|)$/.test(i.type));

const search = async (
  control: Unit,
  popup: Popup,
  wanted: readonly string[],
  env: WidgetEnvironment,
): Promise<Option | undefined> => {
  const box = searchBox(control, popup);
  if (!box) return undefined;
  for (const text of wanted.slice(0, 2)) {
    writeText(box, text);
    // What is shown until the list has been narrowed is no answer.
    await quiet(env, 150, 400);
    const { option } = await findOption([text, ...wanted], popup.boxes, env, 700);
    if (option) return option;
  }
  writeText(box, '');
  return undefined;
};

/** Last way: arrow keys to the option the widget itself calls active, then Enter. */
const byKeyboard = async (control: Unit, option: Option, env: WidgetEnvironment): Promise<void> => {
  const active = () => namedBy(control.element, 'aria-activedescendant')[0]?.textContent?.trim();
  for (let i = 0; i < 60 && active() !== option.text; i++) {
    const was = active();
    key(control.element, 'ArrowDown');
    if (!(await waitFor(env, () => active() !== was, 100))) return;
  }
  if (active() === option.text) key(control.element, 'Enter');
};

const textOfChoice = (control: Unit): string => shownChoice(control.root) || nativeChoice(control).join('、');

/** A box that only suggests keeps what is typed; a list that was searched drops it. */
const keeps = async (control: Unit, value: FieldValue, env: WidgetEnvironment): Promise<boolean> => {
  const box = value.kind === 'text' && searchBox(control);
  if (!box) return false;
  writeText(box, value.text);
  leave(box);
  await after(env, 400);
  return box.value === value.text;
};

const fill = async (control: Unit, value: FieldValue, env: WidgetEnvironment): Promise<WidgetResult> => {
  const wanted = wantedOf(value);
  const read = () => textOfChoice(control);
  endComposition(control.element);
  await awaitNative(control, [wanted], env, env.patience ?? PATIENCE);
  const end = performance.now() + (env.patience ?? 0);
  const said = () => [control.root, control.root.getRootNode()].map((n) => n.textContent).join();
  const before = said();
  let popup = await openPopup(control, env, hasOptions, env.patience ?? 1500);
  if (!popup && (await keeps(control, value, env))) return { outcome: 'filled', shown: read() };
  // A list that is empty may not open at all; it is tried again while its options may come, and if they came just now.
  let came = said() !== before;
  while (!popup && (came || performance.now() < end) && control.root.isConnected) {
    came = false;
    await quiet(env, 150, 400);
    popup = await openPopup(control, env, hasOptions, 1000);
  }
  if (!popup) {
    const taken = () =>
      env.judge.means({ kind: 'choice', text: '', wanted }, { text: shownChoice(control.root) });
    if (await setNative(control, [wanted], env, taken)) return { outcome: 'filled', shown: read() };
    return { outcome: 'timeout', shown: read(), note: 'no list' };
  }
  const nearest = () => popup.boxes().slice(0, 1);
  try {
    const { option: listed, texts } = await findOption(wanted, nearest, env, env.patience ?? PATIENCE);
    // 其他类 of a tree is a branch: 其他 may stand below it.
    const isSure = listed && (listed.text === wanted[0] || !listed.element.closest('[role=tree]'));
    const option = (isSure ? undefined : await search(control, popup, wanted, env)) ?? listed;
    if (!option) {
      const outcome = (await keeps(control, value, env)) ? 'filled' : 'no-option';
      refuse(popup.boxes);
      return { outcome, shown: read(), options: texts };
    }
    const before = read();
    const isTicked = () => {
      const list = optionsIn(popup!.boxes());
      return (
        list.some((o) => o.text === option.text && o.chosen) && list.filter((o) => o.chosen).length === 1
      );
    };
    const isRead = async () => {
      const shown = read();
      if (/^已选\D*1\D*$/.test(shown) && isTicked()) proven.set(control.root, proof(control, wanted));
      if (proven.get(control.root) === proof(control, wanted)) return true;
      const choice = { kind: 'choice', text: '', wanted: [option.text, ...wanted] } as const;
      return !!shown && (shown === option.text || env.judge.means(choice, { text: shown }));
    };
    const right = async () => (await isRead()) || showsAsHint(control.root, option.text);
    if (!(await turnTo(option, popup.boxes, env, right))) {
      refuse(popup.boxes);
      return { outcome: 'rejected', shown: read(), options: texts, note: 'stuck' };
    }
    await agree(popup.boxes, env, right, 800);
    if (!(await waitFor(env, right, 800)) && read() === before) {
      const again = optionsIn(popup.boxes()).find((o) => o.text === option.text);
      if (again) {
        again.element.click();
        if (!(await waitFor(env, right, 400))) await byKeyboard(control, again, env);
      }
    }
    if ((await waitFor(env, right, 600)) && !(await isRead())) {
      await popup.close();
      leave(control.element);
      // Left, it goes on showing its choice there (VEUI).
      if (!(await waitFor(env, isRead, 600)) && showsAsHint(control.root, option.text))
        proven.set(control.root, proof(control, wanted));
    }
    const ok = await waitFor(env, isRead, 600);
    return { outcome: ok ? 'filled' : 'rejected', shown: read(), options: texts };
  } finally {
    await popup.close();
  }
};

const driver: WidgetDriver = {
  kinds: ['combobox'],
  read: (control) => ({ text: textOfChoice(control) }),
  isRight: async (control, value, judge) => {
    if (value.kind === 'region') return cascader.isRight(control, value, judge);
    if (value.kind === 'choices' && value.wanted.length > 1)
      return multiSelect.isRight(control, value, judge);
    const wanted = wantedOf(value);
    const now = driver.read(control);
    if (proven.get(control.root) === proof(control, wanted)) return true;
    return judge.means({ kind: 'choice', text: value.text, wanted }, now);
  },
  fill: async (control, value, env) => {
    if (isDisabled(control)) return { outcome: 'read-only', shown: driver.read(control).text };
    if (wantedOf(value).every((w) => !w)) return { outcome: 'unsuitable', shown: driver.read(control).text };
    // What looks like a plain select may open as a cascader or take several answers.
    if (value.kind === 'region' && value.path.length > 1) {
      const whole = await cascader.fill(control, value, env);
      // A plain list of cities has no other level.
      const wanted = value.levels?.[1] ?? [value.path[1]!];
      const isPlain = whole.outcome === 'no-option' && whole.options;
      if (!isPlain || (await env.judge.pick(wanted, isPlain, true)) === undefined) return whole;
      return fill(control, { kind: 'choice', text: value.text, wanted }, env);
    }
    if (value.kind === 'choices' && value.wanted.length > 1) return multiSelect.fill(control, value, env);
    return fill(control, value, env);
  },
};
export default driver;
