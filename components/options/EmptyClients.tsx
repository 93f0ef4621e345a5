/** The list before the first client: what to do, not just emptiness. */
import type { ReactNode } from 'react';
import { useI18n } from '../i18n';

const ROWS = [220, 180, 260, 150];

export function EmptyClients({ importButton }: { importButton: ReactNode }) {
  const { t } = useI18n();
  return (
    <div className="empty">
      <div className="ghost" aria-hidden="true">
        {ROWS.map((width) => (
          <p key={width}>
            <i style={{ width: 16 }} />
            <i style={{ width }} />
            <i style={{ width: 120 }} />
            <i style={{ width: 64 }} />
          </p>
        ))}
      </div>
      <h2>{t('clients.empty-title')}</h2>
      <p>{t('clients.empty-text')}</p>
      <div className="row wrap">
        <a className="btn btn--primary btn--lg" href="#new">
          {t('state.new-client')}
        </a>
        {importButton}
      </div>
    </div>
  );
}
