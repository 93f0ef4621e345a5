/** The passphrase's whole life in a real browser: set, wrong, changed, removed; and a backup on a fresh computer. */
import { readFileSync } from 'node:fs';
import { tid } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { APPLICANTS_FILE } from '../../support/portals';
import { importFile } from '../../support/product';
import { keptProfile } from './kept-profile';
import { backupFile, openSettings, send, setPassphrase, storedIds, unlock, waitFor } from './steps';

const CLIENTS = JSON.parse(readFileSync(APPLICANTS_FILE, 'utf8')).applicants as { id: string }[];
const first = (page: Parameters<typeof send>[0]) => send(page, 'applicants/get', { id: 'c-0001' });

test('an old passphrase is refused, a new one opens, removing it leaves the clients as they were @once', async ({
  driver,
}) => {
  await importFile(driver);
  const page = await openSettings(driver);
  await setPassphrase(page, 'first sentence');
  await page.click(tid('lock-now'));
  await waitFor(page, 'unlock-passphrase');
  expect(await first(page)).toMatchObject({ ok: false, error: expect.stringContaining('锁定') });
  const wrong = await unlock(page, 'First sentence');
  expect(wrong).toEqual({ open: false, said: expect.stringContaining('口令不对') });
  expect(await unlock(page, 'first sentence')).toMatchObject({ open: true });

  await page.click(tid('change-passphrase'));
  await page.enter(tid('current-passphrase'), 'not this');
  await page.enter(tid('next-passphrase'), 'second sentence');
  await page.enter(tid('repeat-passphrase'), 'second sentence');
  await page.click(tid('change-submit'));
  await page.waitFor(`document.body.textContent.includes('口令不对')`);
  await page.enter(tid('current-passphrase'), 'first sentence');
  await page.click(tid('change-submit'));
  await page.waitFor(`!document.querySelector('${tid('change-submit')}')`);
  await page.click(tid('lock-now'));
  await waitFor(page, 'unlock-passphrase');
  expect(await unlock(page, 'first sentence')).toMatchObject({ open: false });
  expect(await unlock(page, 'second sentence')).toMatchObject({ open: true });
  expect((await first(page)).value).toEqual(CLIENTS[0]);

  await page.click(tid('remove-passphrase'));
  await page.enter(tid('current-passphrase'), 'second sentence');
  await page.click(tid('remove-submit'));
  await waitFor(page, 'set-passphrase');
  expect(await send(page, 'vault/state')).toMatchObject({ value: { state: 'device-key' } });
  expect((await first(page)).value).toEqual(CLIENTS[0]);
  expect(await storedIds(page)).toEqual(CLIENTS.map((c) => c.id).sort());
});

test('a backup of one computer brings its clients to a fresh one', async ({ driver, server }, info) => {
  await importFile(driver);
  const source = await openSettings(driver);
  await setPassphrase(source, 'of the old computer');
  const file = await backupFile(source, 'of the file');
  expect(await send(source, 'settings/info')).toMatchObject({
    value: { backupOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  });
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('argon2id');
  for (const client of CLIENTS) expect(text).not.toContain(client.id);

  const profile = keptProfile(info.project.name, server);
  try {
    const other = await profile.start();
    const page = await openSettings(other);
    expect(await storedIds(page)).toEqual([]);
    await page.click(tid('restore-open'));
    await page.setFiles(tid('restore-file'), [file]);
    await page.enter(tid('restore-passphrase'), 'of the old computer');
    await page.click(tid('restore-read'));
    await page.waitFor(`document.body.textContent.includes('口令')
      && !!document.querySelector('form.subform [role=alert]')?.textContent`);
    expect(await storedIds(page)).toEqual([]);
    await page.enter(tid('restore-passphrase'), 'of the file');
    await page.click(tid('restore-read'));
    await waitFor(page, 'restore-preview', `[data-fresh="${CLIENTS.length}"]`);
    expect(await storedIds(page)).toEqual([]);
    await page.click(tid('restore-apply'));
    await page.waitFor(`document.querySelector('${tid('data-said')}')?.textContent.trim()`);
    expect((await first(page)).value).toEqual(CLIENTS[0]);
    expect(await storedIds(page)).toEqual(CLIENTS.map((c) => c.id).sort());
    await other.close();
  } finally {
    profile.remove();
  }
});
