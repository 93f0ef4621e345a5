/** What a reviewer's message means, reason by reason; or what to try when it is not known. */
import { useState } from 'react';
import type { FilingTab } from '../../lib/protocol/rulebook-calls';
import type { FieldKey } from '../../lib/schema/fields';
import type { Explanation } from '../../lib/schema/filing';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { clientHash } from '../options/use-route';
import { Icon } from '../ui/Icon';
import { Note } from '../ui/Note';
import { Sources } from '../ui/Sources';

interface ExplanationsProps {
  explanations: readonly Explanation[];
  /** Points of the reviewer's list that were not recognised. */
  unknown?: readonly string[];
  clientId?: string;
  /** The open tab with a filing page. */
  tab?: FilingTab;
}

const TRIES = ['rejections.try-whole', 'rejections.try-split', 'rejections.try-call'] as const;

export function Explanations({ explanations, unknown = [], clientId, tab }: ExplanationsProps) {
  const { t } = useI18n();
  if (explanations.length === 0)
    return (
      <section role="status" data-testid="rejection-unknown">
        <h2>{t('rejections.unknown-title')}</h2>
        <p className="x-2">{t('rejections.unknown-text')}</p>
        <ul className="tries">
          {TRIES.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
    );
  return (
    <section>
      <div role="status">
        <h2>{t('rejections.found', { n: explanations.length })}</h2>
      </div>
      <ol>
        {explanations.map((explanation) => (
          <li key={`${explanation.id} ${explanation.field} ${explanation.cause}`}>
            <Reason explanation={explanation} clientId={clientId} tab={tab} />
          </li>
        ))}
      </ol>
      {unknown.length > 0 && (
        <Note tone="info">
          <p>{t('rejections.rest', { n: unknown.length })}</p>
          <ul className="tries" data-testid="rejection-rest" lang="zh-CN">
            {unknown.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </Note>
      )}
    </section>
  );
}

interface ReasonProps extends Omit<ExplanationsProps, 'explanations' | 'unknown'> {
  explanation: Explanation;
}

function Reason({ explanation, clientId, tab }: ReasonProps) {
  const { t, fullLabel } = useI18n();
  const { id, field, cause, fix, sources } = explanation;
  return (
    <article className="explained" data-testid="explanation" data-reason-id={id} data-field={field}>
      <h3>{field ? fullLabel(field) : t('rejections.no-field')}</h3>
      <dl className="pairs">
        <dt>{t('rejections.why')}</dt>
        <dd>{cause}</dd>
        <dt>{t('rejections.what-to-do')}</dt>
        <dd className="strong">{fix}</dd>
      </dl>
      <Sources sources={sources} />
      {field && (
        <p className="row wrap">
          {clientId && (
            <a className="btn btn--sm" href={clientHash(clientId, { field })} data-testid="open-client-field">
              <Icon name="person" />
              {t('rejections.open-client')}
            </a>
          )}
          {tab && <ToPage tab={tab} field={field} />}
        </p>
      )}
    </article>
  );
}

function ToPage({ tab, field }: { tab: FilingTab; field: FieldKey }) {
  const api = useApi();
  const { t } = useI18n();
  const [gone, setGone] = useState(false);
  if (gone)
    return (
      <Note tone="warning">
        <p>{t('rejections.page-gone')}</p>
      </Note>
    );
  return (
    <button
      type="button"
      className="btn btn--sm"
      data-testid="open-page-field"
      onClick={() => void api.showInTab(tab.tabId, field).then((shown) => setGone(!shown))}
    >
      <Icon name="page" />
      {t('rejections.open-page')} <span className="x-3">{tab.host}</span>
    </button>
  );
}
