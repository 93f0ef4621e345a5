/** One finding in the list: a press goes to its field; fix, put aside and look up stand below. */
import type { PageFinding } from '../../lib/protocol/api';
import { useI18n } from '../i18n';
import { fixHere } from '../model/finding-groups';
import { MuteChoices } from '../rules/MuteChoices';
import { ruleHref } from '../rules/rule-address';
import { Icon } from '../ui/Icon';
import { SeverityShape, SeverityWord } from '../ui/Severity';
import { Sources } from '../ui/Sources';
import type { FindingActs } from './use-finding-acts';

interface FindingItemProps {
  finding: PageFinding;
  host: string;
  acts: FindingActs;
  onGo(): void;
}

export function FindingItem({ finding, host, acts, onGo }: FindingItemProps) {
  const { t, fullLabel } = useI18n();
  const { ruleId, field, severity, fix } = finding;
  const here = finding.matchId !== undefined;
  const applicable = fixHere(finding);
  const content = (
    <>
      <SeverityShape severity={severity} />
      <span className="body-of">
        <span className="top">
          <span className="sr">{fullLabel(field)}</span>
          <SeverityWord severity={severity} />
          {here && (
            <span className="go">
              <Icon name="right" />
            </span>
          )}
        </span>
        {/* The handle's text is the message alone (contract §4); a press on it is a press on the row. */}
        <span
          className="say"
          data-testid="finding"
          data-rule-id={ruleId}
          data-field={field}
          data-severity={severity}
        >
          {finding.message}
        </span>
        {fix && !applicable && <span className="fix x-2">{t('findings.fix', { fix: fix.label })}</span>}
        {finding.conflict && <span className="cite">{finding.conflict}</span>}
        <Sources sources={finding.sources} />
      </span>
    </>
  );
  const kind = `finding finding--${severity}`;
  return (
    <>
      {here ? (
        <button type="button" className={kind} onClick={onGo}>
          {content}
        </button>
      ) : (
        <div className={kind}>{content}</div>
      )}
      <div className="finding-acts">
        {applicable && (
          <button
            type="button"
            className="btn btn--sm"
            data-testid="apply-fix"
            onClick={() => acts.fix(finding, applicable.value)}
          >
            {applicable.label}
          </button>
        )}
        <a className="link" href={ruleHref(ruleId)} target="_blank" rel="noreferrer">
          {t('rules.about')}
        </a>
        <MuteChoices
          ruleId={ruleId}
          field={field}
          host={host}
          onMute={(mute) => acts.mute(finding, mute)}
          {...(here && finding.shown !== undefined ? { onIgnore: () => acts.ignore(finding) } : {})}
        />
      </div>
    </>
  );
}
