/** Answers on cards and chips, a box whose tags stand beside it, days typed or chosen part by part. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { lasting } from '../../portals/expected';
import { openPage } from './rig';

const APPLICANTS = resolve(import.meta.dirname, '../../fixtures/applicants.json');
const [enterprise] = JSON.parse(readFileSync(APPLICANTS, 'utf8')).applicants;

const RIGHT = {
  province: '浙江省',
  serviceType: '网站 Website',
  languages: ['中文简体'],
  pre: ['不涉及'],
  from: '2018-03-15',
  until: '2038-3-15',
};

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
test('cards, chips, tags beside a box and the parts of a day are filled', async ({}, info) => {
  const rig = await openPage(info.project.name, 'cards.html');
  await rig.ours(`assistant.fill(${JSON.stringify(enterprise)})`);
  expect(await rig.page('__model()')).toEqual(RIGHT);
  await rig.close();
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
test('a day that is off once 长期 is ticked counts as filled', async ({}, info) => {
  const rig = await openPage(info.project.name, 'cards.html');
  const { items } = await rig.ours<{ items: { key: string; outcome: string }[] }>(
    `assistant.fill(${JSON.stringify(lasting(enterprise))})`,
  );
  expect(await rig.page('__model()')).toEqual({ ...RIGHT, until: 'long-term' });
  expect(items.filter((i) => !/^(?:filled|already-right)$/.test(i.outcome))).toEqual([]);
  await rig.close();
});
