/** Takes the interchange file. The input itself is the control; its label looks like a button. */
import type { ReactNode } from 'react';
import type { ImportResult } from '../../lib/protocol/api';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { Icon } from '../ui/Icon';
import { Note } from '../ui/Note';

/** What the list under the header shows about the last import. */
export type ImportOutcome = ImportResult & { file: string };

interface ImportButtonProps {
  children: ReactNode;
  large?: boolean;
  onStart(): void;
  onDone(outcome: ImportOutcome): void;
  onError(error: unknown): void;
}

export function ImportButton({ children, large, onStart, onDone, onError }: ImportButtonProps) {
  const api = useApi();
  const take = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    onStart();
    try {
      const result = await api.importApplicants(await file.text());
      onDone({ ...result, file: file.name });
    } catch (error) {
      onError(error);
    }
    // So that the same file, put right, can be taken again.
    input.value = '';
  };
  return (
    <label className={large ? 'btn btn--lg filebtn' : 'btn filebtn'}>
      <Icon name="import" />
      {children}
      <input
        className="sr"
        type="file"
        accept=".json,application/json"
        data-testid="import-file"
        onChange={(e) => void take(e.currentTarget)}
      />
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
