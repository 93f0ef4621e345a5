/** What can be done with the selected clients; keeps its place when nothing is selected. */
import { useI18n } from '../i18n';

interface SelectionBarProps {
  count: number;
  onExport(): void;
  onDelete(): void;
  onClear(): void;
}

export function SelectionBar({ count, onExport, onDelete, onClear }: SelectionBarProps) {
  const { t } = useI18n();
  if (count === 0) return <div className="selbar selbar--empty" />;
  return (
    <div className="selbar">
      <b className="strong">{t('clients.selected', { n: count })}</b>
      <button type="button" className="btn btn--quiet" onClick={onExport}>
        {t('export.button')}
      </button>
      <button type="button" className="btn btn--quiet" data-testid="delete-clients" onClick={onDelete}>
        {t('delete.button')}
      </button>
      <span className="grow" />
      <button type="button" className="btn btn--quiet" onClick={onClear}>
        {t('clients.clear-selection')} <kbd>Esc</kbd>
      </button>
    </div>
  );
}
