/** Locking by itself: the browser's own idle and screen-lock events reach the real background. */
import type { ChromiumDriver } from '../../support/chromium';
import { tid, type View } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { importFile } from '../../support/product';
import { openSettings, send, setPassphrase, unlock, waitFor } from './steps';

const stateOf = async (page: View) => (await send<{ state: string }>(page, 'vault/state')).value.state;
const says = async (driver: ChromiumDriver, state: 'idle' | 'locked' | 'active') =>
  (await driver.worker()).evaluate(`chrome.idle.onStateChanged.dispatch('${state}')`);

test('locks when nobody is there and with the screen, as the settings say; the page shows it', async ({
  chromiumDriver: driver,
}) => {
  await importFile(driver);
  const page = await openSettings(driver);
  await says(driver, 'idle');
  expect(await stateOf(page), 'without a passphrase there is nothing to lock').toBe('device-key');
  await setPassphrase(page, 'a sentence');
  await says(driver, 'active');
  expect(await stateOf(page)).toBe('unlocked');
  await says(driver, 'idle');
  await expect.poll(() => stateOf(page)).toBe('locked');
  expect(await send(page, 'applicants/list')).toMatchObject({ ok: false });
  expect(
    await page.evaluate(
      `chrome.storage.session.get(null).then((all) => Object.keys(all).filter((k) => k === 'vaultKey'))`,
    ),
  ).toEqual([]);
  // The page shows it by itself: nobody need click into it first.
  await waitFor(page, 'unlock-passphrase');
  await unlock(page, 'a sentence');
  await says(driver, 'locked');
  await expect.poll(() => stateOf(page)).toBe('locked');

  await waitFor(page, 'unlock-passphrase');
  await unlock(page, 'a sentence');
  await page.click(tid('lock-with-screen'));
  await expect
    .poll(
      async () =>
        (await send<{ lock: { withScreen: boolean } }>(page, 'settings/info')).value.lock.withScreen,
    )
    .toBe(false);
  await says(driver, 'locked');
  expect(await stateOf(page)).toBe('unlocked');

  // The background was stopped and missed the event: the alarm finds that nobody was there.
  await page.evaluate(
    `chrome.storage.session.set({ lockSeen: new Date(Date.now() - 16 * 60_000).toISOString() })`,
  );
  await driver.stopBackground();
  await (await driver.worker()).evaluate(
    `chrome.alarms.onAlarm.dispatch({ name: 'lock', scheduledTime: Date.now() })`,
  );
  await expect.poll(() => stateOf(page)).toBe('locked');
});
