/** The rows of the client table, read anew whenever the list of clients was. */
import { useEffect, useState } from 'react';
import type { ClientRow } from '../../../lib/protocol/workbench-calls';
import { useApi } from '../../api';
import { localToday } from '../../model/today';
import type { VaultModel } from '../use-vault';

export interface RowsModel {
  rows: readonly ClientRow[];
  loaded: boolean;
  problem?: unknown;
}

export const useRows = ({ clients, vault }: VaultModel): RowsModel => {
  const api = useApi();
  const [model, setModel] = useState<RowsModel>({ rows: [], loaded: false });
  const open = vault !== undefined && vault.state !== 'locked';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list of clients is the sign to read again
  useEffect(() => {
    if (!open) {
      setModel({ rows: [], loaded: false });
      return;
    }
    let ended = false;
    api.clientRows(localToday()).then(
      (rows) => !ended && setModel({ rows, loaded: true }),
      (problem: unknown) => !ended && setModel((now) => ({ ...now, loaded: true, problem })),
    );
    return () => {
      ended = true;
    };
  }, [api, open, clients]);
  return model;
};
