/** One import from the chosen file to its result; nothing is written before the user says so. */
import { useCallback, useRef, useState } from 'react';
import { applicantLabel } from '../../../lib/io/summarise';
import type { DryRun, FieldChange } from '../../../lib/io/tables';
import type { ImportProblem } from '../../../lib/protocol/api';
import type { FileExtras } from '../../../lib/protocol/workbench-calls';
import { useApi } from '../../api';
import { useI18n } from '../../i18n';
import { errorWords } from '../../model/error-words';
import {
  editsOf,
  type ImportKind,
  leftOutKey,
  needsReview,
  rejectedCount,
  writableCount,
} from '../../model/import-plan';
import { readClients } from '../../model/read-clients';
import { localToday } from '../../model/today';
import { readInWorker } from './read-file';

/** What came of the last import. */
export interface ImportOutcome {
  file: string;
  imported: number;
  rejected: number;
  /** Reasons why the file as a whole was not taken. */
  problems: readonly ImportProblem[];
  /** Ids of the imported clients. */
  ids: readonly string[];
}
/** A file that was read and waits for the user. */
export interface ImportReview {
  file: string;
  kind: ImportKind;
  run: DryRun;
  extras: FileExtras;
  /** Differences the user does not want, by `leftOutKey`. */
  left: ReadonlySet<string>;
}

export const useImport = (refresh: () => Promise<void>, go: (hash: string) => void) => {
  const api = useApi();
  const i18n = useI18n();
  const { lang, t } = i18n;
  const [busy, setBusy] = useState<'reading' | 'writing'>();
  const [review, setReview] = useState<ImportReview>();
  const [outcome, setOutcome] = useState<ImportOutcome>();
  const reading = useRef<AbortController>(undefined);

  const write = async ({ file, kind, run, extras, left }: ImportReview) => {
    setBusy('writing');
    try {
      const edits = editsOf(run, kind, left);
      const answer = await api.writeClients(edits, extras);
      if (answer.outcome === 'clash') {
        const entry = edits.find((edit) => edit.applicant.id === answer.id)?.applicant;
        refuse(file, [{ message: t('import.clash', { name: entry ? applicantLabel(entry) : answer.id }) }]);
        return setBusy(undefined);
      }
      const ids = edits.map((edit) => edit.applicant.id);
      setOutcome({ file, imported: ids.length, rejected: rejectedCount(run), problems: [], ids });
      setReview(undefined);
      await refresh();
    } catch (error) {
      refuse(file, [{ message: errorWords(error, i18n) }]);
    }
    setBusy(undefined);
  };
  const refuse = (file: string, problems: readonly ImportProblem[], rejected = 1) =>
    setOutcome({ file, imported: 0, rejected, problems, ids: [] });

  const read = async (file: File, signal: AbortSignal) => {
    const [io, rows] = await Promise.all([import('../../../lib/io'), api.clientRows(localToday())]);
    const stored = await readClients(
      api,
      rows.map((row) => row.id),
    );
    const bytes = new Uint8Array(await file.arrayBuffer());
    const result = await readInWorker({ bytes, stored }, signal);
    if ('problems' in result)
      return refuse(
        file.name,
        io.shownProblems(result.problems, lang === 'en' ? 'en' : 'zh_CN'),
        io.countRejected(result.problems),
      );
    const { run, extras, kind } = result;
    const next: ImportReview = { file: file.name, kind, run, extras, left: new Set() };
    if (!needsReview(run, kind)) return write(next);
    setReview(next);
    if (writableCount(run) === 0)
      setOutcome({ file: file.name, imported: 0, rejected: rejectedCount(run), problems: [], ids: [] });
    go('#import');
  };

  const take = async (file: File) => {
    reading.current?.abort();
    const own = new AbortController();
    reading.current = own;
    setBusy('reading');
    setOutcome(undefined);
    setReview(undefined);
    try {
      await read(file, own.signal);
    } catch (error) {
      if (own.signal.aborted) return;
      refuse(file.name, [{ message: errorWords(error, i18n) }]);
    }
    setBusy(undefined);
  };
  const tick = useCallback((id: string, change: FieldChange) => {
    setReview((now) => {
      if (!now) return now;
      const left = new Set(now.left);
      const key = leftOutKey(id, change);
      if (!left.delete(key)) left.add(key);
      return { ...now, left };
    });
  }, []);
  const drop = useCallback(() => {
    reading.current?.abort();
    setBusy(undefined);
    setReview(undefined);
    setOutcome(undefined);
  }, []);
  return {
    busy,
    review,
    outcome,
    take,
    tick,
    confirm: async () => {
      if (!review) return;
      await write(review);
      go('#clients');
    },
    /** Forgets the file that was read and the last result. */
    drop,
  };
};

export type Importer = ReturnType<typeof useImport>;
