/** Vault state and client list of the options page. */
import { useCallback, useEffect, useState } from 'react';
import type { ApplicantSummary, AssistantApi } from '../../lib/protocol/api';
import type { DamagedClient, VaultStateInfo } from '../../lib/protocol/vault-calls';

export interface VaultModel {
  vault?: VaultStateInfo;
  clients: readonly ApplicantSummary[];
  /** Stored, but cannot be shown. */
  damaged: readonly DamagedClient[];
  /** An administrator asks for a passphrase and none is set. */
  passphraseDue: boolean;
  loaded: boolean;
  problem?: unknown;
  refresh(): Promise<void>;
}

export const useVault = (api: AssistantApi): VaultModel => {
  const [vault, setVault] = useState<VaultStateInfo>();
  const [clients, setClients] = useState<readonly ApplicantSummary[]>([]);
  const [damaged, setDamaged] = useState<readonly DamagedClient[]>([]);
  const [passphraseDue, setDue] = useState(false);
  const [loaded, setLoaded] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const refresh = useCallback(async () => {
    try {
      const state = await api.vaultState();
      setVault(state);
      const open = state.state !== 'locked';
      setClients(open ? await api.listApplicants() : []);
      setDamaged(open ? await api.damagedClients() : []);
      setDue(state.state === 'device-key' && (await api.settingsInfo()).passphraseRequired);
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
  return { vault, clients, damaged, passphraseDue, loaded, problem, refresh };
};
