/** The editor: the paper form on the left, what has to be done on the right. */
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Applicant } from '../../lib/schema/applicant';
import type { FieldKey } from '../../lib/schema/fields';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { errorWords } from '../model/error-words';
import { AskDialog } from '../ui/AskDialog';
import { Icon } from '../ui/Icon';
import { Note } from '../ui/Note';
import { EditorAside } from './EditorAside';
import { EditorSection } from './EditorSection';
import { SiteTabs } from './SiteTabs';
import { useEditor } from './use-editor';
import { clientHash } from './use-route';

interface EditorViewProps {
  applicant: Applicant;
  isNew: boolean;
  onDirty(dirty: boolean): void;
  onSaved(): Promise<void>;
  go(hash: string): void;
}

/** Brings a field's control into view and into focus. */
const focusField = (key: FieldKey) => {
  const row = document.querySelector<HTMLElement>(`[data-editor-field="${key}"]`);
  const region = key === 'entity.city' || key === 'entity.district';
  const target =
    row ?? (region ? document.querySelector<HTMLElement>('[data-editor-field="entity.province"]') : null);
  target?.querySelector<HTMLElement>('input, select, textarea')?.focus();
};

export function EditorView({ applicant, isNew, onDirty, onSaved, go }: EditorViewProps) {
  const api = useApi();
  const i18n = useI18n();
  const { t } = i18n;
  const editor = useEditor(applicant, isNew);
  const { draft, dirty, findings } = editor;
  const [said, setSaid] = useState<{ tone: 'ok' | 'warning'; text: string }>();
  const [asking, setAsking] = useState(false);
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  // Leaving the view for good must not leave the guard behind.
  useEffect(() => () => onDirty(false), [onDirty]);

  const save = async () => {
    try {
      await api.saveApplicant(draft);
      editor.markSaved();
      setSaid({ tone: 'ok', text: t('editor.saved') });
      onDirty(false);
      await onSaved();
      if (isNew) go(clientHash(draft.id));
    } catch (error) {
      setSaid({ tone: 'warning', text: errorWords(error, i18n) });
    }
  };
  const remove = async () => {
    setAsking(false);
    try {
      await api.deleteApplicants([draft.id]);
      onDirty(false);
      await onSaved();
      go('#clients');
    } catch (error) {
      setSaid({ tone: 'warning', text: errorWords(error, i18n) });
    }
  };
  const next = () => {
    const at = (document.activeElement?.closest('[data-editor-field]') as HTMLElement | null)?.dataset
      .editorField;
    const fields = [...new Set(findings.map((f) => f.field))];
    focusField(fields[(fields.indexOf(at as FieldKey) + 1) % fields.length] ?? 'entity.name');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      void save();
    } else if (event.altKey && event.key === 'ArrowDown' && findings.length > 0) {
      event.preventDefault();
      next();
    }
  };
  const name = draft.label || draft.entity?.name || t('editor.new-title');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the whole form; each has a button
    <div className="view" onKeyDown={onKeyDown}>
      <header className="h">
        <a className="iconbtn" href="#clients" aria-label={t('editor.back')}>
          <Icon name="back" />
        </a>
        <div className="grow">
          <h1 className="two">{name}</h1>
          <p className="x-2" role="status">
            {dirty ? t('editor.unsaved') : isNew ? t('editor.not-stored') : t('editor.all-saved')}
          </p>
        </div>
        <div className="row wrap">
          {!isNew && (
            <button type="button" className="btn" data-testid="delete-client" onClick={() => setAsking(true)}>
              <Icon name="trash" />
              {t('delete.button')}
            </button>
          )}
          <button
            type="button"
            className="btn btn--primary"
            data-testid="save-client"
            onClick={() => void save()}
          >
            {t('editor.save')} <kbd>Ctrl S</kbd>
          </button>
        </div>
      </header>
      {said && (
        <div className="said" role="status">
          <Note tone={said.tone}>
            <p>{said.text}</p>
          </Note>
        </div>
      )}
      <div className="edit">
        <div className="form">
          <EditorSection section="entity" editor={editor} />
          <EditorSection section="entityManager" editor={editor} />
          <SiteTabs editor={editor} />
          <EditorSection key={`site${editor.siteIndex}`} section="site" editor={editor} />
          <EditorSection key={`manager${editor.siteIndex}`} section="siteManager" editor={editor} />
        </div>
        <EditorAside editor={editor} onGo={focusField} />
      </div>
      <AskDialog
        open={asking}
        danger
        title={t('delete.title', { n: 1 })}
        action={t('delete.action', { n: 1 })}
        testId="delete-confirm"
        onAction={() => void remove()}
        onClose={() => setAsking(false)}
      >
        <p>{name}</p>
        <p className="x-2">{t('delete.text')}</p>
      </AskDialog>
    </div>
  );
}
