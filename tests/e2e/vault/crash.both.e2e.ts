/**
 * The browser process is killed in the middle of saves, again and again on the same profile. Every save
 * the product acknowledged must be there afterwards, and the vault must open with its passphrase.
 */
import { poll, type View } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { keptProfile } from './kept-profile';

const PASSPHRASE = 'crash test passphrase';
/** Few clients, so that most saves replace one. */
const CLIENTS = 7;

const send = <T>(page: View, type: string, data: unknown = null) =>
  page.evaluate<{ ok: boolean; value: T; error?: string }>(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ type, data })})`,
  );

/** Starts saving without end; `acknowledged` tells what the product has confirmed so far. */
const saveForever = async (page: View, from: number) => {
  await page.evaluate(`void (async () => {
    globalThis.acknowledged = ${from} - 1;
    for (let n = ${from}; ; n += 1) {
      const id = 'crash-' + (n % ${CLIENTS});
      const applicant = { id, label: String(n), entity: { name: '某某公司'.repeat(40) } };
      const data = { edits: [{ applicant }] };
      const answer = await (globalThis.browser ?? chrome).runtime.sendMessage({ type: 'workbench/write', data });
      if (!answer?.ok) throw new Error(answer?.error);
      globalThis.acknowledged = n;
    }
  })()`);
};

/** The newest version acknowledged for each client, up to save `last`. */
const expectedVersions = (last: number): Map<string, number> =>
  new Map(
    Array.from({ length: CLIENTS }, (_, k) => last - k)
      .filter((n) => n >= 0)
      .map((n) => [`crash-${n % CLIENTS}`, n]),
  );

const rounds = (count: number) =>
  test(`${count} crashes during saves${count > 5 ? ' @full' : ''}`, async ({ server }, info) => {
    test.setTimeout(60_000 + count * 30_000);
    const profile = keptProfile(info.project.name, server);
    let acknowledged = -1;
    try {
      for (let round = 0; round <= count; round += 1) {
        const driver = await profile.start();
        const page = await driver.openExtensionPage('options.html');
        if (round === 0)
          expect(await send(page, 'vault/set-passphrase', { passphrase: PASSPHRASE })).toMatchObject({
            ok: true,
          });
        else {
          expect(await send(page, 'vault/state')).toMatchObject({ value: { state: 'locked' } });
          expect(await send(page, 'vault/unlock', { passphrase: PASSPHRASE })).toEqual({
            ok: true,
            value: 'ok',
          });
        }
        expect((await send(page, 'vault/damaged')).value).toEqual([]);
        for (const [id, version] of expectedVersions(acknowledged)) {
          const stored = await send<{ label: string }>(page, 'applicants/get', { id });
          expect(Number(stored.value?.label), `round ${round}, ${id}`).toBeGreaterThanOrEqual(version);
        }
        if (round === count) {
          await driver.close();
          break;
        }
        const from = acknowledged + 1000;
        await saveForever(page, from);
        // Every client at least once, so that each has a version of this round.
        const enough = from + CLIENTS + Math.floor(Math.random() * 25);
        acknowledged = await poll('some saves', async () => {
          const now = await page.evaluate<number>('globalThis.acknowledged');
          return now >= enough ? now : 0;
        });
        await profile.kill(driver);
      }
    } finally {
      profile.remove();
    }
  });

rounds(5);
rounds(50);
