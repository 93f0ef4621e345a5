/** A damaged record is named and hides nobody; a vault of a newer version says so and stays untouched. */
import { tid, type View } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { importFile } from '../../support/product';
import { send, waitFor } from './steps';

/** Changes the stored vault behind the product's back. `work` gets the database and the stores by name. */
const tamper = (page: View, work: string) =>
  page.evaluate(`(async () => {
    const asked = (request) => new Promise((ok, failed) => {
      request.onsuccess = () => ok(request.result);
      request.onerror = () => failed(request.error);
    });
    const db = await asked(indexedDB.open('clients'));
    const tx = db.transaction(['clients', 'header', 'stamp'], 'readwrite');
    const [clients, header, stamp] = ['clients', 'header', 'stamp'].map((name) => tx.objectStore(name));
    ${work}
    await new Promise((ok) => { tx.oncomplete = ok; });
    db.close();
  })()`);

test('a flipped bit costs one client, and a newer vault waits for the update @once', async ({ driver }) => {
  await importFile(driver);
  const page = await driver.openExtensionPage('options.html');
  await page.waitFor(`document.querySelectorAll('${tid('client-row')}').length === 2`);
  await tamper(
    page,
    `const [key] = await asked(clients.getAllKeys());
     const record = await asked(clients.get(key));
     record.data[20] ^= 1;
     record.iv[0] ^= 1;
     await asked(clients.put(record, key));
     await asked(stamp.put(999, 'clients'));`,
  );
  await page.reload();
  await waitFor(page, 'damaged-clients', '[data-damaged="1"]');
  expect(await page.count(tid('client-row'))).toBe(1);
  await page.click(tid('delete-damaged'));
  await page.click(tid('delete-damaged-confirm'));
  await page.waitFor(`!document.querySelector('${tid('damaged-clients')}')`);
  expect(await page.count(tid('client-row'))).toBe(1);

  await tamper(
    page,
    `const vault = await asked(header.get('vault'));
     await asked(header.put({ ...vault, version: vault.version + 1 }, 'vault'));`,
  );
  await page.reload();
  await waitFor(page, 'vault-problem', '[data-problem="newer-version"]');
  expect(await page.text(tid('vault-problem'))).toContain('先更新扩展');
  expect(await send(page, 'workbench/write', { edits: [{ applicant: { id: 'x' } }] })).toMatchObject({
    ok: false,
    error: expect.stringContaining('先更新扩展'),
  });
});
