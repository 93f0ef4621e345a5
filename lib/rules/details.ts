/** What a card or a list row says about a finding beyond its message. Background and pages only. */
import { DOCUMENTS } from '../provinces/sources';
import type { RuleDocumentation } from './define';
import * as DOCUMENTATION from './documentation';
import type { RuleLanguage } from './engine';

const BY_NAME: Readonly<Record<string, RuleDocumentation>> = DOCUMENTATION;
const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Title, reason and examples of a rule; undefined for an unknown id. */
export const documentationOf = (ruleId: string): RuleDocumentation | undefined => BY_NAME[camelCase(ruleId)];

const PUBLISHERS: ReadonlyMap<string, string> = new Map(
  Object.values(DOCUMENTS).map(({ name, publisher }) => [name, publisher]),
);

/** “3 个来源中的 2 个”, as evidence grading writes it (grade.ts). */
const COUNTS = /(\d+) 个来源中的 (\d+) 个|(\d+) of (\d+) sources/;

export interface RuleDetails {
  why?: string;
  /** `agreeing` of `total` publishers say so; absent where a conflict gives no counts. */
  agreeing?: number;
  total?: number;
}

/** Reason of a rule and how many publishers stand behind this finding. */
export const ruleDetails = (
  ruleId: string,
  finding: { documents: readonly string[]; conflict?: string },
  language: RuleLanguage,
): RuleDetails => {
  const why = documentationOf(ruleId)?.why[language];
  const total = new Set(finding.documents.map((name) => PUBLISHERS.get(name) ?? name)).size;
  const said = COUNTS.exec(finding.conflict ?? '');
  const counts = said
    ? { total: Number(said[1] ?? said[4]), agreeing: Number(said[2] ?? said[3]) }
    : finding.conflict || total === 0
      ? {}
      : { agreeing: total, total };
  return { ...(why ? { why } : {}), ...counts };
};
