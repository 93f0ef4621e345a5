/** What the fill of the practice form did. */
import type { FillReport } from '../../lib/fill/types';
import { useI18n } from '../i18n';
import { Note } from '../ui/Note';

interface TryReportProps {
  report: FillReport;
  canUndo: boolean;
  onUndo(): Promise<void>;
}

export function TryReport({ report, canUndo, onUndo }: TryReportProps) {
  const { t } = useI18n();
  return (
    <div className="trial" role="status" data-testid="try-report" data-filled={report.filled}>
      <Note tone="ok">
        <p>
          {t('tally.filled', { n: report.filled })}
          {t('punctuation.sentence')}
        </p>
        <p className="x-2">{t('welcome.filled')}</p>
      </Note>
      {canUndo && (
        <p className="row acts">
          <button type="button" className="btn" data-testid="try-undo" onClick={() => void onUndo()}>
            {t('undo.button')}
          </button>
        </p>
      )}
    </div>
  );
}
