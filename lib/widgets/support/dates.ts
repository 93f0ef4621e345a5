/** Dates as text: reading what a picker shows and writing the form a box asks for. Pure. */

export const LONG_TERM = 'long-term';
/** 长期 and the wordings portals use for it. */
export const LONG_TERM_TEXT = /长期|永久|long[- ]?term|permanent/i;

/** 长期 as a picker shows it: the word, or the far day (2099-12-31, 9999-12-31) many portals keep for it. */
export const saysLongTerm = (text: string): boolean =>
  LONG_TERM_TEXT.test(text) || (isoDate(text) ?? '') >= '2099';

/** An ISO date as a value. */
export const dateOf = (date: string) => ({ kind: 'date', text: date, date }) as const;

const pad = (n: string) => n.padStart(2, '0');

const DAY = /(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})|(?<!\d)(\d{4})(\d\d)(\d\d)(?!\d)/g;

/** All ISO dates in a text, in order: 2036-05-01, 2036/5/1, 2036年5月1日, 20360501. */
export const isoDates = (text: string): string[] =>
  [...text.matchAll(DAY)].map(([, ...m]) => {
    const [y, month, day] = m.filter(Boolean);
    return `${y}-${pad(month!)}-${pad(day!)}`;
  });

/** The first ISO date in a text; undefined when there is none. */
export const isoDate = (text: string): string | undefined => isoDates(text)[0];

/** `iso` in the form of `sample` (a placeholder or an earlier value such as YYYY/MM/DD or 2020年1月1日). */
export const dateLike = (iso: string, sample: string): string => {
  const [y, m, d] = iso.split('-') as [string, string, string];
  if (/年\s*(m|\d)/i.test(sample)) return `${y}年${m}月${d}日`;
  const mark =
    /(?:yyyy|\d{4}|年)([/.])/i.exec(sample)?.[1] ?? (/yyyymmdd|(?<!\d)\d{8}(?!\d)/i.test(sample) ? '' : '-');
  return [y, m, d].join(mark);
};
