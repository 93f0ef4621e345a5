/** 清除全部数据: after the typed confirmation nothing is left of anything the extension ever kept. */
import { type Driver, tid, type View } from '../../support/driver';
import { expect } from '../../support/fixtures';
import { importFile } from '../../support/product';
import { grantHost, HOST, test } from '../sites/grants';
import { openSettings, send, setPassphrase, waitFor } from './steps';

/** All that the browser keeps for the extension. */
const kept = (page: View) =>
  page.evaluate<Record<string, unknown>>(`(async () => {
    const api = globalThis.browser ?? chrome;
    const db = await new Promise((ok, failed) => {
      const open = indexedDB.open('clients');
      open.onsuccess = () => ok(open.result);
      open.onerror = () => failed(open.error);
    });
    const count = (name) => new Promise((ok) => {
      const asked = db.transaction(name).objectStore(name).count();
      asked.onsuccess = () => ok(asked.result);
    });
    const records = { clients: await count('clients'), values: await count('values') };
    db.close();
    return {
      ...records,
      local: Object.keys(await api.storage.local.get(null)),
      session: Object.keys(await api.storage.session.get(null)),
      alarms: (await api.alarms.getAll()).map((a) => a.name),
      notifications: Object.keys(await api.notifications?.getAll() ?? {}),
      scripts: (await api.scripting.getRegisteredContentScripts()).map((s) => s.id),
      granted: (await api.permissions.getAll()).origins.filter((o) => o.includes('${HOST}')),
      page: localStorage.length,
    };
  })()`);

const fillUp = async (driver: Driver): Promise<View> => {
  await importFile(driver);
  await grantHost(driver);
  const page = await openSettings(driver);
  await setPassphrase(page, 'a sentence');
  await send(page, 'settings/lock', { minutes: 5, withScreen: true });
  await send(page, 'settings/language', { language: 'zh-CN' });
  await send(page, 'orders/edit', {
    place: { applicantId: 'c-0001', siteIndex: 0, filingType: 'firstFiling', host: 'beian.aliyun.com' },
    edit: { set: { state: 'approved', siteOpenedOn: new Date().toISOString().slice(0, 10) } },
  });
  await page.evaluate(`localStorage.setItem('export-told', 'yes')`);
  return page;
};

test('the typed words are needed; then no client, key, setting, alarm or granted host is left', async ({
  driver,
}) => {
  const page = await fillUp(driver);
  await expect.poll(async () => (await kept(page)).granted).toHaveLength(1);
  await expect
    .poll(async () => (await kept(page)).alarms)
    .toEqual(expect.arrayContaining(['lock', 'deadlines']));
  const before = await kept(page);
  expect(before).toMatchObject({ clients: 2, page: expect.any(Number) });
  expect(before.session).toContain('vaultKey');
  expect(before.local).toEqual(expect.arrayContaining(['lock', 'deadlines', 'enabledSites']));

  await page.click(tid('erase-open'));
  await page.enter(tid('erase-word'), '清除全部');
  await page.press('Enter');
  expect((await kept(page)).clients, 'half of the words do nothing').toBe(2);
  await page.enter(tid('erase-word'), '清除全部数据');
  await page.click(tid('erase-confirm'));
  await waitFor(page, 'set-passphrase');
  await page.waitFor(`document.body.textContent.includes('全部数据已清除')`);
  await expect
    .poll(() => kept(page))
    .toEqual({
      clients: 0,
      values: 0,
      local: [],
      session: [],
      alarms: [],
      notifications: [],
      scripts: [],
      granted: [],
      page: 0,
    });
  expect(await send(page, 'vault/state')).toMatchObject({ value: { state: 'device-key' } });
});
