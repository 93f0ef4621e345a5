/** Orders inside an encrypted vault: edits by two pages at once are both kept. */
import { beforeEach, expect, it } from 'vitest';
import { orderStore } from '../../../lib/service/orders';
import { dump, newDisk, SAMPLES, testVault } from '../vault/helpers';

const FRESH = { id: 'o-1', today: '2026-11-22' };
const place = {
  applicantId: 'c-0001',
  siteIndex: 0,
  filingType: 'firstFiling',
  host: 'beian.aliyun.com',
} as const;

beforeEach(newDisk);

it('keeps ticks and dates of two pages, encrypted, and begins one order only', async () => {
  const vault = testVault();
  await vault.saveAll(SAMPLES);
  const store = orderStore(vault);
  const first = await store.edit(place, { set: { smsReceivedAt: '2026-11-22T06:20:00.000Z' } }, FRESH);
  expect(first).toMatchObject({ id: 'o-1', portal: 'aliyun' });
  await Promise.all(
    ['a', 'b', 'c'].map((id) =>
      store.edit(place, { list: 'documentsReady', id, on: true }, { ...FRESH, id }),
    ),
  );
  const [client] = (await store.clients()).filter((c) => c.id === 'c-0001');
  expect(client?.filingOrders).toHaveLength(1);
  expect(client?.filingOrders?.[0]?.documentsReady?.toSorted()).toEqual(['a', 'b', 'c']);
  const disk = JSON.stringify(await dump(), (_, v) => (v instanceof Uint8Array ? [...v] : v));
  expect(disk).not.toContain('aliyun');
  expect(disk).not.toContain('smsReceivedAt');
});

it('an unknown client is not made up', async () => {
  const vault = testVault();
  const store = orderStore(vault);
  const edit = { list: 'documentsReady', id: 'a', on: true } as const;
  expect(await store.edit({ ...place, applicantId: 'nobody' }, edit, FRESH)).toBeUndefined();
  expect((await store.clients()).map((c) => c.id)).not.toContain('nobody');
});
