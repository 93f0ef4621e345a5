/** Where we are, which step; settings. */
import type { ReactNode } from 'react';
import type { PageState } from '../../lib/protocol/api';
import { useI18n } from '../i18n';
import { Icon, Mark } from '../ui/Icon';

/** The two lines of the bar. */
const useWhere = (state: PageState): readonly [string, string] => {
  const { t } = useI18n();
  const place = state.portal?.name ?? state.host;
  if (state.problem === 'tab-closed') return [t('status.tab-closed'), place];
  if (state.kind === 'unsupported' || state.problem === 'no-access') return [t('status.unsupported'), place];
  if (state.kind === 'no-form') return [t('status.no-form'), place];
  if (state.kind === 'locked') return [place || t('app.name'), t('status.locked')];
  const { step } = state;
  const counted = step?.index !== undefined && step.count !== undefined;
  const second = step
    ? counted
      ? t('status.step', { index: step.index!, count: step.count!, title: step.title })
      : step.title
    : t('status.fields', { n: state.fieldCount });
  return [place, second];
};

/** `children`: further buttons before the settings. */
export function StatusBar({ state, children }: { state: PageState; children?: ReactNode }) {
  const { t } = useI18n();
  const [first, second] = useWhere(state);
  return (
    <div className="bar">
      <Mark />
      <div className="where" role="status" data-testid="page-status" data-state={state.kind}>
        <p className="strong one">{first}</p>
        <p className="x-3 one">{second}</p>
      </div>
      {children}
      <a
        className="iconbtn"
        href="options.html"
        target="_blank"
        rel="noreferrer"
        aria-label={t('bar.settings')}
        title={t('bar.settings')}
      >
        <Icon name="gear" />
      </a>
    </div>
  );
}

/** The bar before the background has answered. */
export function StatusSkeleton() {
  const { t } = useI18n();
  return (
    <div aria-busy="true">
      <div className="bar">
        <Mark />
        <div className="where" role="status">
          <p className="strong one">{t('app.name')}</p>
          <p className="x-3 one">{t('status.loading')}</p>
        </div>
      </div>
      <div className="skeleton" aria-hidden="true">
        <i className="wide" />
        <i />
        <i />
        <i className="wide" />
        <i />
      </div>
    </div>
  );
}
