/** Says that unsaved work was found again, until it is saved or given up. */
import { useEffect, useState } from 'react';
import { useI18n } from '../../i18n';
import { Note } from '../../ui/Note';
import type { Editor } from '../use-editor';

export function RestoredNote({ editor }: { editor: Editor }) {
  const { t } = useI18n();
  const [over, setOver] = useState(false);
  const { dirty } = editor;
  useEffect(() => {
    if (!dirty) setOver(true);
  }, [dirty]);
  if (over) return null;
  return (
    <div className="said" role="status" data-testid="draft-restored">
      <Note tone="info">
        <p className="row wrap">
          {t('editor.restored')}
          <button type="button" className="link" data-testid="draft-revert" onClick={editor.revert}>
            {t('editor.revert')}
          </button>
        </p>
      </Note>
    </div>
  );
}
