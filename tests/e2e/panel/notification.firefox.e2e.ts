/** A notification as the browser gets it: the permission is the user's, the alarm is real, the words are checked. */
import type { FirefoxDriver } from '../../support/firefox';
import { expect, test } from '../../support/fixtures';
import { importFile } from '../../support/product';

const ID = 'filing-assistant@example.org';

/** The user allows notifications: the question itself is drawn by the browser. */
const allow = (driver: FirefoxDriver) =>
  driver.privileged(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${ID}');
    await ExtensionPermissions.add('${ID}', { permissions: ['notifications'], origins: [] }, extension);
    return true;
  })()`);

/** The desktop's service in a browser without a desktop: keeps what it is asked to show. */
const watchAlerts = (driver: FirefoxDriver) =>
  driver.privileged(`(() => {
    globalThis.shownAlerts = [];
    const service = {
      QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
      showAlert(alert, observer) {
        globalThis.shownAlerts.push({ title: alert.title, message: alert.text });
        observer?.observe(null, 'alertshow', alert.cookie);
      },
      closeAlert() {},
    };
    const factory = {
      QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
      createInstance: (iid) => service.QueryInterface(iid),
    };
    Components.manager.QueryInterface(Ci.nsIComponentRegistrar)
      .registerFactory(Services.uuid.generateUUID(), 'alerts', '@mozilla.org/alerts-service;1', factory);
    return true;
  })()`);

test('a due reminder is shown once, with the client’s label and nothing else of the client @full', async ({
  firefoxDriver: driver,
}) => {
  await importFile(driver);
  await watchAlerts(driver);
  await allow(driver);
  const options = await driver.openExtensionPage('options.html');
  const opened = new Date(Date.now() - 28 * 86_400_000).toISOString().slice(0, 10);
  await options.evaluate(`browser.runtime.sendMessage({ type: 'orders/edit', data: {
    place: { applicantId: 'c-0001', siteIndex: 0, filingType: 'firstFiling', host: 'beian.aliyun.com' },
    edit: { set: { siteOpenedOn: '${opened}', state: 'approved' } } } })`);
  const told = () =>
    options.evaluate<boolean>(
      `browser.storage.local.get('deadlines').then((s) => (s.deadlines ?? []).some((e) => e.kind === 'police-filing-30-days' && e.told))`,
    );
  await expect.poll(told).toBe(true);
  const [notification, ...others] =
    await driver.privileged<{ title: string; message: string }[]>('globalThis.shownAlerts');
  expect(others).toEqual([]);
  expect(notification?.title).toContain('公安联网备案');
  expect(notification?.message).toContain('青禾');
  for (const secret of ['13800001234', '91330106', '33010619', '李某晴', 'qinghe-example'])
    expect(JSON.stringify(notification)).not.toContain(secret);
});
