/** The side panel beside a form: the popup's handles, ticks and dates that last, the tab in front. */
import { type Driver, poll, tid, type View } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { documentsOf, fill, importFile, pickApplicant, waitForForm } from '../../support/product';

const openPanel = async (driver: Driver, page: View) =>
  driver.openExtensionPage(`sidepanel.html?tab=${await page.tabId()}`);
const ready = (nth: number) => ({
  js: `document.querySelectorAll('${tid('document-ready')}')[${nth}]`,
});
const ticked = (view: View) =>
  view.evaluate<string>(
    `JSON.stringify([...document.querySelectorAll('${tid('document')}')].filter((d) => d.querySelector('input').checked).map((d) => d.dataset.documentId))`,
  );
/** Everything the extension keeps in plain, and its alarms. */
const inPlain = (view: View) =>
  view.evaluate<{ local: string; alarms: { name: string; scheduledTime: number }[] }>(
    `(async () => { const b = globalThis.browser ?? chrome; return {
      local: JSON.stringify(await b.storage.local.get(null)), alarms: await b.alarms.getAll() }; })()`,
  );
/** Sets a native date box the way its picker does. */
const enterDate = (view: View, handle: string, value: string) =>
  view.evaluate(
    `(() => { const box = document.querySelector('${tid(`date-${handle}`)}');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(box, '${value}');
      box.dispatchEvent(new Event('input', { bubbles: true })); })()`,
  );
const today = (days = 0) => {
  const d = new Date(Date.now() + days * 86_400_000);
  return [d.getFullYear(), d.getMonth() + 1, d.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
};

test('fills beside the form; ticks and dates stay with the order, encrypted, and set one alarm', async ({
  driver,
}) => {
  await importFile(driver);
  const page = await driver.openPortal('fusion');
  const panel = await openPanel(driver, page);
  await pickApplicant(panel, 'c-0001');
  await waitForForm(panel);
  await poll('the documents', async () => (await documentsOf(panel)).length > 3);
  const report = await fill(panel);
  expect(report.failed).toBe(0);
  expect(report.filled).toBeGreaterThan(0);

  await panel.click(ready(0));
  await panel.click(ready(2));
  await panel.waitFor(`document.querySelectorAll('${tid('document-ready')}:checked').length === 2`);
  const marked = await ticked(panel);
  await enterDate(panel, 'orderChanged', today(-1));
  await panel.waitFor(`!!document.querySelector('${tid('deadline')}[data-left="days"]')`);
  expect(await panel.text(tid('deadline'))).toContain('还剩 44 天');
  await poll('the alarm', async () => (await inPlain(panel)).alarms.some((a) => a.name === 'deadlines'));
  const { local, alarms } = await inPlain(panel);
  expect(local).toContain('order-45-days');
  for (const secret of ['青禾', 'c-0001', 'qinghe', 'documentsReady']) expect(local).not.toContain(secret);
  expect(alarms.filter((a) => a.name === 'deadlines')).toHaveLength(1);

  // Another page, after the background was stopped: the same order.
  await driver.stopBackground();
  await panel.reload();
  await panel.waitFor(`document.querySelectorAll('${tid('document-ready')}:checked').length === 2`);
  expect(await ticked(panel)).toBe(marked);
  const popup = await driver.openPopup(page);
  await popup.waitFor(`document.querySelectorAll('${tid('document-ready')}:checked').length === 2`);
  expect(await ticked(popup)).toBe(marked);
  // Another client has ticks of its own.
  await pickApplicant(popup, 'c-0002');
  await popup.waitFor(`document.querySelectorAll('${tid('document-ready')}:checked').length === 0`);
  expect(await driver.extensionRequests()).toEqual([]);
});

test('follows the tab in front of its window', async ({ driver }) => {
  await importFile(driver);
  const page = await driver.openPortal('fusion');
  const panel = await driver.openExtensionPage('sidepanel.html');
  await panel.waitFor(`document.querySelector('${tid('page-status')}')?.dataset.state === 'unsupported'`);
  await page.activate();
  await waitForForm(panel);
  // A part stays closed once the user has closed it.
  await panel.evaluate(`document.querySelector('[data-fold="panel-findings"] > summary').click()`);
  await panel.waitFor(`JSON.parse(localStorage.getItem('folds') ?? '{}')['panel-findings'] === false`);
  await panel.reload();
  await panel.waitFor(`document.querySelector('[data-fold="panel-findings"]')?.open === false`);
  expect(await panel.evaluate(`document.querySelector('[data-fold="panel-documents"]').open`)).toBe(true);
});
