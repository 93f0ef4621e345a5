/** Bad input and bad moments: each gives a clear message and loses nothing. */
import { readFileSync } from 'node:fs';
import { poll, tid, type View } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { APPLICANTS_FILE } from '../../support/portals';
import { fill, importFile, pickApplicant, reportOf, waitForForm } from '../../support/product';
import { shortLivedFile } from '../../support/short-lived-file';

const sample = () => JSON.parse(readFileSync(APPLICANTS_FILE, 'utf8'));
const fileWith = (content: unknown): string =>
  shortLivedFile('clients.json', typeof content === 'string' ? content : JSON.stringify(content));
const list = async (page: View) =>
  (
    await page.evaluate<{ value: { id: string }[] }>(
      `(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'applicants/list', data: null })`,
    )
  ).value.map((a) => a.id);
const stateOf = (popup: View) => popup.attribute(tid('page-status'), 'data-state');

test('no client stored: the popup says what to do and offers no fill', async ({ driver }) => {
  const page = await driver.openPortal('fusion');
  const popup = await driver.openPopup(page);
  await waitForForm(popup);
  await popup.waitFor(`/客户|资料|client/i.test(document.body.textContent)`);
  const enabled = await popup.evaluate<boolean>(
    `(() => { const b = document.querySelector('${tid('fill-page')}'); return !!b && !b.disabled; })()`,
  );
  expect(enabled).toBe(false);
});

test('a bad file changes nothing and says which entry and field @once', async ({ driver }) => {
  await importFile(driver);
  const bad = sample();
  bad.applicants[1].sites[0].languages = 5;
  bad.applicants[0].entity.name = '改过的名字';
  const result = await importFile(driver, fileWith(bad));
  expect(result.imported).toBe(0);
  expect(result.rejected).toBeGreaterThanOrEqual(1);
  expect(result.text).toMatch(/2/);
  expect(result.text).toMatch(/languages|网站语言/);
  for (const content of [
    '',
    '{',
    '[]',
    '{"format":"other"}',
    '\uFEFF{"format":"icp-filing-applicants","version":9,"applicants":[]}',
  ])
    expect((await importFile(driver, fileWith(content))).imported, content).toBe(0);
  const options = await driver.openExtensionPage('options.html');
  expect((await list(options)).sort()).toEqual(['c-0001', 'c-0002']);
  const kept = await options.evaluate<{ value: { entity: { name: string } } }>(
    `(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'applicants/get', data: { id: 'c-0001' } })`,
  );
  expect(kept.value.entity.name).toBe(sample().applicants[0].entity.name);
});

test('unknown host and a page without known fields @once', async ({ driver }) => {
  await importFile(driver);
  const foreign = await driver.openPortal('fusion', { host: 'shop.example.com' });
  const onForeign = await driver.openPopup(foreign);
  await poll('unsupported', async () => (await stateOf(onForeign)) === 'unsupported');
  const empty = await driver.openPortal('fusion');
  await empty.evaluate(`(() => {
    const label = document.createElement('label');
    label.append('昵称', document.createElement('input'));
    document.body.replaceChildren(label);
  })()`);
  const onEmpty = await driver.openPopup(empty);
  await poll('no-form', async () => (await stateOf(onEmpty)) === 'no-form');
});

test('an option the page does not offer is left and its options are listed @once', async ({ driver }) => {
  const changed = sample();
  changed.applicants[0].entity.district = '某某新设区';
  await importFile(driver, fileWith(changed));
  const page = await driver.openPortal('element-plus');
  const popup = await driver.openPopup(page);
  await pickApplicant(popup, 'c-0001');
  await waitForForm(popup);
  const report = await fill(popup);
  expect(report.items).toContainEqual({ field: 'entity.district', outcome: 'no-option' });
  const text = await popup.text(tid('fill-item', '[data-field="entity.district"]'));
  expect(text).toMatch(/西湖区/);
  const model = await page.evaluate<{ fields: Record<string, unknown> }>('window.__model()');
  expect(model.fields['entity.district'] ?? '').toBe('');
  expect(model.fields['entity.city']).toBe('杭州市');
});

test('the tab is closed in the middle of a fill', async ({ driver }) => {
  await importFile(driver);
  const page = await driver.openPortal('fusion');
  const popup = await driver.openPopup(page);
  await pickApplicant(popup, 'c-0001');
  await waitForForm(popup);
  await popup.click(tid('fill-page'));
  await page.close();
  await poll('a message about the closed tab', () =>
    popup.evaluate<boolean>(`/标签页|tab/i.test(document.body.textContent)`),
  );
  expect((await list(popup)).sort()).toEqual(['c-0001', 'c-0002']);
});

test('the background is stopped in the middle of a fill and the fill still settles', async ({ driver }) => {
  await importFile(driver);
  const page = await driver.openPortal('fusion');
  const popup = await driver.openPopup(page);
  await pickApplicant(popup, 'c-0001');
  await waitForForm(popup);
  await popup.click(tid('fill-page'));
  await driver.stopBackground();
  await poll('a settled fill', async () => (await popup.count(tid('fill-report'))) === 1, 30_000);
  const report = await reportOf(popup);
  expect(report.failed).toBe(0);
  expect(report.filled).toBeGreaterThan(5);
});

test('the popup closes in the middle of a fill and the fill completes', async ({ driver }) => {
  await importFile(driver);
  const page = await driver.openPortal('element-plus');
  const popup = await driver.openPopup(page);
  await pickApplicant(popup, 'c-0001');
  await waitForForm(popup);
  await popup.click(tid('fill-page'));
  await popup.close();
  await page.waitFor(`!!window.__model().fields['site.domain']`, undefined, 30_000);
  const again = await driver.openPopup(page);
  await poll(
    'the report of that fill',
    async () => (await again.count(tid('fill-report'))) + (await again.count(tid('last-fill-report'))) > 0,
    30_000,
  );
});

test('undo takes back what was filled and keeps what the user changed since', async ({ driver }) => {
  await importFile(driver);
  const page = await driver.openPortal('element-plus');
  const before = await page.evaluate<{ fields: Record<string, unknown> }>('window.__model()');
  const popup = await driver.openPopup(page);
  await pickApplicant(popup, 'c-0001');
  await waitForForm(popup);
  await fill(popup);
  await popup.click(tid('undo-fill'));
  await page.waitFor(`!window.__model().fields['entity.name']`, undefined, 30_000);
  await poll('every field as it was', async () => {
    const now = await page.evaluate<{ fields: Record<string, unknown> }>('window.__model()');
    const filled = (fields: Record<string, unknown>) =>
      Object.entries(fields).filter(
        ([k, v]) => v && typeof v === 'string' && /name|idNumber|idAddress|domain/.test(k),
      );
    return JSON.stringify(filled(now.fields)) === JSON.stringify(filled(before.fields));
  });
});
