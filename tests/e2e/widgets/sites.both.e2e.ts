/** Several sites in one order: each block of the page takes its own stored site, and no block is added. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { openPage } from './rig';

const APPLICANTS = resolve(import.meta.dirname, '../../fixtures/applicants.json');
const [enterprise] = JSON.parse(readFileSync(APPLICANTS, 'utf8')).applicants;
const [first] = enterprise.sites;
const second = {
  ...first,
  name: '青禾作品商店',
  domain: 'shop.qinghe-example.cn',
  homeUrl: 'www.shop.qinghe-example.cn',
  serviceContent: '网络购物',
  siteManager: {
    ...first.siteManager,
    name: '沈某禾',
    mobile: '13700009753',
    email: 'shenhe@qinghe-example.cn',
  },
};
const third = { ...first, name: '青禾不在此单', domain: 'other.qinghe-example.cn' };
const shown = (s: typeof first) => [
  s.name,
  s.domain,
  s.homeUrl,
  s.serviceContent,
  s.siteManager.name,
  s.siteManager.mobile,
  s.siteManager.email,
];

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
test('two site blocks hold two stored sites, in the order of the client', async ({}, info) => {
  const rig = await openPage(info.project.name, 'sites.html');
  const client = { ...enterprise, sites: [first, second, third] };
  await rig.ours(`assistant.fill(${JSON.stringify(client)})`);
  expect(await rig.page('__model()')).toEqual({ sites: [shown(first), shown(second)], pressed: [] });
  await rig.close();
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
test('a block that already names a site keeps it and takes the rest of that site', async ({}, info) => {
  const rig = await openPage(info.project.name, 'sites.html');
  await rig.page(`(() => { document.querySelectorAll('input')[1].value = '${second.domain}'; return 0; })()`);
  const client = { ...enterprise, sites: [first, second] };
  await rig.ours(`assistant.fill(${JSON.stringify(client)})`);
  expect(await rig.page('__model()')).toEqual({ sites: [shown(second), shown(first)], pressed: [] });
  await rig.close();
});
