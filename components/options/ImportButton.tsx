/** Takes the interchange file. The input itself is the control; its label looks like a button. */
import type { ReactNode } from 'react';
import type { ImportResult } from '../../lib/protocol/api';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { Icon } from '../ui/Icon';
import { Note } from '../ui/Note';

/** What the list under the header shows about the last import. */
export type ImportOutcome = ImportResult & { file: string };

interface ImportInputProps {
  onStart(): void;
  onDone(outcome: ImportOutcome): void;
  onError(error: unknown, file: string): void;
}

const INPUT = 'import-file';

/** The one file input of the view; it stays mounted whatever the list shows, its buttons come and go. */
export function ImportInput({ onStart, onDone, onError }: ImportInputProps) {
  const api = useApi();
  const { t } = useI18n();
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    onStart();
    try {
      const result = await api.importApplicants(await file.text());
      onDone({ ...result, file: file.name });
    } catch (error) {
      onError(error, file.name);
    }
    // So that the same file, put right, can be taken again.
    input.value = '';
  };
  return (
    <input
      id={INPUT}
      className="sr"
      type="file"
      accept=".json,application/json"
      aria-label={t('import.button-long')}
      data-testid="import-file"
      onChange={(e) => void take(e.currentTarget)}
    />
  );
}

/** A label of the input that looks like a button. */
export function ImportButton({ children, large }: { children: ReactNode; large?: boolean }) {
  return (
    <label className={large ? 'btn btn--lg filebtn' : 'btn filebtn'} htmlFor={INPUT}>
      <Icon name="import" />
      {children}
    </label>
  );
}

export function ImportSummary({ outcome }: { outcome: ImportOutcome }) {
  const { t } = useI18n();
  const bad = outcome.problems.length > 0 || outcome.rejected > 0;
  return (
    <div
      className="import-result"
      data-testid="import-result"
      data-imported={outcome.imported}
      data-rejected={outcome.rejected}
      role="status"
    >
      <Note tone={bad ? 'warning' : 'ok'}>
        <p>
          <b className="strong">
            {bad
              ? t('import.refused', { file: outcome.file, n: outcome.rejected })
              : t('import.done', { file: outcome.file, n: outcome.imported })}
          </b>
        </p>
        {bad && <p className="x-2">{t('import.nothing-written')}</p>}
        {outcome.problems.length > 0 && (
          <ul className="problems">
            {outcome.problems.map((p) => (
              <li key={`${p.entry} ${p.field} ${p.message}`} data-entry={p.entry} data-field={p.field}>
                {p.message}
              </li>
            ))}
          </ul>
        )}
      </Note>
    </div>
  );
}
