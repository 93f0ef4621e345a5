/**
 * A browser in which the user may enable a host. The question a browser asks after a click on 在此网站启用 is
 * drawn by the browser itself and cannot be answered in a headless run: Firefox gets the permission with the
 * browser's own rights; Chromium starts with a profile that has it, the extension is made to forget it, and
 * granting is the browser's event.
 */
import { type ChromiumDriver, launchChromium } from '../../support/chromium';
import type { Driver } from '../../support/driver';
import { type FirefoxDriver, launchFirefox } from '../../support/firefox';
import { test as base } from '../../support/fixtures';

export const HOST = 'icp.mouyun-example.cn';
const ID = 'filing-assistant@example.org';
const ORIGINS = JSON.stringify([`https://${HOST}/*`]);

const forget = async (driver: ChromiumDriver) => {
  const worker = await driver.worker();
  // The start of the extension finds the permission by itself; wait for that before taking it back.
  await worker.evaluate(`(async () => {
    while (!(await chrome.storage.local.get('enabledSites')).enabledSites) await new Promise((ok) => setTimeout(ok, 50));
    await chrome.scripting.unregisterContentScripts();
    await chrome.storage.local.remove('enabledSites');
  })()`);
};

export const test = base.extend<{ driver: Driver }>({
  driver: async ({ server }, use, info) => {
    const firefox = info.project.name === 'firefox';
    const driver = firefox
      ? await launchFirefox(server.proxyPort)
      : await launchChromium(server.port, undefined, [HOST]);
    if (!firefox) await forget(driver as ChromiumDriver);
    await use(driver);
    await driver.close();
  },
});

/** The user says yes. */
export const grantHost = async (driver: Driver): Promise<void> => {
  if (driver.browser === 'chromium') {
    const worker = await (driver as ChromiumDriver).worker();
    await worker.evaluate(`chrome.permissions.onAdded.dispatch({ permissions: [], origins: ${ORIGINS} })`);
    return;
  }
  await (driver as FirefoxDriver).privileged(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${ID}');
    await ExtensionPermissions.add('${ID}', { permissions: [], origins: ${ORIGINS} }, extension);
    return true;
  })()`);
};
