/** The state of the practice form as the background sees it, and a fill of it. */
import { useCallback, useEffect, useState } from 'react';
import type { PageState } from '../../lib/protocol/api';
import { useApi } from '../api';
import { useI18n } from '../i18n';

export interface Trial {
  state?: PageState;
  /** Words of a fill that was not started. */
  problem: string;
  fill(): Promise<void>;
  undo(): Promise<void>;
}

/** Watches only while there is a tab to watch. */
export const useTrial = (tabId: number | undefined): Trial => {
  const api = useApi();
  const { t } = useI18n();
  const [state, setState] = useState<PageState>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    if (tabId === undefined) return;
    // A state that comes while this first one is asked for is the newer one.
    api.pageState(tabId).then(
      (first) => setState((newer) => newer ?? first),
      () => undefined,
    );
    return api.watchPage(tabId, setState);
  }, [api, tabId]);
  const fill = useCallback(async () => {
    if (!state?.planId || !state.applicantId) return;
    const { planId, applicantId, siteIndex } = state;
    const answer = await api.startFill({
      tabId: state.tabId,
      planId,
      applicantId,
      siteIndex,
      skip: [],
      replace: [],
    });
    setProblem('code' in answer ? t(`refusal.${answer.code}`) : '');
  }, [api, state, t]);
  const undo = useCallback(async () => {
    if (state) await api.undoFill(state.tabId);
  }, [api, state]);
  return { ...(state ? { state } : {}), problem, fill, undo };
};
