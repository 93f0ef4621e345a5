// @vitest-environment happy-dom
/** The table's 检查 column: counts come in from the checker, and only what changed is checked again. */
import { act, useState } from 'react';
import { expect, it } from 'vitest';
import { useTallies } from '../../../components/options/table/use-tallies';
import { type ClientCheck, checkClient } from '../../../lib/batch/check';
import type { ClientRow } from '../../../lib/protocol/workbench-calls';
import type { Applicant } from '../../../lib/schema/applicant';
import { clientRow } from '../../../lib/service/workbench-calls';
import { APPLICANTS as SAMPLES } from '../../ui/samples';
import { renderPage, settle } from './render';

const rowsOf = (changed = 0): ClientRow[] =>
  SAMPLES.map((applicant, at) =>
    clientRow({ applicant, usedAt: '', savedAt: at < changed ? 'later' : 'now' }, '2026-11-22'),
  );

it('counts each client once, and again only those that were saved', async () => {
  const asked: string[][] = [];
  const makeChecker = () => ({
    check: async (clients: readonly Applicant[]): Promise<ClientCheck[]> => {
      asked.push(clients.map((c) => c.id));
      return clients.map((c) => checkClient(c, { today: '2026-11-22', language: 'zh' }));
    },
    stop: () => undefined,
  });
  let shown: ReturnType<typeof useTallies> = new Map();
  let setRows: (rows: ClientRow[]) => void = () => undefined;
  function Probe() {
    const [rows, set] = useState(rowsOf());
    setRows = set;
    shown = useTallies(rows, true, makeChecker);
    return null;
  }
  await renderPage(<Probe />, { applicants: SAMPLES });
  await settle();
  await settle();
  expect([...shown.keys()]).toEqual(SAMPLES.map((c) => c.id));
  expect(asked.flat()).toEqual(SAMPLES.map((c) => c.id));
  await act(async () => setRows(rowsOf(1)));
  await settle();
  await settle();
  expect(asked.slice(1)).toEqual([[SAMPLES[0]?.id]]);
});
