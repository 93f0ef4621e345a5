/** A day at the workbench without a mouse. */
import { tid, type View } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { importFile } from '../../support/product';
import { tableFile } from './table-file';

/** Presses Tab (or Shift+Tab) until the focus is on the element. */
const tabTo = async (page: View, selector: string, key = 'Tab') => {
  for (let n = 0; n < 120; n += 1) {
    if (await page.evaluate<boolean>(`!!document.activeElement?.matches(${JSON.stringify(selector)})`))
      return;
    await page.press(key);
  }
  throw new Error(`${selector} is not reached with ${key}`);
};
const keys = async (page: View, text: string) => {
  for (const key of text) await page.press(key);
};
const rows = (page: View) =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('${tid('client-row')}')].map((r) => r.dataset.applicantId)`,
  );
const until = (page: View, count: number) =>
  page.waitFor(`document.querySelectorAll('${tid('client-row')}').length === ${count}`);
const said = (page: View, words: string) =>
  page.waitFor(`document.querySelector('.said')?.textContent.includes('${words}')`);

test('search, open, edit, save, copy, archive, export, import and check with the keyboard', async ({
  driver,
}) => {
  await importFile(driver);
  const page = await driver.openExtensionPage('options.html');
  await until(page, 2);
  await page.press('/');
  await keys(page, 'wxm');
  await until(page, 1);
  await page.press('ArrowDown');
  await page.press('Enter');
  await page.waitFor(`location.hash === '#client/c-0002'`);
  await page.waitFor(`!!document.querySelector('${tid('save-client')}')`);
  await tabTo(page, '[data-editor-field="entity.remarks"] textarea');
  await keys(page, 'abc');
  await page.press('Control+s');
  await said(page, '已保存');
  await page.press('Alt+ArrowDown');
  await tabTo(page, 'a[href="#clients"].iconbtn', 'Shift+Tab');
  await page.press('Enter');
  await until(page, 2);

  await page.press('ArrowDown');
  await page.press('d');
  await page.waitFor(`location.hash.startsWith('#new/')`);
  await page.waitFor(`!!document.querySelector('${tid('save-client')}')`);
  await page.press('Tab');
  await page.press('Control+s');
  await page.waitFor(`location.hash.startsWith('#client/')`);
  await tabTo(page, 'a[href="#clients"]');
  await page.press('Enter');
  await until(page, 3);

  await page.press('ArrowDown');
  const [first] = await rows(page);
  await page.press('Space');
  await tabTo(page, tid('archive-clients'), 'Shift+Tab');
  await page.press('Enter');
  await said(page, '已归档 1 位');
  await until(page, 2);
  expect(await rows(page)).not.toContain(first);

  await page.press('Escape');
  await page.press('e');
  await page.waitFor(`!!document.querySelector('${tid('export-confirm')}')`);
  await tabTo(page, tid('export-confirm'));
  await page.press('Enter');
  await said(page, '已导出 3 位');
  await page.press('?');
  await page.waitFor(`!!document.querySelector('.keylist')`);
  await page.press('Escape');

  await tabTo(page, 'a[href="#batch"]', 'Shift+Tab');
  await page.press('Enter');
  await tabTo(page, tid('batch-start'));
  await page.press('Enter');
  await page.waitFor(`document.querySelector('${tid('batch-state')}')?.dataset.phase === 'done'`);
  await tabTo(page, tid('batch-unfold'));
  await page.press('Enter');
  await page.waitFor(`!!document.querySelector('${tid('batch-unfold')}[aria-expanded=true]')`);

  await tabTo(page, 'a[href="#import"]', 'Shift+Tab');
  await page.press('Enter');
  await page.setFiles(tid('import-file'), [tableFile()]);
  await page.waitFor(`!!document.querySelector('${tid('import-confirm')}')`);
  await tabTo(page, tid('import-confirm'));
  await page.press('Enter');
  await page.waitFor(`document.querySelector('${tid('import-result')}')?.dataset.imported === '2'`);
});
