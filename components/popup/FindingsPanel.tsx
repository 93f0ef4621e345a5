/** The second tab: findings of this page by severity; a whole row goes to its field. */
import type { PageFinding } from '../../lib/protocol/api';
import type { Severity } from '../../lib/schema/filing';
import { useI18n } from '../i18n';
import { Icon } from '../ui/Icon';
import { SeverityShape, SeverityWord } from '../ui/Severity';
import { Sources } from '../ui/Sources';

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Worst first; the order of the rules within a severity. */
export const bySeverity = (findings: readonly PageFinding[]): PageFinding[] =>
  [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);

interface FindingsPanelProps {
  findings: readonly PageFinding[];
  onReveal(finding: PageFinding): void;
}

export function FindingsPanel({ findings, onReveal }: FindingsPanelProps) {
  const { t } = useI18n();
  if (findings.length === 0)
    return (
      <p className="gap row">
        <span className="c-ok">
          <Icon name="ok" />
        </span>
        {t('findings.none')}
      </p>
    );
  return (
    <ul className="findings">
      {bySeverity(findings).map((finding) => (
        <li
          key={`${finding.ruleId} ${finding.field} ${finding.frameId} ${finding.matchId} ${finding.message}`}
        >
          <FindingRow finding={finding} onGo={() => onReveal(finding)} />
        </li>
      ))}
    </ul>
  );
}

function FindingRow({ finding, onGo }: { finding: PageFinding; onGo(): void }) {
  const { t, fullLabel } = useI18n();
  return (
    <button type="button" className={`finding finding--${finding.severity}`} onClick={onGo}>
      <SeverityShape severity={finding.severity} />
      <span className="body-of">
        <span className="top">
          <span className="field">{fullLabel(finding.field)}</span>
          <SeverityWord severity={finding.severity} />
          <span className="go">
            <Icon name="right" />
          </span>
        </span>
        {/* The handle's text is the message alone (contract §4); a press on it is a press on the row. */}
        <span
          className="say"
          data-testid="finding"
          data-rule-id={finding.ruleId}
          data-field={finding.field}
          data-severity={finding.severity}
        >
          {finding.message}
        </span>
        {finding.fix && <span className="fix c-accent">{t('findings.fix', { fix: finding.fix.label })}</span>}
        {finding.conflict && <span className="cite">{finding.conflict}</span>}
        <Sources sources={finding.sources} />
      </span>
    </button>
  );
}
