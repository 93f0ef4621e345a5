/** The second tab: findings of this page by field; a press on one goes there. */
import type { PageFinding, PageState } from '../../lib/protocol/api';
import { useI18n } from '../i18n';
import { type FindingGroup, groupFindings } from '../model/finding-groups';
import { rejectionHref } from '../rules/rule-address';
import { Icon } from '../ui/Icon';
import { MenuLink } from '../ui/StateView';
import '../styles/rulebook.css';
import { FindingItem } from './FindingItem';
import { type FindingActs, type LastAct, useFindingActs } from './use-finding-acts';

interface FindingsPanelProps {
  state: PageState;
  onReveal(finding: PageFinding): void;
}

export function FindingsPanel({ state, onReveal }: FindingsPanelProps) {
  const { t } = useI18n();
  const acts = useFindingActs(state.tabId);
  const groups = groupFindings(state.findings);
  return (
    <>
      <div role="status">{acts.last && <Said last={acts.last} onUndo={acts.undo} />}</div>
      {groups.length === 0 && (
        <p className="gap row">
          <span className="c-ok">
            <Icon name="ok" />
          </span>
          {t('findings.none')}
        </p>
      )}
      {groups.map((group) => (
        <Group key={group.field} group={group} host={state.host} acts={acts} onReveal={onReveal} />
      ))}
      <div className="menu rejection-link">
        <MenuLink icon="undo" href={rejectionHref(state.applicantId)}>
          {t('rejections.open')}
        </MenuLink>
      </div>
    </>
  );
}

interface GroupProps {
  group: FindingGroup;
  host: string;
  acts: FindingActs;
  onReveal(finding: PageFinding): void;
}

function Group({ group, host, acts, onReveal }: GroupProps) {
  const { t, fullLabel } = useI18n();
  return (
    <section className="finding-group">
      <h2 className="row">
        <span className="grow">{fullLabel(group.field)}</span>
        {!group.here && <span className="tag">{t('findings.elsewhere')}</span>}
      </h2>
      <ul>
        {group.findings.map((finding) => (
          <li key={`${finding.ruleId} ${finding.frameId} ${finding.matchId} ${finding.message}`}>
            <FindingItem finding={finding} host={host} acts={acts} onGo={() => onReveal(finding)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the last press did, with the way back. */
function Said({ last, onUndo }: { last: LastAct; onUndo(): void }) {
  const { t, fullLabel } = useI18n();
  const field = fullLabel(last.finding.field);
  return (
    <p className="row wrap said">
      <span className={last.kind === 'changed' ? 'c-warning' : 'c-ok'}>
        <Icon name={last.kind === 'changed' ? 'warning' : 'ok'} />
      </span>
      <span className="grow">{t(`acts.${last.kind}`, { field })}</span>
      {(last.kind === 'fixed' || last.kind === 'muted') && (
        <button type="button" className="link" data-testid="undo-act" onClick={onUndo}>
          {t(last.kind === 'fixed' ? 'acts.take-back' : 'acts.switch-on')}
        </button>
      )}
    </p>
  );
}
