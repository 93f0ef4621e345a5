/** The dry run: four counters that filter, then the rows behind them; nothing is written yet. */
import { useState } from 'react';
import { useI18n } from '../../i18n';
import { rejectedCount, writableCount } from '../../model/import-plan';
import { Icon, type IconName } from '../../ui/Icon';
import { ChangedClients } from './ChangedClients';
import { ImportButton } from './ImportInput';
import { PlainClients } from './PlainClients';
import { ProblemRows } from './ProblemRows';
import { UnknownColumns } from './UnknownColumns';
import type { Importer, ImportReview } from './use-import';

const COUNTERS = [
  ['new', 'plus', 'c-accent'],
  ['changed', 'changed', 'c-warning'],
  ['refused', 'error', 'c-error'],
  ['unchanged', 'ok', ''],
] as const satisfies readonly (readonly [string, IconName, string])[];
type Counter = (typeof COUNTERS)[number][0];

export function DryRunView({ importer, review }: { importer: Importer; review: ImportReview }) {
  const { t } = useI18n();
  const { run } = review;
  const counts: Record<Counter, number> = {
    new: run.new.length,
    changed: run.changed.length,
    refused: rejectedCount(run),
    unchanged: run.unchanged.length,
  };
  const [only, setOnly] = useState<Counter>();
  const shows = (counter: Counter) => counts[counter] > 0 && (only === undefined || only === counter);
  const writable = writableCount(run);
  return (
    <>
      <header className="h">
        <div className="grow">
          <h1 className="two">{t('import.title', { file: review.file })}</h1>
          <p className="x-2">{t('import.nothing-yet')}</p>
        </div>
        <div className="row wrap">
          <ImportButton>{t('import.other-file')}</ImportButton>
          <button type="button" className="btn" data-testid="import-drop" onClick={importer.drop}>
            {t('import.drop-plan')}
          </button>
          {writable > 0 && (
            <button
              type="button"
              className="btn btn--primary"
              data-testid="import-confirm"
              disabled={importer.busy !== undefined}
              onClick={() => void importer.confirm()}
            >
              {t('import.write', { n: writable })}
            </button>
          )}
        </div>
      </header>
      <fieldset className="tallies">
        <legend className="sr">{t('import.filter')}</legend>
        {COUNTERS.map(([counter, icon, tone]) => (
          <button
            key={counter}
            type="button"
            aria-pressed={only === counter}
            disabled={counts[counter] === 0}
            data-testid={`import-count-${counter}`}
            data-count={counts[counter]}
            onClick={() => setOnly(only === counter ? undefined : counter)}
          >
            <b className="num">{counts[counter].toLocaleString()}</b>
            <span className={`row ${tone}`}>
              <Icon name={icon} />
              {t(`import.count-${counter}`)}
            </span>
          </button>
        ))}
      </fieldset>
      <UnknownColumns columns={run.unknownColumns} />
      {shows('refused') && <ProblemRows cells={run.refused} file={review.file} />}
      {shows('changed') && <ChangedClients clients={run.changed} left={review.left} onTick={importer.tick} />}
      {shows('new') && <PlainClients title={t('import.count-new')} clients={run.new} />}
      {shows('unchanged') && <PlainClients title={t('import.count-unchanged')} clients={run.unchanged} />}
    </>
  );
}
