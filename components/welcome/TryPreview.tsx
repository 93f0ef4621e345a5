/** What a fill would write, before it does. */
import { useI18n } from '../i18n';
import { Problem } from '../ui/Problem';
import type { Trial } from './use-trial';

export function TryPreview({ trial, onCancel }: { trial: Trial; onCancel(): void }) {
  const { t } = useI18n();
  const { state, problem } = trial;
  const rows = (state?.plan ?? []).filter((row) => row.action === 'fill');
  return (
    <div className="trial" data-testid="try-preview">
      <p className="strong">{t('plan.lead', { n: rows.length })}</p>
      <dl>
        {rows.map((row) => (
          <div key={row.matchId}>
            <dt>{row.label}</dt>
            <dd>{row.wanted}</dd>
          </div>
        ))}
      </dl>
      <Problem text={problem} />
      <p className="row acts">
        <button
          type="button"
          className="btn btn--primary"
          data-testid="try-fill"
          aria-disabled={rows.length === 0 || state?.fill?.running}
          onClick={() => void trial.fill()}
        >
          {t('fill.button', { n: rows.length })}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          {t('dialog.cancel')}
        </button>
      </p>
    </div>
  );
}
