/** @full Locking by itself in Firefox: nobody touches the browser for a minute, nothing is dispatched. */
import { poll, tid, type View } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { importFile } from '../../support/product';
import { openSettings, send, setPassphrase, waitFor } from './steps';

const stateOf = async (page: View) => (await send<{ state: string }>(page, 'vault/state')).value.state;

test('@full locks when nobody has been there for the chosen time', async ({ firefoxDriver: driver }) => {
  test.setTimeout(300_000);
  await importFile(driver);
  const page = await openSettings(driver);
  await setPassphrase(page, 'a sentence');
  await send(page, 'settings/lock', { minutes: 1, withScreen: true });
  const begin = Date.now();
  expect(await stateOf(page)).toBe('unlocked');
  // The browser's own idle time, or the alarm that looks once a minute: one of them.
  await poll('the lock', async () => (await stateOf(page)) === 'locked', 200_000);
  expect(Date.now() - begin).toBeGreaterThan(45_000);
  await waitFor(page, 'unlock-passphrase');
  expect(await page.count(tid('backup-open'))).toBe(0);
});
