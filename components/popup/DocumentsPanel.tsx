/** The third tab: what to prepare; what is certain and what depends are two lists, ticked off per order. */
import { useId } from 'react';
import type { RequiredDocument } from '../../lib/documents';
import { FILING_TYPES, type FilingType } from '../../lib/schema/codes';
import { useI18n } from '../i18n';
import { documentsText } from '../model/documents-text';
import { useNatureName } from '../model/use-client-line';
import { useCopy } from '../model/use-copy';
import { Icon } from '../ui/Icon';
import { Sources } from '../ui/Sources';

interface DocumentsPanelProps {
  documents: readonly RequiredDocument[];
  /** Ids of the documents that are ready. */
  ready: readonly string[];
  /** Name of the client, for the copied list. */
  client: string;
  nature: string;
  province: string;
  filingType: FilingType;
  /** Address of the printable list. */
  printAddress?: string;
  onReady(id: string, ready: boolean): void;
}

/** What is filed, and where: nature, filing type, province. */
export const useFilingWords = (): ((
  nature: string,
  filingType: FilingType,
  province: string,
) => string[]) => {
  const { lang } = useI18n();
  const natureName = useNatureName();
  return (nature, filingType, province) => {
    const type = FILING_TYPES.find((f) => f.code === filingType);
    return [natureName(nature), type ? (lang === 'en' ? type.en : type.zh) : '', province].filter(Boolean);
  };
};

export function DocumentsPanel(props: DocumentsPanelProps) {
  const { documents, ready, onReady } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const about = useFilingWords()(props.nature, props.filingType, props.province);
  const { outcome, copy } = useCopy();
  const required = documents.filter((d) => d.required);
  const done = required.filter((d) => ready.includes(d.id)).length;
  const possible = documents.filter((d) => !d.required);
  return (
    <>
      <div className="lead x-2">
        <p className="grow">{about.join(t('punctuation.comma'))}</p>
        {documents.length > 0 && (
          <>
            <button
              type="button"
              className="iconbtn"
              data-testid="copy-documents"
              aria-label={t('documents.copy')}
              title={t('documents.copy')}
              onClick={() => copy(documentsText(documents, [props.client, ...about], ready, i18n))}
            >
              <Icon name="copy" />
            </button>
            {props.printAddress && (
              <a
                className="iconbtn"
                href={props.printAddress}
                target="_blank"
                rel="noreferrer"
                data-testid="print-documents"
                aria-label={t('documents.print')}
                title={t('documents.print')}
              >
                <Icon name="print" />
              </a>
            )}
          </>
        )}
      </div>
      <p className="x-3" role="status">
        {outcome === 'copied' && t('documents.copied')}
        {outcome === 'refused' && t('documents.not-copied')}
      </p>
      {documents.length === 0 && <p className="gap">{t('documents.none')}</p>}
      <List
        title={t('documents.required')}
        side={t('documents.ready', { done, all: required.length })}
        documents={required}
        ready={ready}
        onReady={onReady}
      />
      <List
        title={t('documents.possible')}
        side={t('documents.maybe', { n: possible.length })}
        documents={possible}
        ready={ready}
        onReady={onReady}
      />
      {documents.length > 0 && <p className="x-3 gap">{t('documents.kept')}</p>}
    </>
  );
}

interface ListProps extends Pick<DocumentsPanelProps, 'documents' | 'ready' | 'onReady'> {
  title: string;
  side: string;
}

function List({ title, side, documents, ready, onReady }: ListProps) {
  if (documents.length === 0) return null;
  return (
    <>
      <div className="sec">
        <h2>{title}</h2>
        <span className="x-3">{side}</span>
      </div>
      <ul>
        {documents.map((d) => (
          <Row key={d.id} document={d} ready={ready.includes(d.id)} section={title} onReady={onReady} />
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  document: RequiredDocument;
  ready: boolean;
  section: string;
  onReady: DocumentsPanelProps['onReady'];
}

function Row({ document: d, ready, section, onReady }: RowProps) {
  const { t } = useI18n();
  const id = useId();
  return (
    <li
      className={ready ? 'doc is-done' : 'doc'}
      data-testid="document"
      data-document-id={d.id}
      data-required={d.required}
    >
      <input
        className="tick"
        type="checkbox"
        data-testid="document-ready"
        // Name, required or not, and why (design §6).
        aria-label={[d.name, section, t('documents.tick')].join(t('punctuation.comma'))}
        aria-describedby={`${id}-why`}
        checked={ready}
        onChange={(e) => onReady(d.id, e.target.checked)}
      />
      <span className="name">{d.name}</span>
      <span className="why" id={`${id}-why`}>
        {d.why}
      </span>
      {d.formats && <span className="why format">{d.formats}</span>}
      <span className="why">
        <Sources sources={d.sources} />
      </span>
    </li>
  );
}
