/** Findings of one client as shape and number; a tick where nothing has to be looked at. */
import type { Tally } from '../../../lib/batch/result';
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/Icon';

const SHOWN = ['error', 'warning'] as const;

export function TallyCell({ tally }: { tally: Tally }) {
  const { t } = useI18n();
  const found = SHOWN.filter((severity) => tally[severity] > 0);
  return (
    <span
      className="row cell"
      data-testid="client-tally"
      data-error={tally.error}
      data-warning={tally.warning}
    >
      {found.map((severity) => (
        <span key={severity} className={`sev sev--${severity}`}>
          <Icon name={severity} />
          <span className="sr">{t(`severity.${severity}`)} </span>
          {tally[severity]}
        </span>
      ))}
      {found.length === 0 && (
        <span className="c-ok">
          <Icon name="ok" />
          <span className="sr">{t('batch.fine')}</span>
        </span>
      )}
    </span>
  );
}
