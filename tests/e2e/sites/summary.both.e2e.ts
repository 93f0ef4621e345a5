/** 信息确认: what the page shows is compared with the client, and the page gets nothing of the client. */
import { type Driver, tid, type View } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { importFile, pickApplicant } from '../../support/product';

const PANEL = tid('summary-comparison');

const open = async (driver: Driver, query: string) => {
  const page = await driver.openPortal('summary', { query });
  const popup = await driver.openPopup(page);
  await pickApplicant(popup, 'c-0001');
  await popup.waitFor(`!!document.querySelector('${PANEL}')`);
  return { page, popup };
};
const differing = (popup: View) =>
  popup.evaluate<string[]>(
    `[...document.querySelectorAll('${tid('summary-difference')}')].map((d) => d.dataset.field)`,
  );

test('a summary page is compared value by value and stays a page without a form', async ({ driver }) => {
  await importFile(driver);
  const same = await open(driver, 'as=dl');
  expect(await same.popup.attribute(tid('page-status'), 'data-state')).toBe('no-form');
  expect(Number(await same.popup.attribute(PANEL, 'data-compared'))).toBeGreaterThan(11);
  expect(await differing(same.popup)).toEqual([]);
  await same.popup.close();

  const { page, popup } = await open(driver, 'differs=idAddress,mobile');
  expect(await differing(popup)).toEqual(['entity.idAddress', 'entityManager.mobile']);
  expect(await popup.text(tid('summary-difference'))).toContain('502室');
  const held = await page.evaluate<string>('document.documentElement.outerHTML');
  expect(held).not.toContain('502室');
  expect(held).not.toContain('13800001234');
});
