/** How far the check has come, with its stop. */
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/Icon';
import type { Batch } from './use-batch';

export function BatchProgress({ batch }: { batch: Batch }) {
  const { t } = useI18n();
  const { phase, total, checks, stop } = batch;
  if (phase === 'idle' || (phase === 'done' && total === checks.length))
    return (
      <p className="sr" role="status" data-testid="batch-state" data-phase={phase}>
        {phase === 'done' && t('batch.done', { n: total })}
      </p>
    );
  return (
    <div className="box checking" data-testid="batch-state" data-phase={phase}>
      <p className="row">
        <b className="strong grow num" role="status">
          {t(phase === 'running' ? 'batch.running' : 'batch.stopped', { done: checks.length, total })}
        </b>
        {phase === 'running' && (
          <button type="button" className="btn btn--sm" data-testid="batch-stop" onClick={stop}>
            <Icon name="stop" />
            {t('batch.stop')}
          </button>
        )}
      </p>
      <progress max={total} value={checks.length} aria-label={t('batch.progress')} />
    </div>
  );
}
