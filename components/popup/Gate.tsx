/** What stands before the work: still loading, locked, no client yet. Shared by popup and side panel. */
import type { ReactNode } from 'react';
import type { PageState } from '../../lib/protocol/api';
import { useI18n } from '../i18n';
import { StateView } from '../ui/StateView';
import { UnlockForm } from '../ui/UnlockForm';
import { StatusBar, StatusSkeleton } from './StatusBar';
import { NoClients } from './states';
import type { PageModel } from './use-page';

interface GateProps {
  model: PageModel;
  /** Frames what stands here; the work frames itself. */
  frame(body: ReactNode): ReactNode;
  children(state: PageState): ReactNode;
}

export function Gate({ model, frame, children }: GateProps) {
  const { t } = useI18n();
  const { state } = model;
  if (!state) return frame(<StatusSkeleton />);
  if (state.kind === 'locked')
    return frame(
      <>
        <StatusBar state={state} />
        <StateView icon="lock" title={t('lock.title')} text={t('lock.text')}>
          <UnlockForm onUnlocked={model.refresh} />
        </StateView>
      </>,
    );
  if (state.applicantCount === 0)
    return frame(
      <>
        <StatusBar state={state} />
        <NoClients onUnlocked={model.refresh} />
      </>,
    );
  return children(state);
}
