/** 在此网站启用 and frames: which pages the assistant reads, and that nothing else is filled. */
import { type Driver, tid, type View } from '../../support/driver';
import { expect } from '../../support/fixtures';
import { fill, importFile, pickApplicant, waitForForm } from '../../support/product';
import { grantHost, HOST, test } from './grants';

const stateOf = (popup: View) => popup.attribute(tid('page-status'), 'data-state');
const filledOf = (page: View) =>
  page.evaluate<string[]>(
    `Object.values(window.__model().fields).filter((v) => typeof v === 'string' && v !== '')`,
  );
const openPopupOf = async (driver: Driver, page: View) => {
  const popup = await driver.openPopup(page);
  await popup.waitFor(`document.querySelector('${tid('page-status')}')?.dataset.state`);
  return popup;
};

test('a granted site is read at once, after the background died, and no more once switched off', async ({
  driver,
}) => {
  await importFile(driver);
  const page = await driver.openPortal('native-table', { host: HOST });
  let popup = await openPopupOf(driver, page);
  expect(await stateOf(popup)).toBe('unsupported');
  await grantHost(driver);
  await waitForForm(popup);
  await pickApplicant(popup, 'c-0001');
  expect((await fill(popup)).filled).toBeGreaterThan(3);
  expect((await filledOf(page)).length).toBeGreaterThan(3);
  await popup.close();

  await driver.stopBackground();
  await page.reload();
  popup = await openPopupOf(driver, page);
  await waitForForm(popup);

  const options = await driver.openExtensionPage('options.html#settings');
  const row = tid('enabled-site', `[data-host="${HOST}"]`);
  await options.click(`${row} button`);
  await options.waitFor(`!document.querySelector('${row}')`);
  await popup.waitFor(`document.querySelector('${tid('page-status')}')?.dataset.state === 'unsupported'`);
  // The open page is left without a trace, and a reload starts nothing.
  await page.waitFor(`!document.querySelector('[data-filing-assist]')`);
  await page.reload();
  await popup.reload();
  await popup.waitFor(`document.querySelector('${tid('page-status')}')?.dataset.state === 'unsupported'`);
});

test('inside a foreign page only the frame of an enabled host is read, and it is named', async ({
  driver,
}) => {
  await importFile(driver);
  const page = await driver.openPortal('framed', {
    host: 'desk.reseller-example.cn',
    query: 'hosts=beian.aliyun.com,beian.copycat-example.cn',
  });
  const popup = await openPopupOf(driver, page);
  await waitForForm(popup);
  expect(await popup.text(tid('frame-hosts'))).toContain('beian.aliyun.com');
  expect(await popup.text(tid('frame-hosts'))).not.toContain('copycat');
  await pickApplicant(popup, 'c-0001');
  const report = await fill(popup);
  expect(report.filled).toBeGreaterThan(3);
  // Each field once: the copy of the form in the other frame got nothing.
  expect(new Set(report.items.map((i) => i.field)).size).toBe(report.items.length);
});
