/** What came of an import: how many are in, or why nothing was written. */
import { useI18n } from '../../i18n';
import { Note } from '../../ui/Note';
import type { ImportOutcome } from './use-import';

interface ImportSummaryProps {
  outcome: ImportOutcome;
  /** Opens the batch check over what was imported. */
  onCheck(): void;
}

export function ImportSummary({ outcome, onCheck }: ImportSummaryProps) {
  const { t } = useI18n();
  const { file, imported, rejected, problems } = outcome;
  const bad = rejected > 0;
  const headline = () => {
    // What is wrong with the file as a whole is no count of entries.
    if (bad && imported === 0 && problems.every((p) => p.entry === undefined) && problems.length > 0)
      return t('import.refused-file', { file });
    if (bad && imported === 0) return t('import.refused', { file, n: rejected });
    return imported === 0 ? t('import.nothing-new', { file }) : t('import.done', { file, n: imported });
  };
  return (
    <div
      className="import-result"
      data-testid="import-result"
      data-imported={imported}
      data-rejected={rejected}
      role="status"
    >
      <Note tone={bad ? 'warning' : 'ok'}>
        <p>
          <b className="strong">{headline()}</b>
        </p>
        {bad && imported > 0 && <p className="x-2">{t('import.partly', { n: rejected })}</p>}
        {bad && imported === 0 && <p className="x-2">{t('import.nothing-written')}</p>}
        {problems.length > 0 && (
          <ul className="problems">
            {problems.map((p) => (
              <li key={`${p.entry} ${p.field} ${p.message}`} data-entry={p.entry} data-field={p.field}>
                {p.message}
              </li>
            ))}
          </ul>
        )}
        {imported > 0 && (
          <button type="button" className="link" onClick={onCheck}>
            {t('import.check', { n: imported })}
          </button>
        )}
      </Note>
    </div>
  );
}
