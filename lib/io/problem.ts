/** What is wrong in a file, said in both languages, and what the pages are told. */
import type { ImportProblem, ImportResult } from '../protocol/api';

export interface Wording {
  zh: string;
  en: string;
}

/** One reason why a file is not taken. Messages never repeat more of the file than they must. */
export interface FileProblem {
  /** 1-based position in `applicants`. */
  entry?: number;
  /** Path inside the entry, e.g. `sites.0.languages`. */
  field?: string;
  message: Wording;
}

export type Language = 'zh_CN' | 'en';

/** With the place in front, for one line of text: 第 2 条的 sites.0.languages：…。 */
export const problemText = ({ entry, field, message }: FileProblem, language: Language): string => {
  if (language === 'en') {
    const place = [entry && `Entry ${entry}`, field].filter(Boolean).join(', ');
    return place ? `${place}: ${message.en}` : message.en;
  }
  const place = [entry && `第 ${entry} 条`, field && `“${field}”`].filter(Boolean).join(' ');
  return place ? `${place}：${message.zh}` : message.zh;
};

/** How many entries the problems are about; a problem of the file as a whole counts as one. */
export const countRejected = (problems: readonly FileProblem[]): number =>
  new Set(problems.map((p) => p.entry ?? 0)).size;

/** More lines than this help nobody; the count still covers all. */
const SHOWN = 200;

/** The problems as a page lists them. */
export const shownProblems = (problems: readonly FileProblem[], language: Language): ImportProblem[] =>
  problems.slice(0, SHOWN).map(
    (problem): ImportProblem => ({
      ...(problem.entry !== undefined && { entry: problem.entry }),
      ...(problem.field !== undefined && { field: problem.field }),
      message: problemText(problem, language),
    }),
  );

/** The answer of an import: all or nothing. `imported` counts only where there is no problem. */
export const importResult = (
  imported: number,
  problems: readonly FileProblem[],
  language: Language,
): ImportResult => ({
  imported: problems.length === 0 ? imported : 0,
  rejected: countRejected(problems),
  problems: shownProblems(problems, language),
});
