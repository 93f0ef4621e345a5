/** The list of documents on paper: opened in a tab of its own, because a popup closes when it prints. */
import { useEffect } from 'react';
import type { RequiredDocument } from '../../lib/documents';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { sourcesText } from '../model/documents-text';
import { useFilingWords } from '../popup/DocumentsPanel';
import { useOrder } from '../popup/use-order';
import { usePage } from '../popup/use-page';
import { Icon } from '../ui/Icon';

export function PrintPage({ tabId }: { tabId: number }) {
  const api = useApi();
  const { t } = useI18n();
  const words = useFilingWords();
  const { state, client } = usePage(api, tabId);
  const order = useOrder(api, state);
  const ready = !!order && !!client;
  useEffect(() => {
    document.title = t('documents.list-title');
    if (ready) window.print();
  }, [ready, t]);
  if (!state) return <main className="paper ui" aria-busy="true" />;
  if (!order || !client || order.documents.length === 0)
    return (
      <main className="paper ui">
        <h1>{t('documents.list-title')}</h1>
        <p>{t('documents.print-none')}</p>
      </main>
    );
  const { entity } = order.applicant;
  const about = words(entity?.nature ?? '', state.filingType, entity?.province ?? '');
  const site = order.applicant.sites?.[state.siteIndex];
  return (
    <main className="paper ui">
      <button type="button" className="btn btn--primary screen-only" onClick={() => window.print()}>
        <Icon name="print" />
        {t('documents.print-now')}
      </button>
      <h1>{t('documents.list-title')}</h1>
      <p className="strong">{client.label}</p>
      <p>{[...about, site?.name, site?.domain].filter(Boolean).join(t('punctuation.comma'))}</p>
      <Part
        title={t('documents.required')}
        documents={order.documents.filter((d) => d.required)}
        ready={order.order?.documentsReady ?? []}
      />
      <Part
        title={t('documents.possible')}
        documents={order.documents.filter((d) => !d.required)}
        ready={order.order?.documentsReady ?? []}
      />
      <p className="x-3">{t('documents.list-date', { date: order.today })}</p>
    </main>
  );
}

interface PartProps {
  title: string;
  documents: readonly RequiredDocument[];
  ready: readonly string[];
}

function Part({ title, documents, ready }: PartProps) {
  const i18n = useI18n();
  const { t } = i18n;
  if (documents.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ol>
        {documents.map((d) => (
          <li key={d.id} data-testid="printed-document">
            <span className={ready.includes(d.id) ? 'square is-ready' : 'square'}>
              {ready.includes(d.id) && <Icon name="ok" />}
            </span>
            <b className="strong">{d.name}</b>
            {ready.includes(d.id) && <span className="sr">{t('documents.tick')}</span>}
            <p>{d.why}</p>
            {d.formats && <p className="x-2">{t('documents.formats', { text: d.formats })}</p>}
            {d.sources.length > 0 && (
              <p className="x-3">{t('documents.sources', { text: sourcesText(d.sources, i18n) })}</p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
