/** Drives the product through its outside handles (contract §4): what tests and the demo share. */

import { type Driver, poll, tid, type View } from './driver';
import { APPLICANTS_FILE } from './portals';

export interface ReportItem {
  field: string;
  outcome: string;
}
export interface Report {
  fillId: string;
  filled: number;
  skipped: number;
  failed: number;
  items: ReportItem[];
}
export interface ShownFinding {
  ruleId: string;
  field: string;
  severity: string;
  text: string;
}

/** Imports an interchange file on the options page; returns the outcome the page shows. */
export const importFile = async (
  driver: Driver,
  path = APPLICANTS_FILE,
): Promise<{ imported: number; rejected: number; text: string }> => {
  const options = await driver.openExtensionPage('options.html');
  await options.setFiles(tid('import-file'), [path]);
  const handled = await poll('an import result', async () => {
    if (await options.count(tid('import-confirm'))) await options.click(tid('import-confirm'));
    return options.count(tid('import-result'));
  });
  if (!handled) throw new Error('no import result');
  const result = {
    imported: Number(await options.attribute(tid('import-result'), 'data-imported')),
    rejected: Number(await options.attribute(tid('import-result'), 'data-rejected')),
    text: await options.text(tid('import-result')),
  };
  await options.close();
  return result;
};

/** Picks a client in the popup unless it is the current one. */
export const pickApplicant = async (popup: View, id: string): Promise<void> => {
  await popup.waitFor(`!!document.querySelector('${tid('applicant-picker')}')`);
  if ((await popup.attribute(tid('applicant-picker'), 'data-applicant-id')) === id) return;
  const option = tid('applicant-option', `[data-applicant-id="${id}"]`);
  if (!(await popup.count(option))) await popup.click(tid('applicant-picker'));
  await popup.click(option);
  await popup.waitFor(
    `document.querySelector('${tid('applicant-picker')}')?.dataset.applicantId === ${JSON.stringify(id)}`,
  );
};

export const waitForForm = (popup: View): Promise<unknown> =>
  popup.waitFor(`document.querySelector('${tid('page-status')}')?.dataset.state === 'filing-form'`);

export const reportOf = async (popup: View): Promise<Report> => {
  const raw = await popup.evaluate<string>(`JSON.stringify((() => {
    const r = document.querySelector('${tid('fill-report')}');
    return { ...r.dataset, items: [...r.querySelectorAll('${tid('fill-item')}')].map((i) => ({ field: i.dataset.field, outcome: i.dataset.outcome })) };
  })())`);
  const r = JSON.parse(raw);
  return {
    fillId: r.fillId,
    filled: Number(r.filled),
    skipped: Number(r.skipped),
    failed: Number(r.failed),
    items: r.items,
  };
};

/** Presses fill (and the confirmation where one comes) and waits until the fill has settled. */
export const fill = async (popup: View, timeout = 60_000): Promise<Report> => {
  const before = await popup.evaluate<string | null>(
    `document.querySelector('${tid('fill-report')}')?.dataset.fillId ?? null`,
  );
  await popup.waitFor(
    `!document.querySelector('${tid('fill-page')}')?.disabled && !!document.querySelector('${tid('fill-page')}')`,
  );
  await popup.click(tid('fill-page'));
  await poll(
    'a settled fill',
    async () => {
      if (await popup.count(tid('preview-confirm'))) await popup.click(tid('preview-confirm'));
      return popup.evaluate<boolean>(
        `(() => { const r = document.querySelector('${tid('fill-report')}'); return !!r && r.dataset.fillId !== ${JSON.stringify(before)}; })()`,
      );
    },
    timeout,
  );
  return reportOf(popup);
};

export const findingsOf = async (popup: View): Promise<ShownFinding[]> =>
  popup.evaluate<ShownFinding[]>(`[...document.querySelectorAll('${tid('finding')}')].map((f) => ({
    ruleId: f.dataset.ruleId, field: f.dataset.field, severity: f.dataset.severity, text: f.textContent }))`);

export const documentsOf = async (popup: View): Promise<{ id: string; required: boolean }[]> =>
  popup.evaluate(`[...document.querySelectorAll('${tid('document')}')].map((d) => ({
    id: d.dataset.documentId, required: d.dataset.required === 'true' }))`);
