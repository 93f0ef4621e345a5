/** Text boxes of one or many lines and number boxes, native or inside a library's wrapper. */
import type { Unit } from '../dom/types';
import {
  endComposition,
  fakeFocus,
  fire,
  insertText,
  key,
  type TextBox,
  textIn,
  writeText,
} from './support/events';
import { after, waitFor } from './support/wait';
import type { Judge, WidgetDriver, WidgetEnvironment, WidgetOutcome } from './types';

/** The box of a control that takes text; the element itself where there is none. */
export const boxOf = (control: Unit): TextBox => {
  const own = control.element;
  if (own.matches('input,textarea')) return own as TextBox;
  return (control.root.querySelector('input,textarea') ?? own) as TextBox;
};

/** Whether what a box holds is the text, as its page writes it; an empty box is an empty text. */
export const shows = async (shown: string, text: string, judge: Judge): Promise<boolean> =>
  shown === text || judge.means({ kind: 'text', text, parts: [text] }, { text: shown, chosen: [shown] });

/** Writes a text and lets the page's own checks on leaving run; a second try uses the other way. */
export const setText = async (box: TextBox, text: string, env: WidgetEnvironment): Promise<void> => {
  endComposition(box);
  const typed = !env.attempt && insertText(box, text);
  if (!typed) {
    fakeFocus(box, true);
    writeText(box, text);
    fire(box, 'change');
  }
  // Nobody types and leaves in one turn: pages that draw in between lose the text (King Design).
  await after(env, 0);
  if (typed) box.blur();
  else fakeFocus(box, false);
};

const driver: WidgetDriver = {
  kinds: ['text', 'textarea', 'number'],
  read: (control) => ({ text: textIn(boxOf(control)) ?? '' }),
  isRight: (control, { text }, judge) => judge.means({ kind: 'text', text }, driver.read(control)),
  async fill(control, value, env) {
    const box = boxOf(control);
    const result = (outcome: WidgetOutcome, note?: string) => ({ outcome, shown: textIn(box), note });
    if (box.disabled || box.readOnly) return result('read-only');
    if (value.kind === 'text' && value.unsuitable) return result('unsuitable', value.unsuitable);
    const before = textIn(box);
    await setText(box, value.text, env);
    // A calendar that came up with the focus goes when the box is left by the keyboard.
    if (/^\D*\d{4}\D\d\d\D\d\d\D?$/.test(value.text)) key(box, 'Tab');
    const ok = await waitFor(env, () => shows(textIn(box), value.text, env.judge), 300);
    if (ok) return result('filled');
    const shown = textIn(box);
    // A number component rounds what it cannot hold; half a number is worse than none.
    if (shown !== before && control.kind === 'number') await setText(box, before, { ...env, attempt: 1 });
    return { outcome: 'rejected', shown };
  },
};
export default driver;
