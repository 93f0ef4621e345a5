/** Step 3: a fill of the practice form, with the same preview and the same report as on a portal. */
import { useEffect, useState } from 'react';
import { samplesText } from '../../lib/samples/clients';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { UnlockForm } from '../ui/UnlockForm';
import { Step } from './Step';
import { TryPreview } from './TryPreview';
import { TryReport } from './TryReport';
import { useTrial } from './use-trial';
import type { WelcomeBrowser } from './WelcomeApp';

interface TryStepProps {
  browser: WelcomeBrowser;
  clients: { locked: boolean; count: number; refresh(): Promise<void> };
}

export function TryStep({ browser, clients }: TryStepProps) {
  const api = useApi();
  const { t } = useI18n();
  const [tabId, setTabId] = useState<number>();
  const [asked, setAsked] = useState(false);
  useEffect(() => void browser.tabId().then(setTabId), [browser]);
  const trial = useTrial(asked ? tabId : undefined);
  const { state } = trial;
  const report = state?.fill && !state.fill.running ? state.fill.report : undefined;
  const start = async () => {
    // Nothing to fill from yet: the fictional clients will do.
    if (clients.count === 0 && !clients.locked) {
      await api.importApplicants(samplesText());
      await clients.refresh();
    }
    setAsked(true);
  };
  return (
    <Step
      n={3}
      title={t('welcome.try')}
      text={t('welcome.try-text')}
      done={report !== undefined}
      doneText={t('welcome.done')}
    >
      {!asked && (
        <p className="row acts">
          <button type="button" className="btn" data-testid="try-practice" onClick={() => void start()}>
            {t('welcome.try-button')}
          </button>
          <span className="x-3">
            {t('welcome.shortcut')} <kbd>Alt</kbd> <kbd>Shift</kbd> <kbd>F</kbd>
          </span>
        </p>
      )}
      {asked && clients.locked && <UnlockForm onUnlocked={() => void clients.refresh()} />}
      {asked && !clients.locked && state && !report && (
        <TryPreview trial={trial} onCancel={() => setAsked(false)} />
      )}
      {report && <TryReport report={report} canUndo={state?.canUndo ?? false} onUndo={trial.undo} />}
    </Step>
  );
}
