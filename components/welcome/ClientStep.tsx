/** Step 2: the first client, or the two fictional ones. */
import { samplesText } from '../../lib/samples/clients';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { Problem } from '../ui/Problem';
import { useAction } from '../ui/use-action';
import { Step } from './Step';

export function ClientStep({ count, onChange }: { count: number; onChange(): Promise<void> }) {
  const api = useApi();
  const { t } = useI18n();
  const { busy, problem, run } = useAction();
  const load = () =>
    void run(async () => {
      await api.importApplicants(samplesText());
      await onChange();
    });
  return (
    <Step
      n={2}
      title={t('welcome.client')}
      text={t('welcome.client-text')}
      done={count > 0}
      doneText={t('welcome.done')}
    >
      <p className="row acts">
        <a className="btn btn--primary" href="options.html#new" target="_blank" rel="noreferrer">
          {t('state.new-client')}
        </a>
        <a className="btn" href="options.html" target="_blank" rel="noreferrer">
          {t('state.import-file')}
        </a>
        <button
          type="button"
          className="btn btn--quiet"
          data-testid="load-samples"
          aria-disabled={busy}
          onClick={load}
        >
          {t('welcome.samples')}
        </button>
      </p>
      <p className="x-3" role="status" data-testid="client-count" data-count={count}>
        {count > 0 && t('welcome.clients', { n: count })}
      </p>
      <Problem text={problem} />
    </Step>
  );
}
