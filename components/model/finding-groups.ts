/** Findings of a page by field: what can be done here first, worst first, then what is on other steps. */
import type { PageFinding } from '../../lib/protocol/api';
import type { FieldKey } from '../../lib/schema/fields';
import type { Severity } from '../../lib/schema/filing';

export interface FindingGroup {
  field: FieldKey;
  /** The page shows the field now. */
  here: boolean;
  /** Worst first. */
  findings: readonly PageFinding[];
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };
const worst = (group: FindingGroup): number => RANK[group.findings[0]?.severity ?? 'info'];

/** Fields of equal weight keep the order of the form. */
export const groupFindings = (findings: readonly PageFinding[]): readonly FindingGroup[] => {
  const groups = new Map<FieldKey, PageFinding[]>();
  for (const finding of findings) groups.set(finding.field, [...(groups.get(finding.field) ?? []), finding]);
  return [...groups]
    .map(([field, list]) => ({
      field,
      here: list.some((f) => f.matchId !== undefined),
      findings: list.sort((a, b) => RANK[a.severity] - RANK[b.severity]),
    }))
    .sort((a, b) => Number(b.here) - Number(a.here) || worst(a) - worst(b));
};

/** A fix that the popup may apply: for the finding's own field, and to a value that the page shows. */
export const fixHere = ({ fix, field, matchId, shown }: PageFinding): PageFinding['fix'] =>
  fix && matchId !== undefined && shown !== undefined && (fix.field ?? field) === field ? fix : undefined;
