/** The settings that the background keeps, and what the administrator fixed of them. */
import { useCallback, useEffect, useState } from 'react';
import type { ManagedName, SettingsInfo } from '../../../lib/protocol/vault-calls';
import { useApi } from '../../api';

export interface SettingsModel {
  /** undefined until read. */
  info?: SettingsInfo;
  isManaged(name: ManagedName): boolean;
  refresh(): Promise<void>;
}

export const useSettings = (): SettingsModel => {
  const api = useApi();
  const [info, setInfo] = useState<SettingsInfo>();
  const refresh = useCallback(async () => {
    setInfo(await api.settingsInfo().catch(() => undefined));
  }, [api]);
  useEffect(() => void refresh(), [refresh]);
  return { info, refresh, isManaged: (name) => info?.managed.includes(name) ?? false };
};
