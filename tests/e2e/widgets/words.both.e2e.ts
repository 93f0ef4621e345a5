/** A page whose own words change with what is filled: the report says what the page holds in the end. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { openPage } from './rig';

const APPLICANTS = resolve(import.meta.dirname, '../../fixtures/applicants.json');
const [enterprise, person] = JSON.parse(readFileSync(APPLICANTS, 'utf8')).applicants;
const fillWith = (applicant: unknown) => `assistant.fill(${JSON.stringify(applicant)})`;
interface Report {
  items: { key: string; outcome: string; note?: string }[];
}

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
test('a tick that loses its block and its words is filled, and what it folded away is said to be', async ({}, info) => {
  const rig = await openPage(info.project.name, 'words.html');
  const { items } = await rig.ours<Report>(fillWith(person));
  expect(await rig.page('__model()')).toMatchObject({ same: true });
  expect(items.find((i) => i.key === 'siteManager.sameAsEntityManager')).toMatchObject({ outcome: 'filled' });
  const folded = items.filter((i) => i.note === 'folded');
  expect(folded.length).toBeGreaterThan(3);
  expect(folded.filter((i) => i.outcome !== 'not-visible')).toEqual([]);
  await rig.close();
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
test('a date drawn anew beside a 长期 that stays is the same field', async ({}, info) => {
  const rig = await openPage(info.project.name, 'words.html');
  const { items } = await rig.ours<Report>(fillWith(enterprise));
  expect(await rig.page('__model()')).toMatchObject({ from: '2018-03-15', until: '2038-03-15' });
  expect(items.filter((i) => /idValid/.test(i.key)).map((i) => i.outcome)).toEqual(['filled', 'filled']);
  await rig.close();
});
