/** One piece of work behind a button: busy while it runs, its problem in words where it does not succeed. */
import { useCallback, useState } from 'react';
import { useI18n } from '../i18n';
import { errorWords } from '../model/error-words';

export interface Action {
  busy: boolean;
  /** Empty where there is none. */
  problem: string;
  say(problem: string): void;
  /** Runs the work unless the last one still does; what it throws becomes the problem. */
  run(work: () => Promise<void>): Promise<void>;
}

export const useAction = (): Action => {
  const i18n = useI18n();
  const [busy, setBusy] = useState(false);
  const [problem, say] = useState('');
  const run = useCallback(
    async (work: () => Promise<void>) => {
      if (busy) return;
      setBusy(true);
      say('');
      try {
        await work();
      } catch (error) {
        say(errorWords(error, i18n));
      }
      setBusy(false);
    },
    [busy, i18n],
  );
  return { busy, problem, say, run };
};
