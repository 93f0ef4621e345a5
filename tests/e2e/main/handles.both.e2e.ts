/** The outside handles one by one, as the contract words them; what a script of somebody else would rely on. */
import { readFileSync } from 'node:fs';
import { FILING_TYPES } from '../../../lib/schema/codes';
import { type Driver, poll, tid, type View } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { APPLICANTS_FILE } from '../../support/portals';
import { fill, importFile, pickApplicant, waitForForm } from '../../support/product';
import { shortLivedFile } from '../../support/short-lived-file';

const CLIENTS = 12;

/** Twelve clients beside the two samples; the first has three sites. */
const manyClients = (): string => {
  const file = JSON.parse(readFileSync(APPLICANTS_FILE, 'utf8'));
  const [sample] = file.applicants;
  for (let n = 0; n < CLIENTS; n += 1) {
    const client = structuredClone(sample);
    client.id = `h-${n}`;
    client.label = client.entity.name = `南京第${n}家某某有限公司`;
    client.sites = (n === 0 ? ['a', 'b', 'c'] : ['a']).map((letter) => ({
      ...client.sites[0],
      domain: `${letter}${n}-example.cn`,
    }));
    file.applicants.push(client);
  }
  return shortLivedFile('clients.json', JSON.stringify(file));
};

const value = (popup: View, id: string) =>
  popup.evaluate<string>(`document.querySelector('${tid(id)}').value`);
