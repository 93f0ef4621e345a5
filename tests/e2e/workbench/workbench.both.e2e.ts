/** The workbench in the built extension: search, table import with its dry run, batch check in a worker. */
import { tid } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { importFile } from '../../support/product';
import { tableFile } from './table-file';

const clientOf = (id: string) =>
  `(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'applicants/get', data: { id: '${id}' } }).then((a) => a.value)`;

test('finds by pinyin, imports a table after its dry run, checks all in a worker', async ({ driver }) => {
  await importFile(driver);
  const page = await driver.openExtensionPage('options.html');
  await page.waitFor(`document.querySelectorAll('${tid('client-row')}').length === 2`);
  await page.enter(tid('client-search'), 'wxm');
  await page.waitFor(
    `[...document.querySelectorAll('${tid('client-row')}')].map((r) => r.dataset.applicantId).join() === 'c-0002'`,
  );
  await page.enter(tid('client-search'), '');

  await page.setFiles(tid('import-file'), [tableFile()]);
  await page.waitFor(`!!document.querySelector('${tid('import-confirm')}')`);
  const counts = await page.evaluate<string>(
    `['new', 'changed', 'refused', 'unchanged'].map((c) => document.querySelector('[data-testid=import-count-' + c + ']').dataset.count).join()`,
  );
  expect(counts).toBe('1,1,1,0');
  const before = await page.evaluate<{ sites: { name: string }[] }>(clientOf('c-0001'));
  expect(before.sites[0]?.name).toBe('青禾文化创意');
  await page.click(`${tid('import-tick')}[data-field="extraColumns.合同号"]`);
  await page.click(tid('import-confirm'));
  await page.waitFor(`!!document.querySelector('${tid('import-result')}')`);
  expect(await page.attribute(tid('import-result'), 'data-imported')).toBe('2');
  expect(await page.attribute(tid('import-result'), 'data-rejected')).toBe('1');
  const after = await page.evaluate<Record<string, unknown>>(clientOf('c-0001'));
  expect(after).toMatchObject({ sites: [{ name: '青禾新站', domain: 'qinghe-example.cn' }] });
  expect(after).not.toHaveProperty('extraColumns.合同号');
  expect(await page.evaluate(clientOf('n-1'))).toMatchObject({ extraColumns: { 合同号: 'HT-2' } });
  expect(await page.evaluate(clientOf('n-2'))).toBeFalsy();

  await page.click('a[href="#batch"]');
  await page.click(tid('batch-start'));
  await page.waitFor(
    `document.querySelector('${tid('batch-state')}')?.dataset.phase === 'done'`,
    undefined,
    60_000,
  );
  expect(await page.count(tid('batch-row'))).toBe(3);
  await page.click(tid('batch-unfold'));
  await page.waitFor(`!!document.querySelector('${tid('batch-finding')}')`);
});
