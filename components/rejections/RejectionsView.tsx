/** 驳回原因: paste what the reviewer wrote; each reason leads to its field. */
import { type FormEvent, useEffect, useId, useMemo, useState } from 'react';
import type { ApplicantSummary } from '../../lib/protocol/api';
import type { FilingTab } from '../../lib/protocol/rulebook-calls';
import { explainRejection } from '../../lib/rules';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { byRecentUse } from '../model/client-search';
import { unexplained } from '../model/unexplained';
import { Explanations } from './Explanations';
import '../styles/rulebook.css';

interface RejectionsViewProps {
  clients: readonly ApplicantSummary[];
  /** The client that the order is for, when the address names one. */
  clientId?: string;
}

const useFilingTab = (): FilingTab | undefined => {
  const api = useApi();
  const [tab, setTab] = useState<FilingTab>();
  useEffect(() => {
    const stop = new AbortController();
    const look = () =>
      void api.filingTabs().then(
        ([first]) => !stop.signal.aborted && setTab(first),
        () => undefined,
      );
    look();
    globalThis.addEventListener('focus', look, { signal: stop.signal });
    return () => stop.abort();
  }, [api]);
  return tab;
};

export function RejectionsView({ clients, clientId }: RejectionsViewProps) {
  const { t, lang } = useI18n();
  const id = useId();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [chosen, setChosen] = useState(clientId);
  const tab = useFilingTab();
  const recent = useMemo(() => byRecentUse(clients), [clients]);
  const client = recent.find((c) => c.id === chosen) ?? recent[0];
  const explanations = useMemo(
    () => explainRejection(asked, { language: lang === 'en' ? 'en' : 'zh' }),
    [asked, lang],
  );
  const unknown = useMemo(() => unexplained(asked), [asked]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(text.trim());
  };
  return (
    <div className="view">
      <header className="h">
        <div className="grow">
          <h1>{t('nav.rejections')}</h1>
          <p className="x-2">{t('rejections.lead')}</p>
        </div>
      </header>
      <div className="rejections">
        <form onSubmit={submit}>
          <label className="label" htmlFor={`${id}-text`}>
            {t('rejections.text')}
          </label>
          <textarea
            id={`${id}-text`}
            className="input"
            rows={6}
            placeholder={t('rejections.example')}
            data-testid="rejection-text"
            value={text}
            onChange={(e) => setText(e.target.value)}
          />
          <div className="row wrap">
            <label className="row grow">
              <span className="label">{t('rejections.client')}</span>
              <select
                className="input"
                data-testid="rejection-client"
                title={client?.label}
                value={client?.id ?? ''}
                onChange={(e) => setChosen(e.target.value)}
              >
                {!client && <option value="">{t('rejections.choose-client')}</option>}
                {recent.map((c) => (
                  <option key={c.id} value={c.id}>
                    {c.label}
                  </option>
                ))}
              </select>
            </label>
            <button
              type="submit"
              className="btn btn--primary"
              data-testid="explain-rejection"
              disabled={text.trim() === ''}
            >
              {t('rejections.explain')}
            </button>
          </div>
        </form>
        {asked && (
          <Explanations explanations={explanations} unknown={unknown} clientId={client?.id} tab={tab} />
        )}
      </div>
    </div>
  );
}
