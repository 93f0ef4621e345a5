/** One date in one box: ways in order, each read back; what was there before comes back when none works. */
import type { Unit } from '../../dom/types';
import type { WidgetEnvironment } from '../types';
import { dayIn, offersDays } from './date-sheet';
import { dateOf } from './dates';
import { endComposition, fakeFocus, fire, key, leave, type TextBox, textIn, writeText } from './events';
import { openPopup, type Popup } from './popup';
import { after, waitFor } from './wait';

/** The box shows that day, however it writes it. */
export const showsDay = (box: TextBox, iso: string, { judge }: WidgetEnvironment): Promise<boolean> =>
  judge.means(dateOf(iso), { text: textIn(box) });

/** Stays what it is after the page had time to take it back. */
const settled = async (box: TextBox, iso: string, env: WidgetEnvironment): Promise<boolean> => {
  if (!(await waitFor(env, () => showsDay(box, iso, env), 250))) return false;
  await after(env, 60);
  return showsDay(box, iso, env);
};

const writePlain = (box: TextBox, text: string) => {
  fakeFocus(box, true);
  writeText(box, text);
  fire(box, 'change');
  fakeFocus(box, false);
};

/** Libraries in which a synthetic Enter chooses today (measured: layui). */
const enterIsHarmful = (box: TextBox, popup: Popup) =>
  popup.boxes().some((b) => /laydate/.test(b.className)) || box.hasAttribute('lay-key');

/**
 * Sets one ISO date in one box of a picker. True when the box shows it after everything has settled.
 * `open`: the picker's popup, when it stays open between the two ends of a range.
 */
export const setDate = async (
  control: Unit,
  box: TextBox,
  iso: string,
  env: WidgetEnvironment,
): Promise<boolean> => {
  endComposition(box);
  const before = textIn(box);
  const text = await env.judge.dateLike(iso, box.placeholder || before);
  if (box.type === 'date') {
    writePlain(box, iso);
    return settled(box, iso, env);
  }
  const popup = await openPopup({ ...control, element: box }, env, offersDays, 800);
  if (!popup) {
    // Nobody can type there, and a text of ours would convince the eye but not the page.
    if (box.readOnly) return false;
    writePlain(box, text);
    return settled(box, iso, env);
  }
  const typed = async () => {
    // Into a box that a person cannot type in, or a button that shows the day, only the calendar writes.
    if (enterIsHarmful(box, popup) || box.readOnly !== false) return false;
    writeText(box, text);
    await after(env, 0);
    // A box that takes no text as a whole would take today with Enter.
    if (!(await showsDay(box, iso, env))) return false;
    key(box, 'Enter');
    // As under a person's Enter: pickers that do not listen to the key listen to this (bootstrap-datepicker).
    fire(box, 'change');
    return settled(box, iso, env);
  };
  const picked = async () =>
    (await dayIn(popup.boxes, iso, env, () => showsDay(box, iso, env))) && settled(box, iso, env);
  const ways = env.attempt ? [picked, typed] : [typed, picked];
  try {
    for (const way of ways) if (await way()) break;
  } finally {
    await popup.close();
  }
  // A typed text the picker has not taken over is gone once the box is left.
  leave(box);
  if (await settled(box, iso, env)) return true;
  // A text alone convinces the box but not the picker behind it; only where the box is all there is.
  if (enterIsHarmful(box, popup)) {
    writePlain(box, text);
    if (await settled(box, iso, env)) return true;
  }
  // Never leave a date the client did not give, today's least of all.
  if (textIn(box) !== before) writePlain(box, before);
  return false;
};
