/** Clients that are stored but cannot be shown: named, never hidden, deleted only when the user says so. */
import { useState } from 'react';
import type { DamagedClient } from '../../lib/protocol/vault-calls';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { AskDialog } from '../ui/AskDialog';
import { Note } from '../ui/Note';
import { Problem } from '../ui/Problem';
import { useAction } from '../ui/use-action';

export function DamagedNote({ damaged, onChange }: { damaged: readonly DamagedClient[]; onChange(): void }) {
  const api = useApi();
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  const { problem, run } = useAction();
  const broken = damaged.filter((d) => d.reason === 'damaged');
  const newer = damaged.length - broken.length;
  if (damaged.length === 0) return null;
  const remove = () =>
    void run(async () => {
      setAsking(false);
      await api.deleteDamaged(broken.map((d) => d.recordId));
      onChange();
    });
  return (
    <div className="said" data-testid="damaged-clients" data-damaged={broken.length} data-newer={newer}>
      <Note tone="warning" alert>
        {broken.length > 0 && (
          <>
            <p>
              <b className="strong">{t('vault.damaged-title', { n: broken.length })}</b>
            </p>
            <p className="x-2">{t('vault.damaged-text')}</p>
            <ul className="x-3 codes">
              {broken.map((d) => (
                <li key={d.recordId}>
                  <code>{d.recordId}</code>
                </li>
              ))}
            </ul>
            <button
              type="button"
              className="btn btn--sm"
              data-testid="delete-damaged"
              onClick={() => setAsking(true)}
            >
              {t('vault.damaged-delete', { n: broken.length })}
            </button>
          </>
        )}
        {newer > 0 && (
          <>
            <p>
              <b className="strong">{t('vault.newer-title', { n: newer })}</b>
            </p>
            <p className="x-2">{t('vault.newer-text')}</p>
          </>
        )}
        <Problem text={problem} />
      </Note>
      <AskDialog
        open={asking}
        danger
        title={t('vault.damaged-ask', { n: broken.length })}
        action={t('vault.damaged-delete', { n: broken.length })}
        testId="delete-damaged-confirm"
        onAction={remove}
        onClose={() => setAsking(false)}
      >
        <p>{t('vault.damaged-ask-text')}</p>
      </AskDialog>
    </div>
  );
}
