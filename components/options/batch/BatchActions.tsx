/** Prints the shown result or saves it as a table. */
import type { ClientCheck } from '../../../lib/batch/check';
import { batchRows } from '../../../lib/batch/result';
import { useI18n } from '../../i18n';
import { localToday } from '../../model/today';
import { Icon } from '../../ui/Icon';
import { download, FILE_TYPES } from '../import-export';

export function BatchActions({ shown }: { shown: readonly ClientCheck[] }) {
  const { t, fullLabel } = useI18n();
  if (shown.length === 0) return null;
  const save = async (kind: 'csv' | 'xlsx') => {
    const { writeRows } = await import('../../../lib/io/tables');
    const rows = batchRows(shown, {
      heads: [
        t('picker.client'),
        t('picker.site'),
        t('batch.kind'),
        t('batch.field'),
        t('batch.message'),
        t('batch.source'),
      ],
      severity: {
        error: t('severity.error'),
        warning: t('severity.warning'),
        info: t('severity.info'),
      },
      field: fullLabel,
      fine: t('batch.fine'),
      missing: t('batch.missing-document'),
    });
    const name = `${t('batch.file')}-${localToday()}.${kind}`;
    download(writeRows(kind, rows, t('nav.batch')), name, FILE_TYPES[kind]);
  };
  return (
    <div className="row wrap">
      <button type="button" className="btn" data-testid="batch-print" onClick={() => print()}>
        <Icon name="print" />
        {t('batch.print')}
      </button>
      <button type="button" className="btn" data-testid="batch-xlsx" onClick={() => void save('xlsx')}>
        <Icon name="export" />
        {t('batch.save-xlsx')}
      </button>
      <button type="button" className="btn" data-testid="batch-csv" onClick={() => void save('csv')}>
        <Icon name="export" />
        {t('batch.save-csv')}
      </button>
    </div>
  );
}
