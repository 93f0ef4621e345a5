/** Checks the footer of the page in the tab, once per press. */
import { useState } from 'react';
import { checkFooter, type FooterItem } from '../../lib/orders/footer-check';
import type { Filing } from '../../lib/schema/filing';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { Icon } from '../ui/Icon';
import { Note } from '../ui/Note';

type Result = { host: string; items: readonly FooterItem[] } | 'no-access';

export function FooterCheck({ filing, tabId }: { filing: Filing; tabId: number }) {
  const api = useApi();
  const { t } = useI18n();
  const [result, setResult] = useState<Result>();
  const check = () => {
    setResult(undefined);
    api.readFooter(tabId).then(
      (reading) =>
        setResult(reading ? { host: reading.host, items: checkFooter(reading, filing) } : 'no-access'),
      () => setResult('no-access'),
    );
  };
  return (
    <>
      <div className="sec">
        <h2>{t('footer.check-title')}</h2>
      </div>
      <p className="x-3 gap">{t('footer.check-hint')}</p>
      <p className="gap">
        <button type="button" className="btn btn--sm" data-testid="check-footer" onClick={check}>
          <Icon name="search" />
          {t('footer.check')}
        </button>
      </p>
      <div role="status" className="gap">
        {result === 'no-access' && <Note tone="warning">{t('footer.no-access')}</Note>}
        {result && result !== 'no-access' && <Verdicts {...result} />}
      </div>
    </>
  );
}

function Verdicts({ host, items }: { host: string; items: readonly FooterItem[] }) {
  const { t } = useI18n();
  const count = (status: FooterItem['status']) => items.filter((i) => i.status === status).length;
  return (
    <>
      <p className="strong">
        {t('footer.checked', { host, errors: count('error'), warnings: count('warning') })}
      </p>
      <ul className="verdict verdict--flat">
        {items.map(({ id, status, note, params }) => (
          <li key={id} data-testid="footer-item" data-item={id} data-status={status}>
            <span className={`shape c-${status}`}>
              <Icon name={status} />
            </span>
            <span>{t(`footer-item.${id}`)}</span>
            <span className={`what c-${status}`}>
              {status === 'ok' ? t('footer-status.ok') : t(`severity.${status}`)}
            </span>
            {note && <span className="sub">{t(`footer-note.${note}`, params)}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
