/** Unsaved work and the address: asked about once, and then as the user says. */
import { poll, tid } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { importFile } from '../../support/product';

test('unsaved changes are asked about once; dropped, they are gone @once', async ({ driver }) => {
  await importFile(driver);
  const page = await driver.openExtensionPage('options.html#client/c-0001');
  const remarks = '[data-editor-field="entity.remarks"] textarea';
  const before = await page.evaluate<string>(
    `new Promise((ok) => { const look = () => { const box = document.querySelector('${remarks}'); box ? ok(box.value) : setTimeout(look, 50); }; look(); })`,
  );
  await page.enter(remarks, '不要的改动');
  await page.click('a[href="#settings"]');
  await page.click('[role=alertdialog] .btn--danger');
  await page.waitFor(`location.hash === '#settings' && !!document.querySelector('${tid('backup-open')}')`);
  expect(await page.count('[role=alertdialog]')).toBe(0);
  await page.click('a[href="#clients"]');
  await page.click(tid('client-row', '[data-applicant-id="c-0001"] a'));
  await poll(
    'the stored text',
    async () => (await page.evaluate(`document.querySelector('${remarks}')?.value`)) === before,
  );
  expect(await page.count(tid('draft-restored'))).toBe(0);
});
