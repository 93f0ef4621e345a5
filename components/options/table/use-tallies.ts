/**
 * What the rules say about each client of the table, counted in a worker while the table is shown. In memory only;
 * a client is checked again after it was saved, all of them after the language, the muted rules or the day changed.
 */
import { useEffect, useRef, useState } from 'react';
import { type Tally, tallyOf } from '../../../lib/batch/result';
import type { ClientRow } from '../../../lib/protocol/workbench-calls';
import { mutesAt } from '../../../lib/schema/mute';
import { useApi } from '../../api';
import { useI18n } from '../../i18n';
import type { Tallies } from '../../model/client-table';
import { localToday } from '../../model/today';
import { useMutes } from '../../rules/use-mutes';
import { type Checker, workerChecker } from '../batch/checker';

const PORTION = 100;
/** The table takes in new counts at most this often (ms). */
const REDRAW = 250;

/** The counts leave the computer's other work alone: one worker, one portion at a time. */
const oneWorker = () => workerChecker(1);

interface Known {
  savedAt: string;
  tally: Tally;
}

export const useTallies = (
  rows: readonly ClientRow[],
  active: boolean,
  makeChecker: () => Checker = oneWorker,
): Tallies => {
  const api = useApi();
  const { lang } = useI18n();
  const { all } = useMutes();
  const [tallies, setTallies] = useState<Tallies>(new Map());
  const known = useRef(new Map<string, Known>());
  const conditions = useRef('');
  useEffect(() => {
    const today = localToday();
    const muted = mutesAt(all);
    const now = JSON.stringify([lang, today, muted]);
    if (now !== conditions.current || rows.length === 0) known.current.clear();
    conditions.current = now;
    const show = () => {
      const shown = new Map<string, Tally>();
      for (const { id } of rows) {
        const found = known.current.get(id);
        if (found) shown.set(id, found.tally);
      }
      setTallies(shown);
    };
    const todo = rows.filter((row) => known.current.get(row.id)?.savedAt !== row.savedAt);
    show();
    if (!active || todo.length === 0) return;
    const stop = new AbortController();
    const run = async () => {
      const checker = makeChecker();
      stop.signal.addEventListener('abort', checker.stop, { once: true });
      const options = { today, language: lang === 'en' ? 'en' : 'zh', muted } as const;
      let drawn = performance.now();
      for (let at = 0; at < todo.length && !stop.signal.aborted; at += PORTION) {
        const portion = todo.slice(at, at + PORTION);
        const savedAt = new Map(portion.map((row) => [row.id, row.savedAt]));
        const clients = await api.readClients([...savedAt.keys()]);
        if (stop.signal.aborted) return;
        for (const check of await checker.check(clients, options))
          known.current.set(check.id, { savedAt: savedAt.get(check.id) ?? '', tally: tallyOf(check) });
        if (performance.now() - drawn < REDRAW) continue;
        drawn = performance.now();
        show();
      }
      checker.stop();
      if (!stop.signal.aborted) show();
    };
    // Locked in the middle, or the background went: the page says so elsewhere, the counts just stay away.
    const idle = requestIdleCallback(() => void run().catch(() => undefined));
    return () => {
      cancelIdleCallback(idle);
      stop.abort();
    };
  }, [api, rows, active, lang, all, makeChecker]);
  return tallies;
};