/** As a script sets a native select. */
const select = (popup: View, id: string, to: string) =>
  popup.evaluate(`(() => {
    const box = document.querySelector('${tid(id)}');
    box.value = ${JSON.stringify(to)};
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
const ids = (popup: View) =>
  popup.evaluate<string[]>(
    `[...document.querySelectorAll('${tid('applicant-option')}')].map((o) => o.dataset.applicantId)`,
  );
const siteIndex = (popup: View) => popup.attribute(tid('site-picker'), 'data-site-index');
const openList = async (popup: View, picker: string, option: string) => {
  if (!(await popup.count(tid(option)))) await popup.click(tid(picker));
  await popup.waitFor(`!!document.querySelector('${tid(option)}')`);
};
const opened = async (driver: Driver, portal = 'fusion') => {
  const page = await driver.openPortal(portal);
  const popup = await driver.openPopup(page);
  await waitForForm(popup);
  return { page, popup };
};

test('client and site: lists, search, what is current', async ({ driver }) => {
  expect(await importFile(driver, manyClients())).toMatchObject({ imported: CLIENTS + 2, rejected: 0 });
  const { page, popup } = await opened(driver);
  await openList(popup, 'applicant-picker', 'applicant-option');
  // Imported in one file: those in its first places come first.
  const first = await ids(popup);
  expect(first.length).toBeGreaterThanOrEqual(10);
  expect(first.slice(0, 2)).toEqual(['c-0001', 'c-0002']);
  await popup.enter(tid('applicant-search'), '第11家');
  await poll('one client', async () => (await ids(popup)).join() === 'h-11');
  await popup.click(tid('applicant-option', '[data-applicant-id="h-11"]'));
  await poll(
    'the choice',
    async () => (await popup.attribute(tid('applicant-picker'), 'data-applicant-id')) === 'h-11',
  );
  await pickApplicant(popup, 'h-0');
  expect(await siteIndex(popup)).toBe('0');
  await openList(popup, 'site-picker', 'site-option');
  expect(await popup.count(tid('site-option'))).toBe(3);
  await popup.click(tid('site-option', '[data-site-index="2"]'));
  await poll('the third site', async () => (await siteIndex(popup)) === '2');
  await fill(popup);
  const model = await page.evaluate<{ fields: Record<string, unknown> }>('window.__model()');
  expect(model.fields).toMatchObject({
    'site.domain': 'c0-example.cn',
    'entity.name': '南京第0家某某有限公司',
  });
  // Kept where the popup is opened anew; another client starts at its first site.
  const again = await driver.openPopup(page);
  await waitForForm(again);
  expect([
    await again.attribute(tid('applicant-picker'), 'data-applicant-id'),
    await siteIndex(again),
  ]).toEqual(['h-0', '2']);
  await pickApplicant(again, 'h-1');
  await poll('the first site', async () => (await siteIndex(again)) === '0');
});

test('filing type and SMS role: codes, defaults, one memory per order', async ({ driver }) => {
  await importFile(driver);
  const { page, popup } = await opened(driver);
  await pickApplicant(popup, 'c-0001');
  const codes = await popup.evaluate<string[]>(
    `[...document.querySelector('${tid('filing-type')}').options].map((o) => o.value)`,
  );
  expect(codes).toEqual(FILING_TYPES.map((f) => f.code));
  expect(await popup.evaluate(`document.querySelector('${tid('filing-type')}').localName`)).toBe('select');
  expect([await value(popup, 'filing-type'), await value(popup, 'sms-role')]).toEqual([
    'firstFiling',
    'entityManager',
  ]);
  await select(popup, 'filing-type', 'changeSite');
  await poll('the usual role', async () => (await value(popup, 'sms-role')) === 'siteManager');
  await select(popup, 'sms-role', 'entityManager');
  await poll('the chosen role', async () => (await value(popup, 'sms-role')) === 'entityManager');
  // Another client's order knows nothing of it; the first one's still does, in a new popup too.
  await pickApplicant(popup, 'c-0002');
  await poll('the default', async () => (await value(popup, 'filing-type')) === 'firstFiling');
  await popup.close();
  const again = await driver.openPopup(page);
  await waitForForm(again);
  await pickApplicant(again, 'c-0001');
  await poll('the choice', async () => (await value(again, 'filing-type')) === 'changeSite');
  expect(await value(again, 'sms-role')).toBe('entityManager');
});

test('fill and report: gone from the click, exactly one, the earlier one named so', async ({ driver }) => {
  await importFile(driver);
  const { popup } = await opened(driver);
  await pickApplicant(popup, 'c-0001');
  const report = await fill(popup);
  const sums = { filled: 0, skipped: 0, failed: 0 };
  for (const { outcome } of report.items) {
    if (outcome === 'filled' || outcome === 'already-right') sums.filled += 1;
    else if (['site-changed', 'no-option', 'error'].includes(outcome)) sums.failed += 1;
    else sums.skipped += 1;
  }
  expect(report).toMatchObject(sums);
  expect(new Set(report.items.map((i) => i.field)).size).toBe(report.items.length);
  // A click takes the report away in the same moment.
  const reports = await popup.evaluate<number[]>(`(() => {
    const count = () => document.querySelectorAll('${tid('fill-report')}').length;
    const before = count();
    document.querySelector('${tid('fill-page')}').click();
    return [before, count()];
  })()`);
  expect(reports).toEqual([1, 0]);
  await poll('a new report', async () => {
    if (await popup.count(tid('preview-confirm'))) await popup.click(tid('preview-confirm'));
    return (await popup.count(tid('fill-report'))) === 1;
  });
  expect(await popup.attribute(tid('fill-report'), 'data-fill-id')).not.toBe(report.fillId);
  await popup.click(tid('undo-fill'));
  await poll('no report of what was taken back', async () => (await popup.count(tid('fill-report'))) === 0);
});

test('the passphrase and the lock; what was typed and not saved survives them', async ({ driver }) => {
  await importFile(driver);
  const options = await driver.openExtensionPage('options.html');
  await options.enter(tid('set-passphrase'), 'a sentence to open');
  await options.press('Enter');
  await options.waitFor(`!!document.querySelector('${tid('lock-now')}')`);
  const remarks = '[data-editor-field="entity.remarks"] textarea';
  const editor = await driver.openExtensionPage('options.html#client/c-0001');
  await editor.enter(remarks, '写到一半');
  await poll('the draft in the vault', async () => {
    const answer = await editor.evaluate<{ value: unknown }>(
      `(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'workbench/draft', data: { key: 'client c-0001' } })`,
    );
    return answer.value;
  });
  await options.click(tid('lock-now'));
  for (const view of [options, editor])
    await view.waitFor(`!!document.querySelector('${tid('unlock-passphrase')}')`);
  expect(await editor.text('body')).not.toMatch(/青禾|M19G|写到一半/);
  const page = await driver.openPortal('fusion');
  const popup = await driver.openPopup(page);
  const state = () => popup.attribute(tid('page-status'), 'data-state');
  await poll('locked', async () => (await state()) === 'locked');
  expect(await popup.text('body')).not.toMatch(/青禾|M19G/);
  await popup.enter(tid('unlock-passphrase'), 'something else');
  await popup.click(tid('unlock-submit'));
  await popup.waitFor(`(document.querySelector('[role=alert]')?.textContent ?? '') !== ''`);
  expect(await state()).toBe('locked');
  await popup.enter(tid('unlock-passphrase'), 'a sentence to open');
  await popup.click(tid('unlock-submit'));
  await poll('open', async () => (await state()) === 'filing-form');
  await options.waitFor(`!document.querySelector('${tid('unlock-passphrase')}')`);
  await editor.waitFor(`document.querySelector('${remarks}')?.value === '写到一半'`);
  await editor.click(tid('draft-revert'));
  await editor.waitFor(`document.querySelector('${remarks}')?.value === ''`);
  expect(await fill(popup)).toMatchObject({ failed: 0 });
});
