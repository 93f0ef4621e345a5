/** Selects that look like something else: told by what they do, and only where a person sees them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { openPage } from './rig';

const APPLICANTS = resolve(import.meta.dirname, '../../fixtures/applicants.json');
const [enterprise] = JSON.parse(readFileSync(APPLICANTS, 'utf8')).applicants;

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
test('a veiled button over its text, a searched cascade and a list that is always open are filled, a veiled row is not', async ({}, info) => {
  const rig = await openPage(info.project.name, 'odd.html');
  const { items } = await rig.ours<{ items: { key: string; outcome: string }[] }>(
    `assistant.fill(${JSON.stringify(enterprise)})`,
  );
  expect(await rig.page('__model()')).toEqual({
    nature: '企业',
    region: '浙江省/杭州市/西湖区',
    name: enterprise.sites[0].name,
    languages: '中文简体',
  });
  const filled = items.filter((i) => i.outcome === 'filled').map((i) => i.key);
  expect(filled.sort()).toEqual([
    'entity.city',
    'entity.district',
    'entity.nature',
    'entity.province',
    'site.languages',
    'site.name',
  ]);
  await rig.close();
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
test('a box that suggests keeps other text, one that chooses does not; a list drawn anew is opened again', async ({}, info) => {
  const rig = await openPage(info.project.name, 'suggests.html');
  const { items } = await rig.ours<{ items: { key: string; outcome: string }[] }>(
    `assistant.fill(${JSON.stringify(enterprise)})`,
  );
  const held = { suggests: 'qinghe-example.cn', redrawn: true, type: '网站应用服务' };
  expect(await rig.page('__model()')).toEqual(held);
  expect(Object.fromEntries(items.map((i) => [i.key, i.outcome]))).toEqual({
    'site.domain': 'filled',
    'site.filingServiceNumber': 'no-option',
    'site.serviceType': 'filled',
  });
  await rig.close();
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
test('of a tree the leaf is taken and not the branch called nearly like it; a box without a list takes tags', async ({}, info) => {
  const rig = await openPage(info.project.name, 'trees.html');
  const { sites, ...client } = enterprise;
  const other = { ...client, sites: [{ ...sites[0], serviceContent: '其他' }] };
  await rig.ours(`assistant.fill(${JSON.stringify(other)})`);
  expect(await rig.page('__model()')).toEqual({
    name: sites[0].name,
    content: '其他',
    tags: [sites[0].ip],
  });
  await rig.close();
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
test('a window behind a button 选择 is filled, its marks in a table or a list; one without the answer is shut again', async ({}, info) => {
  const rig = await openPage(info.project.name, 'windows.html');
  const { items } = await rig.ours<{ items: { key: string; outcome: string }[] }>(
    `assistant.fill(${JSON.stringify(enterprise)})`,
  );
  expect(await rig.page('__model()')).toEqual({
    name: enterprise.entity.name,
    nature: '企业',
    content: '单位门户网站',
    language: '中文简体',
    address: enterprise.entity.mailingAddress,
    open: false,
  });
  expect(items.find((i) => i.key === 'entity.idType')?.outcome).toBe('no-option');
  await rig.close();
});
