/** Context menu where Chromium can show more: a drawn list, and a page of a site that was never enabled. */
import type { ChromiumDriver, ChromiumView } from '../../support/chromium';
import { expect, test } from '../../support/fixtures';
import { importFile } from '../../support/product';

const dispatch = async (driver: ChromiumDriver, tabId: number, item: string) => {
  const info = { menuItemId: item, editable: true, frameId: 0 };
  await (await driver.worker()).evaluate(
    `chrome.tabs.get(${tabId}).then((tab) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab))`,
  );
};
const fieldsOf = (page: ChromiumView) => page.evaluate<Record<string, unknown>>('window.__model().fields');

test('a drawn list is set through its own options', async ({ chromiumDriver: driver }) => {
  await importFile(driver);
  const page = await driver.openPortal('element-plus');
  await page.waitFor('window.__model?.().steps.current === 0');
  const tabId = await page.tabId();
  // The item is in the menu: changing one that is not there would be an error.
  await expect
    .poll(async () =>
      (await driver.worker()).evaluate(
        `chrome.contextMenus.update('fill:entity.nature', {}).then(() => 'there', String)`,
      ),
    )
    .toBe('there');
  const before = await fieldsOf(page);
  expect(before['entity.nature'] ?? '').toBe('');
  const list = page.page.locator('.el-form-item', { hasText: '性质' }).locator('.el-select').first();
  await list.click({ button: 'right' });
  await list.locator('input').focus();
  await dispatch(driver, tabId, 'fill:entity.nature');
  await expect.poll(async () => (await fieldsOf(page))['entity.nature'] ?? '').not.toBe('');
});

test('on a site that is not enabled the click reaches this page alone', async ({
  chromiumDriver: driver,
}) => {
  await importFile(driver);
  const page = await driver.openPortal('plain-words', { host: 'www.never-enabled-example.cn' });
  const tabId = await page.tabId();
  const box = '[data-box="holder"]';
  await page.click(box);
  // Without a click of the user the browser lets nobody in.
  await dispatch(driver, tabId, 'fill:entity.name');
  await expect
    .poll(async () =>
      (await driver.worker()).evaluate(
        `chrome.action.getTitle({ tabId: ${tabId} }).then((t) => t.includes('\\n'))`,
      ),
    )
    .toBe(true);
  expect((await fieldsOf(page)).holder).toBe('');
  const popup = await driver.openToolbarPopup(page);
  await popup.close();
  await page.click(box);
  await dispatch(driver, tabId, 'fill:entity.name');
  await expect.poll(async () => (await fieldsOf(page)).holder).toBe('杭州某某青禾文化创意有限公司');
});
