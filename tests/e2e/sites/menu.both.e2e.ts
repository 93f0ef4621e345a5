/** Context menu: one box filled by one click and nothing else; a field taught for a site. */
import type { ChromiumDriver } from '../../support/chromium';
import { type Driver, poll, tid, type View } from '../../support/driver';
import type { FirefoxDriver } from '../../support/firefox';
import { expect, test } from '../../support/fixtures';
import { importFile, waitForForm } from '../../support/product';

const ADD_ON = `WebExtensionPolicy.getByID('filing-assistant@example.org').extension`;
const NAME = '杭州某某青禾文化创意有限公司';

/** Opens the menu on a box and picks an item. The browser draws the menu itself, so its event is dispatched. */
const choose = async (driver: Driver, page: View, box: string, item: string) => {
  const tabId = await page.tabId();
  await page.activate();
  await page.click(box);
  const info = { menuItemId: item, editable: true, frameId: 0, pageUrl: await page.url() };
  if (driver.browser === 'chromium') {
    const worker = await (driver as ChromiumDriver).worker();
    await worker.evaluate(
      `chrome.tabs.get(${tabId}).then((tab) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab))`,
    );
  } else
    await (driver as FirefoxDriver).privileged(`(async () => {
      ${ADD_ON}.emit('webext-menu-menuitem-click', ${JSON.stringify(info)}, gBrowser.selectedTab);
      return true;
    })()`);
};

/** What the tab's toolbar icon says; asked again until it is something new. */
const told = async (driver: Driver, page: View, before = ''): Promise<string> => {
  const tabId = await page.tabId();
  const options = await driver.openExtensionPage('options.html');
  const title = await poll('an answer', async () => {
    const now = await options.evaluate<string>(
      `(globalThis.browser ?? chrome).action.getTitle({ tabId: ${tabId} })`,
    );
    return now.includes('\n') && now !== before ? now : '';
  });
  await options.close();
  return title;
};

const filled = async (page: View) => {
  const { fields } = await page.evaluate<{ fields: Record<string, unknown> }>('window.__model()');
  return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== '' && v != null));
};
const box = (name: string) => `[data-box="${name}"]`;

test('one click fills the box it was opened on; passwords, codes and searches stay empty', async ({
  driver,
}) => {
  await importFile(driver);
  const page = await driver.openPortal('plain-words');
  await choose(driver, page, box('holder'), 'fill:entity.name');
  await expect.poll(() => filled(page)).toEqual({ holder: NAME });
  const said = await told(driver, page);
  expect(said).toContain('beian.aliyun.com');
  expect(said).not.toContain(NAME);
  for (const never of ['secret', 'login', 'code', 'search']) {
    await choose(driver, page, box(never), 'fill:entity.name');
    expect(await told(driver, page, said)).toContain('由您自己填');
  }
  await choose(driver, page, box('address'), 'fill:entity.idNumber');
  await expect.poll(async () => Object.keys(await filled(page))).toEqual(['holder', 'address']);
});

test('a taught box belongs to its field from then on, until it is forgotten', async ({ driver }) => {
  await importFile(driver);
  const page = await driver.openPortal('plain-words');
  const popup = await driver.openPopup(page);
  await waitForForm(popup);
  const offers = `document.querySelector('.plan')?.textContent.includes('挂靠方')`;
  await popup.waitFor(`document.querySelector('.plan')?.textContent.includes('证件住所')`);
  expect(await popup.evaluate<boolean>(`${offers} ?? false`)).toBe(false);
  await choose(driver, page, box('holder'), 'teach:entity.name');
  await popup.waitFor(offers);
  expect(await filled(page)).toEqual({});
  // The page is built anew with other ids: the lesson still holds.
  await page.reload();
  await waitForForm(popup);
  await popup.waitFor(offers);
  const options = await driver.openExtensionPage('options.html#settings');
  await options.click(`${tid('taught-field', '[data-field="entity.name"]')} button`);
  await popup.waitFor(`!(${offers})`);
});
