/** What a fill did to a practice portal, field by field, and the table over all of them. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { ExpectedModel } from '../../portals/expected';
import type { Model } from '../../portals/shared/types';

export interface Tally {
  browser: string;
  portal: string;
  applicant: string;
  /** The page holds what the applicant's data asks for; an empty field that was to stay empty counts. */
  right: number;
  /** The page holds something else. */
  wrong: number;
  /** The page holds nothing where it should. */
  missed: number;
  /** Search boxes, honeypots, codes and agreements that changed. */
  traps: number;
  /** Keys that are wrong or missed, with what the page holds. */
  notes: string[];
}

const FOLDER = 'test-results';
/** One line per test: a run of several workers, and of one browser after the other, adds up. */
const LINES = `${FOLDER}/portals.jsonl`;

const isEmpty = (value: unknown) =>
  value === undefined || value === '' || (Array.isArray(value) && !value.length);
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The traps that are not as the page left them. */
export const touchedTraps = (traps: Model['traps']): string[] =>
  Object.entries(traps).flatMap(([name, value]) => ([value].flat().some(Boolean) ? [name] : []));

/** Counts every expected field, and every field the page holds beyond them. */
export const count = (
  fields: Record<string, unknown>,
  expected: ExpectedModel,
): Pick<Tally, 'right' | 'wrong' | 'missed' | 'notes'> => {
  const result = { right: 0, wrong: 0, missed: 0, notes: [] as string[] };
  const wanted = expected as Record<string, unknown>;
  for (const key of new Set([...Object.keys(wanted), ...Object.keys(fields)])) {
    const [held, due] = [fields[key], wanted[key]];
    if (same(held, due) || (isEmpty(held) && isEmpty(due))) {
      result.right += key in wanted ? 1 : 0;
      continue;
    }
    result[isEmpty(held) ? 'missed' : 'wrong'] += 1;
    result.notes.push(`${key}: ${JSON.stringify(held)}`);
  }
  return result;
};

export const record = (tally: Tally): void => {
  mkdirSync(FOLDER, { recursive: true });
  appendFileSync(LINES, `${JSON.stringify(tally)}\n`);
};

/** The table of all portals counted so far, the latest count of each; also written to test-results/portals.md. */
export const writeTable = (): string => {
  const lines = existsSync(LINES) ? readFileSync(LINES, 'utf8').trim().split('\n') : [];
  const latest = new Map<string, Tally>();
  for (const t of lines.map((l) => JSON.parse(l) as Tally))
    latest.set(`${t.browser} ${t.portal} ${t.applicant}`, t);
  const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  const sum = (list: Tally[], what: 'right' | 'wrong' | 'missed' | 'traps') =>
    list.reduce((n, t) => n + t[what], 0);
  const totals = (list: Tally[]) => {
    const [right, wrong, missed, traps] = (['right', 'wrong', 'missed', 'traps'] as const).map((w) =>
      sum(list, w),
    ) as [number, number, number, number];
    const all = right + wrong + missed;
    return [all, right, wrong, missed, traps, `${all ? ((100 * right) / all).toFixed(1) : '–'} %`];
  };
  const out = [
    row('browser', 'portal', 'orders', 'fields', 'right', 'wrong', 'missed', 'traps touched', 'share right'),
    row('---', '---', ...Array<string>(7).fill('---:')),
  ];
  const all = [...latest.values()];
  for (const browser of new Set(all.map((t) => t.browser))) {
    const here = all.filter((t) => t.browser === browser);
    for (const portal of new Set(here.map((t) => t.portal))) {
      const list = here.filter((t) => t.portal === portal);
      out.push(row(browser, portal, list.length, ...totals(list)));
    }
    out.push(row(browser, '**all**', here.length, ...totals(here)));
  }
  const notes = all.flatMap((t) => t.notes.map((n) => `- ${t.browser}, ${t.portal}, ${t.applicant}: ${n}`));
  const text = [...out, ...(notes.length ? ['', ...notes] : [])].join('\n');
  writeFileSync(`${FOLDER}/portals.md`, `${text}\n`);
  return text;
};
