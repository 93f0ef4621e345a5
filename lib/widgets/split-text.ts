/** Several boxes for one value: 086 - 0571 - 88001234 - 分机. */
import type { Unit } from '../dom/types';
import { fire, leave, type TextBox, takeFocus, writeText } from './support/events';
import type { SplitBox } from './support/split';
import { after, waitFor } from './support/wait';
import { setText, shows } from './text';
import type { FieldValue, WidgetDriver } from './types';

/** What a list or a part of a day has not is undefined there. */
type Box = HTMLElement &
  Partial<Pick<HTMLInputElement, 'value' | 'maxLength' | 'placeholder' | 'readOnly' | 'disabled'>>;
const boxes = (control: Unit) => control.parts as readonly Box[];
const isSelect = (el: Box): el is HTMLSelectElement & Box => el.localName === 'select';

/** A part of a day that shows YYYY while it is empty says its number itself. */
const numberIn = (b: Box): string => b.ariaValueNow ?? b.value ?? '';

/** What is known of each box; how a text divides into them is worked out elsewhere (support/split.ts). */
export const splitBoxes = (control: Unit): SplitBox[] =>
  boxes(control).map((b) => ({
    maxLength: b.maxLength ?? -1,
    hint: [b.placeholder, b.ariaLabel, b.title, b.ariaValueMax].join(' ').trim(),
    value: numberIn(b),
  }));

/** The text of each box; undefined for a value that does not divide into them. */
const parts = (control: Unit, value: FieldValue): readonly string[] | undefined =>
  value.kind === 'text' && value.parts?.length === control.parts.length ? value.parts : undefined;

const driver: WidgetDriver = {
  kinds: ['split-text'],
  read: (control) => {
    const shown = boxes(control).map(numberIn);
    return { text: shown.filter(Boolean).join('-'), chosen: shown };
  },
  isRight: async (control, value, judge) =>
    !!parts(control, value) && judge.means(value, driver.read(control)),
  async fill(control, value, env) {
    const shown = () => driver.read(control).text;
    const want = parts(control, value);
    if (!want) return { outcome: 'unsuitable', shown: shown(), note: `${control.parts.length} boxes` };
    for (const [i, box] of boxes(control).entries()) {
      const text = want[i]!;
      if (await shows(numberIn(box), text, env.judge)) continue;
      let options: string[] = [];
      let index: number | undefined;
      // The days of a month come up once the month is chosen.
      if (isSelect(box))
        await waitFor(
          env,
          async () => {
            options = [...box.options].map((o) => o.text);
            index = await env.judge.pick([text], options);
            return !box.disabled && index !== undefined;
          },
          350,
        );
      if (box.disabled || box.readOnly) return { outcome: 'read-only', shown: shown() };
      if (isSelect(box)) {
        if (index === undefined) return { outcome: 'no-option', shown: shown(), options };
        box.selectedIndex = index;
        fire(box, 'change');
      } else if ('value' in box) await setText(box as TextBox, text, env);
      else {
        // Which part is typed into, its page knows a turn after the focus.
        takeFocus(box);
        await after(env, 0);
        const typed = { data: text, inputType: 'insertText', bubbles: true, cancelable: true };
        // A page that takes the text itself lets nothing be written.
        if (box.dispatchEvent(new InputEvent('beforeinput', typed)))
          writeText(box as unknown as TextBox, text);
        await after(env, 0);
      }
    }
    leave(control.root);
    const ok = await waitFor(env, () => driver.isRight(control, value, env.judge), 300);
    return { outcome: ok ? 'filled' : 'rejected', shown: shown() };
  },
};
export default driver;
