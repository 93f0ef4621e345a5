/** Which kind of file the clients go into; says the first time that it is not encrypted. */
import { useState } from 'react';
import { useI18n } from '../../i18n';
import { AskDialog } from '../../ui/AskDialog';
import { exportTold, FILE_KINDS, type FileKind } from '../import-export';

interface ExportDialogProps {
  open: boolean;
  count: number;
  onExport(kind: FileKind): void;
  onClose(): void;
}

export function ExportDialog({ open, count, onExport, onClose }: ExportDialogProps) {
  const { t } = useI18n();
  const [kind, setKind] = useState<FileKind>('json');
  const told = exportTold();
  return (
    <AskDialog
      open={open}
      title={told ? t('export.choose') : t('export.title')}
      action={t('export.action', { n: count })}
      testId="export-confirm"
      onAction={() => onExport(kind)}
      onClose={onClose}
    >
      {!told && <p>{t('export.text')}</p>}
      <fieldset className="choices">
        <legend className="sr">{t('export.kind')}</legend>
        {FILE_KINDS.map((name) => (
          <label key={name} className="row">
            <input
              type="radio"
              className="radio"
              name="export-kind"
              data-testid={`export-${name}`}
              checked={kind === name}
              onChange={() => setKind(name)}
            />
            <span>
              {t(`file-kind.${name}`)}
              <span className="x-3 block">{t(`file-hint.${name}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </AskDialog>
  );
}
