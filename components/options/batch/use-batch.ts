/** One batch check: its progress, its result, and a stop. The result stays while the page is open, in memory only. */
import { useCallback, useRef, useState } from 'react';
import type { ClientCheck } from '../../../lib/batch/check';
import { mutesAt } from '../../../lib/schema/mute';
import { useApi } from '../../api';
import { useI18n } from '../../i18n';
import { errorWords } from '../../model/error-words';
import { localToday } from '../../model/today';
import { type Checker, workerChecker } from './checker';

export interface BatchState {
  phase: 'idle' | 'running' | 'done' | 'stopped';
  total: number;
  checks: readonly ClientCheck[];
  problem?: string;
}

/** Small enough that progress moves and a stop is felt, large enough that messages cost little. */
const PORTION = 100;
/** Portions under way at once: every worker has one in hand and one waiting. */
const AHEAD = 8;
/** The page is drawn anew at most this often (ms). */
const REDRAW = 120;

export const useBatch = (makeChecker: () => Checker = workerChecker) => {
  const api = useApi();
  const i18n = useI18n();
  const [state, setState] = useState<BatchState>({ phase: 'idle', total: 0, checks: [] });
  const running = useRef<AbortController>(undefined);

  const stop = useCallback(() => {
    running.current?.abort();
    setState((now) => (now.phase === 'running' ? { ...now, phase: 'stopped' } : now));
  }, []);

  /** Forgets the result: it speaks of clients. */
  const clear = useCallback(() => {
    running.current?.abort();
    setState({ phase: 'idle', total: 0, checks: [] });
  }, []);

  const start = useCallback(
    async (ids: readonly string[]) => {
      running.current?.abort();
      const own = new AbortController();
      running.current = own;
      const checker = makeChecker();
      own.signal.addEventListener('abort', () => checker.stop(), { once: true });
      const language = i18n.lang === 'en' ? 'en' : 'zh';
      const muted = api.mutes().then((all) => mutesAt(all));
      const portions = Array.from({ length: Math.ceil(ids.length / PORTION) }, (_, n) =>
        ids.slice(n * PORTION, (n + 1) * PORTION),
      );
      const results: (readonly ClientCheck[])[] = [];
      const total = ids.length;
      let drawn = performance.now();
      const show = (phase: BatchState['phase']) => {
        if (!own.signal.aborted) setState({ phase, total, checks: results.flat() });
      };
      const work = async () => {
        for (let n = next++; n < portions.length && !own.signal.aborted; n = next++) {
          const options = { today: localToday(), language, muted: await muted } as const;
          results[n] = await checker.check(await api.readClients(portions[n] ?? []), options);
          if (performance.now() - drawn < REDRAW) continue;
          drawn = performance.now();
          show('running');
        }
      };
      let next = 0;
      show('running');
      try {
        await Promise.all(Array.from({ length: AHEAD }, work));
        show('done');
      } catch (error) {
        const problem = errorWords(error, i18n);
        if (!own.signal.aborted) setState({ phase: 'stopped', total, checks: results.flat(), problem });
      }
      checker.stop();
    },
    [api, i18n, makeChecker],
  );
  return { ...state, start, stop, clear };
};

export type Batch = ReturnType<typeof useBatch>;
