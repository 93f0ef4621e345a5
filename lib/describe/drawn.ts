/** What kind of widget a drawn one is, by its looks. */
import type { ControlKind } from '../recognise/types';
import type { Looks } from './types';

const DATED = /日期|yyyy|^\d{4}\s*[-/.年]\s*\d\d?\s*[-/.月]\s*\d/i;
/** 起止日期, 开始日期 – 结束日期, two days, or nothing but what stands between them. */
export const BOTH =
  /起止|区间|范围|range|(?:起|开始).*(?:结束|截止|到期|止)|\d{4}\D\d.*\D\d{4}\D\d|^\s*[-~～至]\s*$|y{4}.*y{4}/i;
const NOT_DATE = /region|area|city|address|district|color|file|user|time-?picker$/i;

/** It says itself that it is of days; a picker alone may be one of anything (the wheels of a phone). */
export const saysDay = ({ names, hint }: Looks): boolean => /date|calendar/i.test(names) || DATED.test(hint);

/** `kind` is what it is where its looks say nothing else. */
export function drawnKind({ names, hint, opens, boxes, ranged }: Looks, kind: ControlKind): ControlKind {
  if (/cascade/i.test(names)) return 'cascader';
  // A picker of anything: what it opens says whether it is a list.
  const lists = /listbox|tree|menu/.test(opens);
  const dated =
    !NOT_DATE.test(names) &&
    (/(?:^|[^a-z])(?:date|calendar)/i.test(names) || (!lists && /(?:^|[\s_-])\w*picker/i.test(names)));
  // A button over a calendar shows the day, or asks for one.
  const isDate = dated || (!lists && DATED.test(hint));
  // One box may show both ends.
  const both = isDate && (BOTH.test(hint) || (dated && ranged));
  if ((dated && boxes === 2) || both || /range/i.test(names)) return 'date-range';
  if (isDate) return 'date';
  return /(region|area|city|address|district)/i.test(names) && /picker/i.test(names) ? 'cascader' : kind;
}
