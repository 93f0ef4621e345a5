/** A page that shows the order without boxes to fill: where it differs from the client. */
import { type ReactNode, useEffect, useState } from 'react';
import type { PageState } from '../../lib/protocol/api';
import type { Difference, SummaryComparison } from '../../lib/summary/types';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { Icon } from '../ui/Icon';
import { Note } from '../ui/Note';

/** A page may draw its values after the assistant was opened: asked again after these times, in milliseconds. */
const AGAIN = [300, 900, 2000, 4000];

/** Asks until there is a comparison, a few times; returns what ends the asking. */
const ask = (
  compare: () => Promise<SummaryComparison | null>,
  answered: (summary: SummaryComparison | null) => void,
): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  const round = async (waits: readonly number[]) => {
    const found = await compare().catch(() => null);
    if (ended) return;
    answered(found);
    const [wait, ...rest] = waits;
    if (!found && wait !== undefined) timer = setTimeout(() => void round(rest), wait);
  };
  void round(AGAIN);
  return () => {
    ended = true;
    clearTimeout(timer);
  };
};

/** The comparison where the page is a summary of the order, `children` everywhere else. */
export function SummaryOr({ state, children }: { state: PageState; children: ReactNode }) {
  const api = useApi();
  const [summary, setSummary] = useState<SummaryComparison | null>(null);
  const { tabId, applicantId, siteIndex, filingType, asked } = state;
  const asks = state.kind === 'no-form' && !state.problem && applicantId !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these asks for another comparison
  useEffect(() => {
    if (asks) return ask(() => api.compareSummary(tabId), setSummary);
    setSummary(null);
  }, [api, asks, tabId, applicantId, siteIndex, filingType, asked]);
  return summary && asks ? <Summary summary={summary} /> : children;
}

function Summary({ summary: { compared, differences } }: { summary: SummaryComparison }) {
  const { t } = useI18n();
  const n = differences.length;
  return (
    <div data-testid="summary-comparison" data-differences={n} data-compared={compared}>
      {n === 0 ? (
        <div className="gap">
          <Note tone="ok">
            <p>{t('summary.same', { all: compared })}</p>
            <p className="x-2">{t('summary.same-next')}</p>
          </Note>
        </div>
      ) : (
        <>
          <div className="lead">
            <p className="grow">
              {t('summary.differ', { n, all: compared })} <span className="x-2">{t('summary.next')}</span>
            </p>
          </div>
          <ul className="plan plan--first" aria-label={t('summary.list')}>
            {differences.map((d) => (
              <Row key={`${d.keys.join()} ${d.siteBlock}`} difference={d} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Row({ difference: { keys, label: shownLabel, shown, wanted } }: { difference: Difference }) {
  const { t, lang, label } = useI18n();
  const [key] = keys;
  return (
    <li className="is-conflict" data-testid="summary-difference" data-field={key}>
      <span className="c-warning">
        <Icon name="warning" />
      </span>
      <span className="k">
        {lang === 'en' && key && `${label(key)} `}
        <span className={lang === 'en' ? 'x-3' : undefined} lang="zh-CN">
          {shownLabel}
        </span>
      </span>
      <span className="v">
        <span className="pick pick--plain">
          {shown ? <span lang="zh-CN">{shown}</span> : <span className="x-2">{t('summary.empty')}</span>}
          <span className="src">{t('plan.page-value')}</span>
        </span>
        <span className="pick pick--plain">
          <span lang="zh-CN">{wanted}</span>
          <span className="src">{t('plan.client-value')}</span>
        </span>
      </span>
    </li>
  );
}
