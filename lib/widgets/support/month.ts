/** Months as the headings and the little lists over a calendar write them. Pure. */

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const HAN = '一二三四五六七八九十';

/** Year × 12 + month (0..11) in a heading such as 2026年 11月, Nov 2026, 2026 - 11. */
const monthIn = (text: string): number | undefined => {
  const year = /(?:19|20|21)\d{2}/.exec(text)?.[0];
  if (!year) return undefined;
  const rest = text.replace(year, ' ').toLowerCase();
  const number = /(\d{1,2})\s*月/.exec(rest)?.[1] ?? /^[\s年/-]*(\d{1,2})[\s月]*$/.exec(rest)?.[1];
  const han = /(十[一二]?|[一二三四五六七八九])月/.exec(rest)?.[1];
  const name = /jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec/.exec(rest)?.[0];
  // 十一 is ten and one.
  const month = number
    ? Number(number) - 1
    : han
      ? HAN.indexOf(han[0]!) + HAN.indexOf(han[1] ?? '') + (han[1] ? 1 : 0)
      : name
        ? MONTHS.indexOf(name) / 3
        : -1;
  return month >= 0 && month < 12 ? Number(year) * 12 + month : undefined;
};

/** The month over a calendar: in the first text that says one, else year and month each on their own (`apart`). */
export const monthOver = (texts: readonly string[], apart: readonly string[]): number | undefined => {
  const found = texts.filter((t) => t.length < 30).map(monthIn);
  const whole = apart.join('').length < 60 ? monthIn(apart.join(' ')) : undefined;
  return found.find((m) => m !== undefined) ?? whole;
};

/** The year or the month of that month in a list of either. */
export const optionOf = (month: number, texts: readonly string[]): number =>
  texts.findIndex(
    (t) =>
      Number.parseInt(t.trim(), 10) === Math.floor(month / 12) ||
      monthIn(`2000 ${t.trim()}`) === 24_000 + (month % 12),
  );
