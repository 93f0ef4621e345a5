/**
 * Pages that Chromium really does not show (other cases may count as shown, see `letHide`): what waits for a frame of
 * the page is filled; a list that measures itself before it draws waits until the page is shown, and the popup says so.
 */
import { tid } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { APPLICANTS_FILE } from '../../support/portals';
import { fill, importFile, pickApplicant, waitForForm } from '../../support/product';

test.describe.configure({ timeout: 90_000 });

type Open = Parameters<Parameters<typeof test>[2]>[0];
const openHidden = async ({ driver }: Pick<Open, 'driver'>, portal: string) => {
  await importFile(driver, APPLICANTS_FILE);
  const page = await driver.openPortal(portal);
  const popup = await driver.openPopup(page);
  await pickApplicant(popup, 'c-0001');
  await waitForForm(popup);
  await page.letHide();
  await popup.activate();
  await page.waitFor('document.hidden');
  return { page, popup };
};

test('lists that open with a frame of the page are filled', async ({ driver }) => {
  const { page, popup } = await openHidden({ driver }, 'antd4');
  await page.evaluate('window.own = requestAnimationFrame, 0');
  const { items, failed } = await fill(popup);
  expect(items.filter((i) => i.outcome !== 'filled')).toEqual([]);
  expect(items.length).toBeGreaterThan(8);
  expect(failed).toBe(0);
  expect(await page.evaluate('document.hidden')).toBe(true);
  // The page has its own frames again once it is shown.
  await page.activate();
  await page.waitFor('!document.hidden');
  await page.evaluate('new Promise(requestAnimationFrame).then(() => 0)');
  expect(await page.evaluate('requestAnimationFrame === window.own')).toBe(true);
});

test('a list that cannot draw itself ends the fill in words, and is filled once the page is shown', async ({
  driver,
}) => {
  const { page, popup } = await openHidden({ driver }, 'naive');
  const behind = await fill(popup);
  const left = behind.items.filter((i) => i.outcome !== 'filled' && i.outcome !== 'kept-yours');
  expect(left.map((i) => i.field)).toContain('entity.province');
  expect(left.filter((i) => i.outcome !== 'not-visible')).toEqual([]);
  expect(await popup.text(tid('fill-report'))).toContain('切到该网页后再填一次');
  // The link of such a field leads to its page.
  await popup.click(`${tid('fill-report')} [data-field="entity.province"] button`);
  await page.waitFor('!document.hidden');
  const { items } = await fill(popup);
  expect(items.filter((i) => i.outcome !== 'filled' && i.outcome !== 'already-right')).toEqual([]);
});

test('what came up unseen is shut again, and opens at the first press in front @full', async ({ driver }) => {
  const { page, popup } = await openHidden({ driver }, 'ng-zorro');
  const behind = await fill(popup);
  expect(behind.items).toContainEqual({ field: 'entity.nature', outcome: 'not-visible' });
  await page.activate();
  await page.waitFor(`!document.querySelector('.cdk-overlay-container')?.textContent`);
  const { items } = await fill(popup);
  expect(items.filter((i) => i.outcome !== 'filled' && i.outcome !== 'already-right')).toEqual([]);
});

test('a fill goes on by itself when the page is shown', async ({ driver }) => {
  const { page, popup } = await openHidden({ driver }, 'naive');
  const report = fill(popup);
  await popup.waitFor(`document.body.textContent.includes('切到该网页就会继续')`, undefined, 60_000);
  await page.activate();
  const { items } = await report;
  expect(items.map((i) => i.field)).toContain('entity.province');
  expect(items.filter((i) => i.outcome !== 'filled')).toEqual([]);
});
