/** A day in what a press brings up, for boxes that take no text: a calendar, or wheels for year, month and day. */
import type { Unit } from '../../dom/types';
import type { WidgetEnvironment } from '../types';
import { hasDays, pickDay } from './calendar';
import { agree, refuse, type Test, turnTo } from './consent';
import { columnsIn, type Option } from './listbox';
import { openPopup } from './popup';
import { waitFor } from './wait';

/** What the columns of a day hold, in their order. */
const UNITS = [/^(?:19|20|21)\d\d\s*年?$/, /^\d{1,2}\s*月?$/, /^\d{1,2}\s*[日号]?$/];

/** The columns for year, month and day; empty where there are none. */
const columnsOf = (boxes: readonly HTMLElement[]): Option[][] => {
  const all = columnsIn(boxes);
  const found: Option[][] = [];
  for (const column of all) {
    const unit = UNITS[found.length];
    if (unit && column.length > 1 && column.every((o) => unit.test(o.text))) found.push(column);
  }
  return found.length === UNITS.length ? found : [];
};

/** A calendar, or wheels for a day. */
export const offersDays = (box: HTMLElement): boolean => hasDays(box) || columnsOf([box]).length > 0;

/** Chooses the day in an open picker; `right`: the widget holds it. False when the picker does not come to it. */
export const dayIn = async (
  boxes: () => readonly HTMLElement[],
  iso: string,
  env: WidgetEnvironment,
  right: Test,
): Promise<boolean> => {
  if (!columnsOf(boxes()).length) {
    if (!(await pickDay(boxes, iso, env))) return false;
  } else
    for (const [i, part] of iso.split('-').entries()) {
      const option = columnsOf(boxes())[i]?.find((o) => Number.parseInt(o.text, 10) === Number(part));
      if (option && (await turnTo(option, boxes, env, right))) continue;
      refuse(boxes);
      return false;
    }
  await agree(boxes, env, right, 400);
  return true;
};

/** Opens the picker of a widget without a box and chooses the day. */
export const chooseDay = async (
  control: Unit,
  iso: string,
  env: WidgetEnvironment,
  right: Test,
): Promise<boolean> => {
  const popup = await openPopup(control, env, offersDays, 800);
  if (!popup) return false;
  try {
    return (await dayIn(popup.boxes, iso, env, right)) && !!(await waitFor(env, right, 600));
  } finally {
    await popup.close();
  }
};
