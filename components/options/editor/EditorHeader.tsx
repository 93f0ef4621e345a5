/** Name and state of the client, and what can be done with it as a whole. */
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/Icon';
import type { Editor } from '../use-editor';

interface EditorHeaderProps {
  editor: Editor;
  name: string;
  isNew: boolean;
  busy: boolean;
  onSave(): void;
  onArchive(): void;
  onDelete(): void;
}

/** Names longer than this take two lines; what stays beside the form starts lower then. */
const ONE_LINE = 22;

export function EditorHeader({ editor, name, isNew, busy, onSave, onArchive, onDelete }: EditorHeaderProps) {
  const { t } = useI18n();
  const { draft, dirty } = editor;
  return (
    <header className={name.length > ONE_LINE ? 'h h--tall' : 'h'}>
      <a className="iconbtn" href="#clients" aria-label={t('editor.back')}>
        <Icon name="back" />
      </a>
      <div className="grow">
        <h1 className="two">
          {name} {draft.archivedOn && <span className="tag">{t('filter.archived')}</span>}
        </h1>
        <p className="x-2" role="status" data-testid="editor-state">
          {dirty ? t('editor.unsaved') : isNew ? t('editor.not-stored') : t('editor.all-saved')}
        </p>
      </div>
      <div className="row wrap">
        {!isNew && (
          <>
            <a className="btn" data-testid="duplicate-client" href={`#new/${encodeURIComponent(draft.id)}`}>
              {t('duplicate.button')}
            </a>
            <button type="button" className="btn" data-testid="archive-client" onClick={onArchive}>
              {t(draft.archivedOn ? 'archive.restore' : 'archive.button')}
            </button>
            <button type="button" className="btn" data-testid="delete-client" onClick={onDelete}>
              <Icon name="trash" />
              {t('delete.button')}
            </button>
          </>
        )}
        <button
          type="button"
          className="btn btn--primary"
          data-testid="save-client"
          disabled={busy}
          onClick={onSave}
        >
          {t('editor.save')} <kbd>Ctrl S</kbd>
        </button>
      </div>
    </header>
  );
}
