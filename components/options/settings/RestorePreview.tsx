/** The dry run of a restore: counts, and whether changed clients are taken over too. */
import { useState } from 'react';
import type { BackupPreview } from '../../../lib/protocol/vault-calls';
import { useI18n } from '../../i18n';
import { Note } from '../../ui/Note';

interface RestorePreviewProps {
  preview: BackupPreview & { outcome: 'read' };
  busy: boolean;
  onApply(overwrite: boolean): void;
}

export function RestorePreview({ preview, busy, onApply }: RestorePreviewProps) {
  const { t, lang } = useI18n();
  // What is here may be newer than the backup: it is given up only where the user says so.
  const [overwrite, setOverwrite] = useState(false);
  const { fresh, changed, same, createdAt } = preview;
  const time = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(createdAt),
  );
  const count = fresh + (overwrite ? changed : 0);
  return (
    <div
      className="dry"
      role="status"
      data-testid="restore-preview"
      data-fresh={fresh}
      data-changed={changed}
      data-same={same}
    >
      <p>{t('backup.created', { time, n: fresh + changed + same })}</p>
      <p className="row wrap">
        <span className="tag">{t('backup.fresh', { n: fresh })}</span>
        <span className="tag">{t('backup.changed', { n: changed })}</span>
        <span className="tag">{t('backup.same', { n: same })}</span>
      </p>
      {changed > 0 && (
        <label className="row">
          <input
            className="tick"
            type="checkbox"
            data-testid="restore-overwrite"
            checked={overwrite}
            onChange={(e) => setOverwrite(e.target.checked)}
          />
          <span className="grow">{t('backup.overwrite', { n: changed })}</span>
        </label>
      )}
      {count > 0 ? (
        <button
          type="button"
          className="btn btn--primary"
          data-testid="restore-apply"
          aria-disabled={busy}
          onClick={() => onApply(overwrite)}
        >
          {t(busy ? 'backup.applying' : 'backup.apply', { n: count })}
        </button>
      ) : (
        <Note tone="ok">
          <p>{t('backup.nothing')}</p>
        </Note>
      )}
    </div>
  );
}
