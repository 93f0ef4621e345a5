/** Columns of the file that are not ours: kept with the clients, written back on export. */
import type { UnknownColumn } from '../../../lib/io/tables';
import { useI18n } from '../../i18n';
import { Note } from '../../ui/Note';

export function UnknownColumns({ columns }: { columns: readonly UnknownColumn[] }) {
  const { t } = useI18n();
  if (columns.length === 0) return null;
  const names = [...new Set(columns.map((c) => c.header))];
  return (
    <div className="said">
      <Note tone="info">
        <p data-testid="unknown-columns">
          {t('import.unknown-columns', {
            n: names.length,
            names: names.map((name) => `“${name}”`).join(t('punctuation.list')),
          })}
        </p>
      </Note>
    </div>
  );
}
