/** Vault state and client list of the options page. */
import { useCallback, useEffect, useState } from 'react';
import type { ApplicantSummary, AssistantApi } from '../../lib/protocol/api';

type VaultState = Awaited<ReturnType<AssistantApi['vaultState']>>;

export interface VaultModel {
  vault?: VaultState;
  clients: readonly ApplicantSummary[];
  loaded: boolean;
  problem?: unknown;
  refresh(): Promise<void>;
}

export const useVault = (api: AssistantApi): VaultModel => {
  const [vault, setVault] = useState<VaultState>();
  const [clients, setClients] = useState<readonly ApplicantSummary[]>([]);
  const [loaded, setLoaded] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const refresh = useCallback(async () => {
    try {
      const state = await api.vaultState();
      setVault(state);
      setClients(state.state === 'locked' ? [] : await api.listApplicants());
      setProblem(undefined);
    } catch (error) {
      setProblem(error);
    }
    setLoaded(true);
  }, [api]);
  useEffect(() => {
    void refresh();
    // The popup or another tab may have locked or changed the clients meanwhile.
    const stop = new AbortController();
    globalThis.addEventListener('focus', () => void refresh(), { signal: stop.signal });
    return () => stop.abort();
  }, [refresh]);
  return { vault, clients, loaded, problem, refresh };
};
