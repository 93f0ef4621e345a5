/** Lists that shut or wait by themselves cost no more time than the page takes. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { openPage } from './rig';

const APPLICANTS = resolve(import.meta.dirname, '../../fixtures/applicants.json');
const [enterprise] = JSON.parse(readFileSync(APPLICANTS, 'utf8')).applicants;
const RIGHT = {
  主体所在省份: '浙江省',
  主体所在城市: '杭州市',
  主体所在区县: '西湖区',
  主体性质: '企业',
};

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
test('a list that shuts when its options arrive is opened again at once', async ({}, info) => {
  const rig = await openPage(info.project.name, 'lists.html?late');
  const { written } = await rig.ours<{ written: number }>(`assistant.fill(${JSON.stringify(enterprise)})`);
  expect(await rig.page('__model()')).toEqual(RIGHT);
  // The page itself takes 700 ms; the patience for a list that is slow to load is 5000.
  expect(written).toBeLessThan(3500);
  await rig.close();
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
test('behind another tab a list that waits for its frames is read without them', async ({}, info) => {
  test.skip(
    info.project.name === 'firefox',
    '2026-11-30: the extension keeps such a tab drawn there (e2e/portals fills behind another tab)',
  );
  const rig = await openPage(info.project.name, 'lists.html?frames');
  // A tab behind another draws some frames all the same, when it likes.
  await rig.ours('(window.requestAnimationFrame = () => 0)()');
  const { written } = await rig.ours<{ written: number }>(`assistant.fill(${JSON.stringify(enterprise)})`);
  expect(await rig.page('__model()')).toEqual(RIGHT);
  // Each of the four would be doubted for 1200.
  expect(written).toBeLessThan(3500);
  await rig.close();
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
test('a sheet far from its field is taken at once, and the next one waits for it to be gone', async ({}, info) => {
  const rig = await openPage(info.project.name, 'lists.html?sheets');
  const { written } = await rig.ours<{ written: number }>(`assistant.fill(${JSON.stringify(enterprise)})`);
  expect(await rig.page('__model()')).toEqual(RIGHT);
  expect(written).toBeLessThan(2000);
  await rig.close();
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
test('a dialog that stays over a hidden page is waited for once, not with every field @full', async ({}, info) => {
  const rig = await openPage(info.project.name, 'lists.html?veil');
  await rig.ours(`(Object.defineProperty(document, 'hidden', { get: () => true }), 0)`);
  const begin = performance.now();
  const { items } = await rig.ours<{ items: { note?: string }[] }>(
    `assistant.fill(${JSON.stringify(enterprise)})`,
  );
  const took = performance.now() - begin;
  expect(Object.keys((await rig.page('__model()')) as object)).toHaveLength(1);
  expect(items.filter((i) => i.note === 'changed-since-preview').length).toBeGreaterThan(1);
  // Ten seconds once, then one at a time; ten for the first, the second look and each list took over 40.
  expect(took).toBeLessThan(33_000);
  await rig.close();
});
