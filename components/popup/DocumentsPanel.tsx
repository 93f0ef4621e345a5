/** The third tab: what to prepare; what is certain and what depends are two lists. */
import type { RequiredDocument } from '../../lib/documents';
import { FILING_TYPES, type FilingType } from '../../lib/schema/codes';
import { useI18n } from '../i18n';
import { useNatureName } from '../model/use-client-line';
import { Icon } from '../ui/Icon';
import { Sources } from '../ui/Sources';

interface DocumentsPanelProps {
  documents: readonly RequiredDocument[];
  nature: string;
  province: string;
  filingType: FilingType;
}

export function DocumentsPanel({ documents, nature, province, filingType }: DocumentsPanelProps) {
  const { t, lang } = useI18n();
  const natureName = useNatureName();
  const type = FILING_TYPES.find((f) => f.code === filingType);
  const about = [natureName(nature), type && (lang === 'en' ? type.en : type.zh), province];
  const required = documents.filter((d) => d.required);
  const possible = documents.filter((d) => !d.required);
  return (
    <>
      <p className="lead x-2">{about.filter(Boolean).join(t('punctuation.comma'))}</p>
      {documents.length === 0 && <p className="gap">{t('documents.none')}</p>}
      <List title={t('documents.required')} documents={required} />
      <List title={t('documents.possible')} documents={possible} />
    </>
  );
}

function List({ title, documents }: { title: string; documents: readonly RequiredDocument[] }) {
  const { t } = useI18n();
  if (documents.length === 0) return null;
  return (
    <>
      <div className="sec">
        <h2>{title}</h2>
        <span className="x-3">{t('count.documents', { n: documents.length })}</span>
      </div>
      <ul>
        {documents.map((d) => (
          <li
            key={d.id}
            className="doc"
            data-testid="document"
            data-document-id={d.id}
            data-required={d.required}
            lang="zh-CN"
          >
            <span className="shape c-mute">
              <Icon name="doc" />
            </span>
            <span className="name">{d.name}</span>
            <span className="why">{d.why}</span>
            {d.formats && <span className="why format">{d.formats}</span>}
            <span className="why">
              <Sources sources={d.sources} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
