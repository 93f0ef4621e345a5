/** The last answer of an action, read out as it comes; what can be taken back says so. */
import { useI18n } from '../../i18n';
import { Note } from '../../ui/Note';
import type { Said } from './use-client-actions';

export function SaidNote({ said }: { said: Said | undefined }) {
  const { t } = useI18n();
  if (!said) return null;
  return (
    <div className="said" role="status">
      <Note tone={said.tone}>
        <p className="row wrap">
          {said.text}
          {said.undo && (
            <button type="button" className="link" data-testid="undo-action" onClick={said.undo}>
              {t('said.undo')}
            </button>
          )}
        </p>
      </Note>
    </div>
  );
}
