/** Vault state and clients of the options page: the one place that reads the list. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AssistantApi } from '../../lib/protocol/api';
import type { DamagedClient, VaultStateInfo } from '../../lib/protocol/vault-calls';
import type { ClientRow } from '../../lib/protocol/workbench-calls';
import { localToday } from '../model/today';

/** What is stored, as of one version of the list. */
interface Stored {
  /** All clients, archived ones too. */
  rows: readonly ClientRow[];
  /** Those that are in use. */
  clients: readonly ClientRow[];
  /** Stored, but cannot be shown. */
  damaged: readonly DamagedClient[];
}
const NOTHING: Stored = { rows: [], clients: [], damaged: [] };

export interface VaultModel extends Stored {
  vault?: VaultStateInfo;
  /** An administrator asks for a passphrase and none is set. */
  passphraseDue: boolean;
  loaded: boolean;
  problem?: unknown;
  refresh(): Promise<void>;
}

/** Everything again, or undefined where nothing was written since `known`, which names a version and a day. */
const readStored = async (api: AssistantApi, known: string) => {
  const today = localToday();
  const version = `${await api.clientsVersion()} ${today}`;
  if (version === known) return undefined;
  const [rows, damaged] = await Promise.all([api.clientRows(today), api.damagedClients()]);
  return { version, stored: { rows, damaged, clients: rows.filter((row) => !row.archivedOn) } };
};

export const useVault = (api: AssistantApi): VaultModel => {
  const [vault, setVault] = useState<VaultStateInfo>();
  const [stored, setStored] = useState(NOTHING);
  const [passphraseDue, setDue] = useState(false);
  const [loaded, setLoaded] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const version = useRef('');
  const read = useCallback(async () => {
    try {
      const state = await api.vaultState();
      setVault(state);
      const open = state.state !== 'locked';
      const read = open ? await readStored(api, version.current) : { version: '', stored: NOTHING };
      if (read) {
        version.current = read.version;
        setStored(read.stored);
      }
      setDue(state.state === 'device-key' && (await api.settingsInfo()).passphraseRequired);
      setProblem(undefined);
    } catch (error) {
      setProblem(error);
    }
    setLoaded(true);
  }, [api]);
  // One after the other, so that an older answer never stands over a newer one.
  const last = useRef<Promise<void>>(Promise.resolve());
  const refresh = useCallback(() => {
    last.current = last.current.then(read);
    return last.current;
  }, [read]);
  useEffect(() => {
    void refresh();
    // The popup, another tab, the idle time or the screen may lock or change the clients at any moment.
    const stop = new AbortController();
    globalThis.addEventListener('focus', () => void refresh(), { signal: stop.signal });
    const forget = api.watchVault(() => void refresh());
    return () => {
      stop.abort();
      forget();
    };
  }, [api, refresh]);
  return { vault, ...stored, passphraseDue, loaded, problem, refresh };
};
