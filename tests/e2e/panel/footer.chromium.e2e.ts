/** The footer of an approved site, read on the user's click from a page no permission covers (activeTab). */
import { readFileSync } from 'node:fs';
import { tid, type View } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { APPLICANTS_FILE } from '../../support/portals';
import { importFile } from '../../support/product';
import { shortLivedFile } from '../../support/short-lived-file';

const NUMBER = '浙ICP备2026012345号-1';

/** The sample client, with the filing approved. */
const approvedFile = (): string => {
  const file = JSON.parse(readFileSync(APPLICANTS_FILE, 'utf8'));
  const [first] = file.applicants;
  first.sites[0].filingNumber = NUMBER;
  return shortLivedFile('approved.json', JSON.stringify({ ...file, applicants: [first] }));
};

/** Puts a footer under the page. */
const writeFooter = (page: View, href: string) =>
  page.evaluate(`(() => {
    document.querySelector('footer.own')?.remove();
    const footer = document.createElement('footer');
    footer.className = 'own';
    const link = Object.assign(document.createElement('a'), { href: '${href}', textContent: '${NUMBER}' });
    footer.append('© 2026 ', link);
    document.body.append(footer);
  })()`);

const verdicts = async (popup: View) => {
  await popup.waitFor(`!!document.querySelector('${tid('check-footer')}')`);
  await popup.evaluate(`document.querySelector('${tid('check-footer')}').click()`);
  await popup.waitFor(`!!document.querySelector('${tid('footer-item')}')`);
  return popup.evaluate<Record<string, string>>(
    `Object.fromEntries([...document.querySelectorAll('${tid('footer-item')}')].map((i) => [i.dataset.item, i.dataset.status]))`,
  );
};

test('names what is wrong with the footer of the open site, once the toolbar icon was pressed there', async ({
  chromiumDriver: driver,
}) => {
  await importFile(driver, approvedFile());
  const page = await driver.openPortal('fusion', { host: 'www.qinghe-example.cn' });
  await writeFooter(page, 'http://www.miitbeian.gov.cn/');
  // Without a press on the icon the page is closed to us, and the panel says what to do.
  const panel = await driver.openExtensionPage(`sidepanel.html?tab=${await page.tabId()}`);
  await panel.waitFor(`!!document.querySelector('${tid('check-footer')}')`);
  await panel.evaluate(`document.querySelector('${tid('check-footer')}').click()`);
  await panel.waitFor(`document.body.textContent.includes('读不到这个网页')`);

  const popup = await driver.openToolbarPopup(page);
  expect(await popup.text(tid('footer-code'))).toContain(`<a href="https://beian.miit.gov.cn/"`);
  expect(await verdicts(popup)).toEqual({
    number: 'ok',
    own: 'ok',
    form: 'ok',
    link: 'error',
    police: 'info',
    copyright: 'info',
  });
  await popup.close();
  await writeFooter(page, 'https://beian.miit.gov.cn/');
  expect((await verdicts(await driver.openToolbarPopup(page))).link).toBe('ok');
  expect(await driver.extensionRequests()).toEqual([]);
});
