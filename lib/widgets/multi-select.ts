/** Custom selects that take several answers: opened once, each option pressed on or off, then closed. */

import { isDisabled } from '../dom/describe';
import { innermost } from '../dom/flat-tree';
import type { Unit } from '../dom/types';
import { agree } from './support/consent';
import { endComposition, isShown, key, writeText } from './support/events';
import { findOption } from './support/find-option';
import { awaitNative, nativeChoice } from './support/hidden-native';
import { isHint } from './support/hint';
import { hasOptions, optionsIn, pressOption } from './support/listbox';
import { openPopup, type Popup } from './support/popup';
import { shownIn } from './support/texts';
import { waitFor } from './support/wait';
import { answersOf } from './support/wanted';
import { boxOf } from './text';
import type { FieldValue, WidgetDriver, WidgetEnvironment, WidgetResult } from './types';

const TAG = '[class*="tag" i],[class*="selection-item" i],[class*="choice" i],[class*="label" i]';

/** Around the tags may lie the list of all options as well, closed or open. */
const said = (el: Element): string => shownIn(el).pieces.join(' ');

/** Texts of the chosen tags: outermost boxes that look like one, else the shown pieces. */
const tagsOf = (root: HTMLElement): string[] => {
  const all = [...root.querySelectorAll<HTMLElement>(TAG)].filter(
    (t) => t !== root && !t.closest('[role=option]') && isShown(t) && said(t),
  );
  const texts = innermost(all)
    .map(said)
    .filter((t) => /[\p{L}\p{N}]/u.test(t) && !isHint(t) && !/^\+\s*\d+/.test(t));
  return [...new Set(texts.length ? texts : shownIn(root).pieces.flatMap((p) => p.split(/\s*[,，、]\s*/)))];
};

/** A hidden native list knows what is chosen; in the drawn one the highlighted option may call itself selected. */
const chosenOf = (control: Unit): string[] => (control.native ? nativeChoice(control) : tagsOf(control.root));

const fill = async (control: Unit, value: FieldValue, env: WidgetEnvironment): Promise<WidgetResult> => {
  const read = () => chosenOf(control);
  const shown = () => read().join('、');
  endComposition(control.element);
  const groups = answersOf(value);
  await awaitNative(control, groups, env, env.patience ?? 350);
  const open = () => openPopup(control, env, hasOptions, env.patience ?? 1500);
  let popup = await open();
  if (!popup) {
    // Nothing to choose from: tags of any text, each ended by Enter. What has other wordings is an answer of a list.
    let typed = groups.every((g) => !g[1]);
    for (const [text = ''] of typed ? groups : []) {
      const box = boxOf(control);
      writeText(box, text);
      key(box, 'Enter');
      typed = !!(await waitFor(env, () => read().includes(text), 600));
    }
    return { outcome: typed ? 'filled' : 'timeout', shown: shown(), note: 'no list' };
  }
  try {
    const picked: string[] = [];
    for (const wanted of groups) {
      // Some lists close after each answer.
      if (!popup.boxes().length) {
        await popup.close();
        popup = (await open()) ?? popup;
      }
      const { boxes }: Popup = popup;
      const { option, texts } = await findOption(wanted, boxes, env, env.patience ?? 350);
      if (!option) return { outcome: 'no-option', shown: shown(), options: texts };
      picked.push(option.text);
      const isIn = async () => (await env.judge.pick([option.text], read(), true)) !== undefined;
      if ((await isIn()) || (!control.native && option.chosen)) continue;
      const now = () => optionsIn(boxes()).find((o) => o.text === option.text);
      pressOption(option);
      await waitFor(env, async () => (await isIn()) || (!control.native && now()?.chosen), 600);
    }
    // What the page chose by default and the client does not want.
    for (const option of optionsIn(popup.boxes())) {
      const isOn = control.native ? read().includes(option.text) : option.chosen;
      if (!isOn || option.off || picked.includes(option.text)) continue;
      pressOption(option);
      await waitFor(env, () => !read().includes(option.text), 400);
    }
    const last = popup;
    await agree(popup.boxes, env, () => picked.every((p) => read().includes(p)), 200);
    const right = async () => {
      const have = [...read(), ...(control.native ? [] : chosenIn(last.boxes()))];
      const found = await Promise.all(picked.map((p) => env.judge.pick([p], have, true)));
      return !found.includes(undefined);
    };
    const ok = await waitFor(env, right, 400);
    return { outcome: ok ? 'filled' : 'rejected', shown: shown() };
  } finally {
    await popup.close();
  }
};

const chosenIn = (boxes: readonly HTMLElement[]) =>
  optionsIn(boxes).flatMap((o) => (o.chosen ? [o.text] : []));

const driver: WidgetDriver = {
  kinds: ['multi-select'],
  matches: (control) => control.element.localName !== 'select',
  read(control) {
    const chosen = chosenOf(control);
    return { text: chosen.join('、'), chosen };
  },
  isRight: (control, value, judge) =>
    judge.means({ kind: 'choices', text: value.text, wanted: answersOf(value) }, driver.read(control)),
  async fill(control, value, env) {
    if (isDisabled(control)) return { outcome: 'read-only', shown: driver.read(control).text };
    return fill(control, value, env);
  },
};
export default driver;
