/** Steps on the settings page that the vault's tests share. */
import { type Driver, tid, type View } from '../../support/driver';
import { shortLivedFile } from '../../support/short-lived-file';

/** What the background answers, past the page's own words. */
export const send = <T>(page: View, type: string, data: unknown = null) =>
  page.evaluate<{ ok: boolean; value: T; error?: string }>(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ type, data })})`,
  );

export const waitFor = (page: View, id: string, more = ''): Promise<unknown> =>
  page.waitFor(`!!document.querySelector('${tid(id, more)}')`);

export const openSettings = async (driver: Driver): Promise<View> => {
  const page = await driver.openExtensionPage('options.html#settings');
  await page.waitFor(`!!document.querySelector('${tid('backup-open')}, ${tid('unlock-passphrase')}')`);
  return page;
};

export const setPassphrase = async (page: View, passphrase: string): Promise<void> => {
  await page.enter(tid('set-passphrase'), passphrase);
  await page.press('Enter');
  await waitFor(page, 'lock-now');
};

/** Types the passphrase into the lock view; answers whether the clients opened, and what it says where not. */
export const unlock = async (page: View, passphrase: string): Promise<{ open: boolean; said: string }> => {
  await page.enter(tid('unlock-passphrase'), passphrase);
  await page.click(tid('unlock-submit'));
  await page.waitFor(
    `!document.querySelector('${tid('unlock-passphrase')}') ||
     (document.querySelector('form.unlock[aria-busy=false] [role=alert]')?.textContent ?? '') !== ''`,
  );
  return page.evaluate(
    `({ open: !document.querySelector('${tid('unlock-passphrase')}'),
        said: document.querySelector('form.unlock [role=alert]')?.textContent ?? '' })`,
  );
};

/** Writes a backup through the form; the path of the file that the page handed to the browser. */
export const backupFile = async (page: View, passphrase: string): Promise<string> => {
  await page.evaluate(`void (() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { globalThis.handedOut = blob; return make.call(URL, blob); };
  })()`);
  await page.click(tid('backup-open'));
  await page.enter(tid('backup-passphrase'), passphrase);
  await page.enter(tid('backup-repeat'), passphrase);
  await page.click(tid('backup-write'));
  await page.waitFor(`!!globalThis.handedOut`);
  return shortLivedFile('backup.json', await page.evaluate<string>('globalThis.handedOut.text()'));
};

/** The clients as the page's list has them, by id. */
export const storedIds = async (page: View): Promise<string[]> =>
  (await send<{ id: string }[]>(page, 'workbench/rows', { today: '2026-11-22' })).value
    .map((r) => r.id)
    .sort();
