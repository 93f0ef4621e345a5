/** The import page: take a file, look at what it would do, write it. */
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { download, FILE_TYPES } from '../import-export';
import { DropZone } from './DropZone';
import { DryRunView } from './DryRunView';
import { ImportButton, ImportInput } from './ImportInput';
import { ImportSummary } from './ImportSummary';
import type { Importer } from './use-import';

interface ImportViewProps {
  importer: Importer;
  onCheck(): void;
}

const saveTemplate = async (name: string) => {
  const { xlsxTemplate } = await import('../../../lib/io/tables');
  download(xlsxTemplate(), `${name}.xlsx`, FILE_TYPES.xlsx);
};

export function ImportView({ importer, onCheck }: ImportViewProps) {
  const { t } = useI18n();
  const { busy, review, outcome } = importer;
  return (
    <div className="view">
      <ImportInput importer={importer} />
      {outcome && <ImportSummary outcome={outcome} onCheck={onCheck} />}
      {review ? (
        <DryRunView importer={importer} review={review} />
      ) : (
        <>
          <header className="h">
            <div className="grow">
              <h1>{t('nav.import')}</h1>
              <p className="x-2">{t('import.lead')}</p>
            </div>
            <button
              type="button"
              className="btn"
              data-testid="template"
              onClick={() => void saveTemplate(t('import.template-file'))}
            >
              <Icon name="doc" />
              {t('import.template')}
            </button>
          </header>
          <DropZone importer={importer}>
            <p className="strong" role="status">
              {t(busy === 'reading' ? 'import.reading' : 'import.drop')}
            </p>
            <p className="x-2">{t('import.kinds')}</p>
            <ImportButton look="btn--primary btn--lg">{t('import.choose')}</ImportButton>
          </DropZone>
          <ul className="hints x-2">
            <li>{t('import.hint-template')}</li>
            <li>{t('import.hint-keeps')}</li>
            <li>{t('import.hint-columns')}</li>
          </ul>
        </>
      )}
    </div>
  );
}
