/** What can be done with the selected clients; keeps its place when nothing is selected. */
import { useI18n } from '../../i18n';

export interface SelectionActions {
  onCheck(): void;
  onExport(): void;
  onTags(): void;
  onDuplicate(): void;
  /** Archives, or takes back where all selected clients are archived. */
  onArchive(): void;
  onDelete(): void;
  onClear(): void;
}

interface SelectionBarProps extends SelectionActions {
  count: number;
  archived: boolean;
}

export function SelectionBar({ count, archived, ...act }: SelectionBarProps) {
  const { t } = useI18n();
  if (count === 0) return <div className="selbar selbar--empty" />;
  const button = (id: string, text: string, run: () => void) => (
    <button type="button" className="btn btn--quiet" data-testid={id} onClick={run}>
      {text}
    </button>
  );
  return (
    <div className="selbar">
      <b className="strong">{t('clients.selected', { n: count })}</b>
      {button('check-clients', t('nav.batch'), act.onCheck)}
      {button('export-clients', t('export.button'), act.onExport)}
      {button('tag-clients', t('tags.button'), act.onTags)}
      {button('duplicate-clients', t('duplicate.button'), act.onDuplicate)}
      {button('archive-clients', t(archived ? 'archive.restore' : 'archive.button'), act.onArchive)}
      {button('delete-clients', t('delete.button'), act.onDelete)}
      <span className="grow" />
      <button type="button" className="btn btn--quiet" onClick={act.onClear}>
        {t('clients.clear-selection')} <kbd>Esc</kbd>
      </button>
    </div>
  );
}
