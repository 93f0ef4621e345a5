/** The first minutes: one welcome tab behind the user's own, and a fill of the practice form on it. */
import { type Driver, poll, tid, type View } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { fill, waitForForm } from '../../support/product';

const tabs = async (driver: Driver, from: View) =>
  from.evaluate<{ url?: string; active: boolean }[]>(
    `(globalThis.browser ?? chrome).tabs.query({}).then((all) => all
       .filter((t) => t.url?.startsWith(${JSON.stringify(driver.extensionOrigin)}))
       .map(({ url, active }) => ({ url, active })))`,
  );

/** What the fields of the practice form hold, in order, by their labels. */
const practice = (page: View) =>
  page.evaluate<Record<string, string>>(
    `Object.fromEntries([...document.querySelectorAll('.practice input, .practice select')]
       .map((e) => [e.labels[0].textContent, e.value]))`,
  );

test('one welcome tab waits behind; the practice form is filled by the product itself', async ({
  driver,
}) => {
  const options = await driver.openExtensionPage('options.html');
  const welcome = await poll('the welcome tab', async () => {
    const found = (await tabs(driver, options)).filter((t) => t.url?.endsWith('/welcome.html'));
    return found.length > 0 && found;
  });
  expect(welcome).toEqual([{ url: `${driver.extensionOrigin}/welcome.html`, active: false }]);
  await options.close();

  const page = await driver.openExtensionPage('welcome.html');
  await page.click(tid('load-samples'));
  await page.waitFor(`document.querySelector('${tid('client-count')}')?.dataset.count === '2'`);
  await page.click(tid('try-practice'));
  await page.waitFor(`!document.querySelector('${tid('try-fill')}')?.ariaDisabled?.includes('true')`);
  expect(await practice(page)).toMatchObject({ 单位性质: '', 主办单位名称: '' });
  await page.click(tid('try-fill'));
  await page.waitFor(`document.querySelector('${tid('try-report')}')?.dataset.filled`);
  const filled = await practice(page);
  expect(filled).toMatchObject({ 单位性质: '企业', 负责人姓名: '陈某川', 图形验证码: '' });
  expect(Object.values(filled).filter(Boolean)).toHaveLength(8);
  await page.click(tid('try-undo'));
  await page.waitFor(`[...document.querySelectorAll('.practice input')].every((e) => e.value === '')`);

  // The popup works on the same form, as it does on a portal.
  const popup = await driver.openPopup(page);
  await waitForForm(popup);
  expect((await fill(popup)).filled).toBeGreaterThanOrEqual(8);
});
