/** Bottom sheets that slide in and out by script: every row after the first one is filled as well. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { openPage } from './rig';

const APPLICANTS = resolve(import.meta.dirname, '../../fixtures/applicants.json');
const [enterprise] = JSON.parse(readFileSync(APPLICANTS, 'utf8')).applicants;

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
test('one sheet after the other takes its choice, and none stays open', async ({}, info) => {
  const rig = await openPage(info.project.name, 'sheets.html');
  await rig.ours(`assistant.fill(${JSON.stringify(enterprise)})`);
  expect(await rig.page('__model()')).toEqual({
    model: { 主体性质: '企业', 主体证件类型: '营业执照（个人或企业）' },
    open: 0,
  });
  await rig.close();
});
