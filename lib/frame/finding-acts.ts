/**
 * What the user does with a finding outside of the page: 本次忽略, a fix, taking the fix back. A fix is
 * written only while the field shows what the user saw, and only into that one field.
 */
import { applyFix } from '../annotate/fix';
import type { AnnotatedField } from '../annotate/types';
import type { CheckedFinding } from '../protocol/check-calls';
import type { FrameFindingAct, IgnoredFinding } from '../protocol/rulebook-calls';
import type { FieldKey } from '../schema/fields';

interface FindingActsOptions {
  /** What the rules say about the page as it is now; undefined where nobody answers. */
  findings(): Promise<readonly CheckedFinding[] | undefined>;
  /** The field of a match of the last scan. */
  field(matchId: string): AnnotatedField | undefined;
  /** Findings or values changed. */
  changed(): void;
}

export interface FindingActs {
  /** Put aside for their present values; gone with the document. */
  readonly ignored: readonly IgnoredFinding[];
  ignore(finding: { ruleId: string; field: FieldKey; shown?: string }): void;
  /** False when the page no longer shows what the act was about. */
  handle(act: FrameFindingAct): Promise<boolean>;
}

/** Creates the acts of one document. */
export const createFindingActs = ({ findings, field, changed }: FindingActsOptions): FindingActs => {
  const ignored: IgnoredFinding[] = [];
  /** The last fix from outside: the field, what it held before, what it got. */
  let fixed: { key: FieldKey; matchId: string; before: string; after: string } | undefined;

  const write = async (matchId: string, expected: string, value: string): Promise<boolean> => {
    const target = field(matchId);
    if (!target || !(await applyFix(target, expected, value))) return false;
    changed();
    return true;
  };

  const ignore = (finding: { ruleId: string; field: FieldKey }, value: string) => {
    ignored.push({ ruleId: finding.ruleId, field: finding.field, value });
    changed();
  };

  /** The page still shows what the user saw when deciding. */
  const stands = async ({
    ruleId,
    field: key,
    expected,
  }: {
    ruleId: string;
    field: FieldKey;
    expected: string;
  }) => !!(await findings())?.some((f) => f.ruleId === ruleId && f.field === key && f.shown === expected);

  return {
    ignored,
    ignore: (finding) => ignore(finding, finding.shown ?? ''),
    async handle(act) {
      if (act.act === 'ignore') {
        ignore(act, act.value);
        return true;
      }
      if (act.act === 'undo') {
        const last = fixed?.key === act.field ? fixed : undefined;
        fixed = undefined;
        return !!last && write(last.matchId, last.after, last.before);
      }
      const before = field(act.matchId)?.read();
      if (before === undefined || !(await stands(act))) return false;
      if (!(await write(act.matchId, before, act.value))) return false;
      fixed = {
        key: act.field,
        matchId: act.matchId,
        before,
        after: field(act.matchId)?.read() ?? act.value,
      };
      return true;
    },
  };
};
