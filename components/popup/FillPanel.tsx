/** The first tab: what will be filled, what is being filled, what was filled. */

import type { LaterMode } from '../../lib/fill/later';
import type { FillItem, FillReport } from '../../lib/fill/types';
import type { PageState } from '../../lib/protocol/api';
import { useI18n } from '../i18n';
import { fillCount, type PlanChoice, type PlanRow, rowId } from '../model/plan-view';
import { Note } from '../ui/Note';
import { ArmedStrip } from './ArmedStrip';
import { AppearingKeys, LaterSteps } from './LaterSteps';
import { OwnFields } from './OwnFields';
import { Plan } from './Plan';
import { Report } from './Report';
import { FrameHosts } from './SiteGate';
import { SummaryOr } from './Summary';
import { asksAgain } from './start-fill';
import { PageProblem } from './states';
import type { PageModel } from './use-page';

interface FillPanelProps {
  model: PageModel;
  state: PageState;
  report?: FillReport;
  choice: PlanChoice;
  onOff(id: string, off: boolean): void;
  onReplace(id: string, replace: boolean): void;
  mode: LaterMode;
  onLater(mode: LaterMode): void;
  onReveal(target: { frameId?: number; matchId?: string; field?: FillItem['key'] }): void;
}

const openConflict = (plan: readonly PlanRow[], item: FillItem): PlanRow | undefined =>
  plan.find((r) => r.action === 'conflict' && r.matchId === item.matchId && r.keys.includes(item.key));

export function FillPanel(props: FillPanelProps) {
  const { model, state, report, choice } = props;
  const { t } = useI18n();
  if (model.filling)
    return (
      <>
        <ArmedStrip state={state} />
        <Progress state={state} />
      </>
    );
  // After a fill only what can still be filled is worth a preview.
  const plan = report
    ? state.plan.filter((r) => r.action === 'fill' || choice.replace.has(rowId(r)))
    : state.plan;
  return (
    <>
      <ArmedStrip state={state} />
      <Refused model={model} choice={choice} />
      {report && (
        <Report
          report={report}
          earlier={model.reportIsEarlier}
          onReveal={(item) => props.onReveal({ matchId: item.matchId, field: item.key })}
          canUseClientValue={(item) => item.outcome === 'kept-yours' && !!openConflict(state.plan, item)}
          onUseClientValue={(item) => {
            const row = openConflict(state.plan, item);
            if (row) props.onReplace(rowId(row), true);
          }}
        />
      )}
      {state.kind === 'filing-form' && !state.problem ? (
        <>
          <FrameHosts hosts={state.frameHosts} />
          <Lead plan={plan} choice={choice} after={!!report} />
          <Plan plan={plan} choice={choice} onOff={props.onOff} onReplace={props.onReplace} />
          <OwnFields fields={state.own ?? []} />
          {fillCount(plan, choice) > 0 && <AppearingKeys keys={state.appearing} />}
          <LaterSteps keys={state.later} mode={props.mode} onMode={props.onLater} />
        </>
      ) : (
        <SummaryOr state={state}>
          <PageProblem state={state} />
        </SummaryOr>
      )}
      {state.kind === 'filing-form' && !state.problem && state.plan.length === 0 && !report && (
        <p className="x-2 gap">{t(state.applicantId ? 'plan.empty' : 'plan.no-client')}</p>
      )}
    </>
  );
}

function Lead({ plan, choice, after }: { plan: readonly PlanRow[]; choice: PlanChoice; after: boolean }) {
  const { t } = useI18n();
  const n = fillCount(plan, choice);
  const conflicts = plan.filter((r) => r.action === 'conflict').length;
  if (plan.length === 0) return null;
  return (
    <div className="lead">
      <p className="grow">
        {t(after ? 'plan.lead-more' : 'plan.lead', { n })}
        {conflicts > 0 && !after && t('punctuation.sentence') + t('plan.lead-conflicts', { n: conflicts })}
      </p>
    </div>
  );
}

function Progress({ state }: { state: PageState }) {
  const { t } = useI18n();
  const progress = state.fill?.running ? state.fill.progress : undefined;
  const total = progress?.total ?? state.plan.filter((r) => r.action === 'fill').length;
  const done = progress?.done ?? 0;
  return (
    <div className="lead lead--progress">
      <div className="grow">
        <p className="row">
          <b className="strong grow">{t('fill.progress', { done, total })}</b>
          <span className="x-2 one">{progress?.label}</span>
        </p>
        <div
          className="progress"
          role="progressbar"
          aria-label={t('fill.progress-name')}
          aria-valuemin={0}
          aria-valuenow={done}
          aria-valuemax={Math.max(total, 1)}
        >
          <i style={{ width: `${total ? Math.round((done / total) * 100) : 0}%` }} />
        </div>
        <p className="x-3">{t(progress?.waits ? 'fill.waits' : 'fill.hint')}</p>
      </div>
    </div>
  );
}

/** Why the last request was not carried out, and what an undo did. */
function Refused({ model, choice }: { model: PageModel; choice: PlanChoice }) {
  const { t } = useI18n();
  const { refusal, undone } = model;
  if (!refusal && !undone) return null;
  return (
    <div className="gap" role="status">
      {refusal ? (
        <Note tone="warning">
          <p>{t(`refusal.${refusal.code}`)}</p>
          {asksAgain(refusal) && model.state?.kind === 'filing-form' && (
            <button
              type="button"
              className="btn btn--sm"
              data-testid="preview-confirm"
              onClick={() => model.fill(choice)}
            >
              {t('fill.confirm')}
            </button>
          )}
        </Note>
      ) : (
        <Note tone="ok">
          <p>
            {t('undo.restored', { n: undone?.restored ?? 0 })}
            {undone && undone.left > 0 && t('punctuation.sentence') + t('undo.left', { n: undone.left })}
          </p>
        </Note>
      )}
    </div>
  );
}
