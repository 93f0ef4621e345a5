/**
 * After the main work (import, two fills, editor, locking), with the device key and then with a passphrase,
 * no ID or mobile number of the samples stands anywhere in the profile, the console or a notification.
 */
import type { ChromiumDriver } from '../../support/chromium';
import { searchDisk } from '../../support/disk-search';
import { type Driver, tid, type View } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { fill, importFile, pickApplicant, waitForForm } from '../../support/product';
import { keptProfile } from './kept-profile';
import { clientsWithOwnNumbers } from './own-numbers';

const { file: CLIENTS, numbers: NUMBERS } = clientsWithOwnNumbers();

/** Written down on purpose, in plain, to see that the search would find it. */
const CONTROL = '13912345678901';

const writeControl = (page: View) =>
  page.evaluate(`(async () => {
    await (globalThis.browser ?? chrome).storage.local.set({ control: '${CONTROL}1' });
    const db = await new Promise((ok) => {
      const open = indexedDB.open('control', 1);
      open.onupgradeneeded = () => open.result.createObjectStore('s');
      open.onsuccess = () => ok(open.result);
    });
    const tx = db.transaction('s', 'readwrite', { durability: 'strict' });
    tx.objectStore('s').put({ text: '${CONTROL}2'.repeat(50) }, 'k');
    await new Promise((ok) => { tx.oncomplete = ok; });
    db.close();
  })()`);

/** What the consoles of all pages and of the background say (Chromium only). */
const listen = (driver: Driver): string[] => {
  const said: string[] = [];
  if (driver.browser === 'chromium')
    (driver as ChromiumDriver).context.on('console', (message) => said.push(message.text()));
  return said;
};

/**
 * One order from the popup. The portal's page is the browser's own business: what the user has in its form
 * is kept for restoring tabs, so the tab leaves the page for an empty one before it is closed.
 */
const work = async (driver: Driver) => {
  const page = await driver.openPortal('fusion');
  const popup = await driver.openPopup(page);
  await pickApplicant(popup, 'c-0001');
  await waitForForm(popup);
  expect((await fill(popup)).filled).toBeGreaterThan(0);
  await popup.close();
  await page.goto('about:blank');
  await page.close();
};

const edit = async (driver: Driver) => {
  const editor = await driver.openExtensionPage('options.html#client/c-0001');
  await editor.waitFor(`[...document.querySelectorAll('input')].some((e) => e.value === '${NUMBERS[0]}')`);
  await editor.close();
};

test('no number of a client reaches the disk, the console or a notification @once', async ({
  server,
}, info) => {
  test.setTimeout(240_000);
  const profile = keptProfile(info.project.name, server);
  try {
    const driver = await profile.start();
    const said = listen(driver);
    await importFile(driver, CLIENTS);
    await work(driver);
    const settings = await driver.openExtensionPage('options.html#settings');
    await settings.enter(tid('set-passphrase'), 'a long sentence nobody knows');
    await settings.press('Enter');
    await settings.click(tid('lock-now'));
    await settings.enter(tid('unlock-passphrase'), 'a long sentence nobody knows');
    await settings.click(tid('unlock-submit'));
    await settings.waitFor(`!!document.querySelector('${tid('lock-now')}')`);
    await work(driver);
    await edit(driver);
    await writeControl(settings);
    const shown = await settings.evaluate<string>(
      `(async () => JSON.stringify(await (globalThis.browser ?? chrome).notifications?.getAll() ?? {}))()`,
    );
    await driver.close();
    const found = searchDisk(profile.folder, [...NUMBERS, `${CONTROL}1`, `${CONTROL}2`]);
    expect(new Set(found.filter((f) => f.needle.startsWith(CONTROL)).map((f) => f.needle)).size).toBe(2);
    expect(found.filter((f) => !f.needle.startsWith(CONTROL))).toEqual([]);
    expect(NUMBERS.filter((n) => said.some((line) => line.includes(n)) || shown.includes(n))).toEqual([]);
  } finally {
    profile.remove();
  }
});
