/** The batch check: progress, counters that filter, and the matrix of clients and findings. */
import { useEffect, useMemo, useState } from 'react';
import { type BatchFilter, filtered, gradeCounts, ruleCounts } from '../../../lib/batch/result';
import { RULES } from '../../../lib/rules';
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { StateView } from '../../ui/StateView';
import type { Workbench } from '../use-workbench';
import { BatchActions } from './BatchActions';
import { BatchProgress } from './BatchProgress';
import { GradeTallies } from './GradeTallies';
import { Matrix } from './Matrix';
import { RuleFilter } from './RuleFilter';

export function BatchView({ workbench }: { workbench: Workbench }) {
  const { t } = useI18n();
  const { model, toCheck, batch, go } = workbench;
  const { clients, loaded } = model;
  const [filter, setFilter] = useState<BatchFilter>({});
  const ids = useMemo(() => toCheck ?? clients.map((row) => row.id), [toCheck, clients]);
  const { phase, checks, start } = batch;
  const wanted = workbench.checkWanted;
  // A check that was asked for in the table starts by itself; the page alone waits for its button.
  useEffect(() => {
    if (!wanted || !loaded) return;
    workbench.checkStarted();
    setFilter({});
    void start(ids);
  }, [wanted, loaded, ids, start, workbench.checkStarted]);
  const counts = useMemo(() => gradeCounts(checks), [checks]);
  const rules = useMemo(() => ruleCounts(checks), [checks]);
  const shown = useMemo(() => filtered(checks, filter), [checks, filter]);
  return (
    <div className="view batch">
      <header className="h">
        <div className="grow">
          <h1>{t('nav.batch')}</h1>
          <p className="x-2">{t('batch.lead', { n: RULES.length })}</p>
        </div>
        <BatchActions shown={shown} />
        {toCheck && phase !== 'running' && (
          <button
            type="button"
            className="btn"
            data-testid="batch-all"
            onClick={() => workbench.check(undefined)}
          >
            {t('batch.all')}
          </button>
        )}
        {phase !== 'running' && ids.length > 0 && (
          <button
            type="button"
            className="btn btn--primary"
            data-testid="batch-start"
            onClick={() => void start(ids)}
          >
            <Icon name="check" />
            {phase === 'idle' ? t('batch.start', { n: ids.length }) : t('batch.again', { n: ids.length })}
          </button>
        )}
      </header>
      <BatchProgress batch={batch} />
      {batch.problem && (
        <div className="said">
          <Note tone="warning" alert>
            <p>{batch.problem}</p>
          </Note>
        </div>
      )}
      {phase === 'idle' && ids.length > 0 && <p className="x-2">{t('batch.what')}</p>}
      {phase === 'idle' && ids.length === 0 && loaded && (
        <StateView icon="people" title={t('clients.empty-title')} text={t('batch.no-clients')}>
          <div className="acts">
            <a className="btn btn--primary" href="#new">
              {t('state.new-client')}
            </a>
            <a className="btn" href="#import">
              {t('import.button-long')}
            </a>
          </div>
        </StateView>
      )}
      {checks.length > 0 && (
        <>
          <div className="row wrap filters">
            <GradeTallies
              counts={counts}
              grade={filter.grade}
              onPick={(grade) => setFilter({ ...filter, grade })}
            />
            <RuleFilter
              rules={rules}
              ruleId={filter.ruleId}
              onPick={(ruleId) => setFilter({ ...filter, ruleId })}
            />
          </div>
          <Matrix checks={shown} go={go} />
          <footer className="status">
            <span className="num" role="status">
              {t('clients.count', { found: shown.length, all: checks.length })}
            </span>
            <span className="grow" />
            <span className="keys">{t('batch.keys')}</span>
          </footer>
        </>
      )}
    </div>
  );
}
