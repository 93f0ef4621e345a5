/** The foot: the one button that commits a fill, and what undoes or stops it. */
import type { PageState } from '../../lib/protocol/api';
import { useI18n } from '../i18n';
import { fillCount, type PlanChoice } from '../model/plan-view';
import { Icon } from '../ui/Icon';
import type { PageModel } from './use-page';

interface FootProps {
  model: PageModel;
  state: PageState;
  choice: PlanChoice;
  reported: boolean;
  onFill(): void;
  onCheck(): void;
}

export function Foot({ model, state, choice, reported, onFill, onCheck }: FootProps) {
  const { t } = useI18n();
  const ready = state.kind === 'filing-form' && !!state.applicantId && !state.problem;
  const n = fillCount(state.plan, choice);
  const label = model.filling ? t('fill.running') : n > 0 ? t('fill.button', { n }) : t('fill.button-empty');
  const main = !model.filling && !(reported && n === 0);
  return (
    <div className="foot">
      {state.canUndo && !model.filling && (
        <button type="button" className="btn btn--lg" data-testid="undo-fill" onClick={model.undo}>
          <Icon name="undo" />
          {t('undo.button')}
        </button>
      )}
      {/* A click during a running fill joins it; the background never starts a second one. */}
      <button
        type="button"
        className={main ? 'btn btn--primary btn--lg grow' : 'btn btn--lg grow'}
        data-testid="fill-page"
        disabled={!ready}
        onClick={onFill}
      >
        {label}
      </button>
      {model.filling ? (
        <button type="button" className="btn btn--lg" onClick={model.stop}>
          <Icon name="stop" />
          {t('fill.stop')}
        </button>
      ) : (
        !state.canUndo && (
          <button type="button" className="btn btn--lg" onClick={onCheck}>
            {t('findings.check')}
          </button>
        )
      )}
    </div>
  );
}
