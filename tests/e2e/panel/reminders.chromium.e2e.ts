/** A reminder end to end: the alarm's event in the real background, and the page its click opens. */
import { tid } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { importFile } from '../../support/product';

test('a due reminder is kept until notifications are allowed; its page opens the order', async ({
  chromiumDriver: driver,
}) => {
  await importFile(driver);
  const options = await driver.openExtensionPage('options.html');
  // A first order of the second client, with a police deadline a week away.
  const opened = new Date(Date.now() - 22 * 86_400_000).toISOString().slice(0, 10);
  await options.evaluate(`chrome.runtime.sendMessage({ type: 'orders/edit', data: {
    place: { applicantId: 'c-0002', siteIndex: 0, filingType: 'addAccess', host: 'beian.aliyun.com' },
    edit: { set: { siteOpenedOn: '${opened}', state: 'approved' } } } })`);
  const schedule = () =>
    options.evaluate<{ id: string; kind: string; told?: boolean }[]>(
      `chrome.storage.local.get('deadlines').then((s) => s.deadlines ?? [])`,
    );
  await expect.poll(async () => (await schedule()).map((e) => e.kind)).toContain('police-filing-30-days');
  const entry = (await schedule()).find((e) => e.kind === 'police-filing-30-days');
  const worker = await driver.worker();
  // Nobody allowed notifications: the alarm rings, nothing is shown, nothing is lost.
  await worker.evaluate(`chrome.alarms.onAlarm.dispatch({ name: 'deadlines', scheduledTime: Date.now() })`);
  expect((await schedule()).find((e) => e.id === entry?.id)?.told).toBeUndefined();

  const page = await driver.openExtensionPage(`sidepanel.html?reminder=${entry?.id}`);
  await page.waitFor(
    `document.querySelector('${tid('applicant-picker')}')?.dataset.applicantId === 'c-0002'`,
  );
  await page.waitFor(`document.querySelector('${tid('filing-type')}')?.value === 'addAccess'`);
  await page.waitFor(`document.querySelector('${tid('order-state')}')?.value === 'approved'`);
  expect(await page.text(tid('deadline'))).toContain('还剩 8 天');
});
