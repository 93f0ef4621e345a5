/** The rules that are switched off, as the pages show and change them. */
import { useCallback, useEffect, useState } from 'react';
import type { RuleMute } from '../../lib/schema/mute';
import { useApi } from '../api';

export interface Mutes {
  all: readonly RuleMute[];
  set(mute: RuleMute, muted: boolean): Promise<void>;
}

export const useMutes = (): Mutes => {
  const api = useApi();
  const [all, setAll] = useState<readonly RuleMute[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const load = () =>
      void api.mutes().then(
        (mutes) => !stop.signal.aborted && setAll(mutes),
        // Without an answer everything counts as switched on, which hides nothing.
        () => undefined,
      );
    load();
    // The popup or another tab may have switched a rule meanwhile.
    globalThis.addEventListener('focus', load, { signal: stop.signal });
    return () => stop.abort();
  }, [api]);
  const set = useCallback(
    async (mute: RuleMute, muted: boolean) => setAll(await api.setMute(mute, muted)),
    [api],
  );
  return { all, set };
};
