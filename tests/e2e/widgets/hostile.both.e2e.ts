/** The runner on pages that fight back: what is approved is filled or said to be not; nothing else happens. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { FillItem } from '../../../lib/fill/types';
import { openPage, type Rig } from './rig';

const APPLICANTS = resolve(import.meta.dirname, '../../fixtures/applicants.json');
const [enterprise] = JSON.parse(readFileSync(APPLICANTS, 'utf8')).applicants;
const NAME = enterprise.entity.name as string;

let rig: Rig;
// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
test.beforeEach(async ({}, info) => {
  rig = await openPage(info.project.name, 'order.html');
});
test.afterEach(async () => {
  await rig.close();
});

/** Fills; `trick` is set up in the page's world first. */
const fill = async (trick = '0'): Promise<Record<string, FillItem>> => {
  await rig.page(`(() => { ${trick}; return 0; })()`);
  const { items } = await rig.ours<{ items: FillItem[] }>(`assistant.fill(${JSON.stringify(enterprise)})`);
  return Object.fromEntries(items.map((i) => [i.key, i]));
};
const model = () => rig.page<Record<string, unknown>>('__model()');
const outcomes = (items: Record<string, FillItem>) =>
  Object.fromEntries(Object.entries(items).map(([k, i]) => [k.replace('entity.', ''), i.outcome]));

const RIGHT = {
  nature: 'filled',
  idType: 'filled',
  name: 'filled',
  idNumber: 'filled',
  idAddress: 'filled',
  investor: 'filled',
  mailingAddress: 'filled',
};

test('fills the page’s own model, presses no button, leaves no popup and no scroll behind; undo gives it back', async () => {
  await rig.page('window.scrollTo(0, 300)');
  expect(outcomes(await fill())).toEqual(RIGHT);
  expect(await model()).toEqual({
    submitted: 0,
    a1: NAME,
    a2: '企业',
    a3: 'v-工商营业执照',
    a4: enterprise.entity.idNumber,
    a5: enterprise.entity.idAddress,
    a6: enterprise.entity.investor,
    a7: enterprise.entity.mailingAddress,
  });
  expect(await rig.page('[popups(), scrollY]')).toEqual([0, 300]);
  await rig.page(`(() => { const a6 = document.getElementById('a6'); a6.value = '我改的'; return 0; })()`);
  await rig.ours('assistant.undo()');
  const after = await model();
  expect([after.a1, after.a4, after.a7]).toEqual(['', '', '']);
  expect(await rig.page(`document.getElementById('a6').value`)).toBe('我改的');
});

test('a list that is still empty is looked at again', async () => {
  const items = await fill(
    `const row = document.createElement('div'); row.innerHTML = '<label for="a8">省份</label><select id="a8"></select>';
     const a8 = row.lastChild; document.getElementById('f1').prepend(row);
     setTimeout(() => a8.replaceChildren(new Option('请选择', ''), new Option('${enterprise.entity.province}', '33')), 1500);`,
  );
  expect(outcomes(items)).toEqual({ ...RIGHT, province: 'filled' });
  expect(await rig.page(`document.getElementById('a8').value`)).toBe('33');
});

test('a field the page takes back is reported', async () => {
  const items = await fill(
    `const a1 = document.getElementById('a1'); a1.addEventListener('input', () => setTimeout(() => { a1.value = ''; }, 300));`,
  );
  expect(outcomes(items)).toEqual({ ...RIGHT, name: 'site-changed' });
});

test('a field the page alters at once is reported', async () => {
  const items = await fill(
    `const a1 = document.getElementById('a1'); a1.addEventListener('input', () => { a1.value = '别的公司'; });`,
  );
  expect(outcomes(items)).toEqual({ ...RIGHT, name: 'site-changed' });
});

test('the field that was written last is looked at again a second later', async () => {
  // The text written last is altered once, 850 ms later: it is written again, and holds.
  const once = `let last, timer; document.addEventListener('input', ({ target }) => {
      last = target; clearTimeout(timer);
      timer = window.altered || setTimeout(() => { window.altered = 1; last.value = '别的'; }, 850);
    });`;
  expect(outcomes(await fill(once))).toEqual(RIGHT);
  await expect.poll(() => rig.page('window.altered')).toBe(1);
  const texts = await rig.page<string[]>(
    `[...document.querySelectorAll('input, textarea')].map((e) => e.value)`,
  );
  expect(texts).not.toContain('别的');
});

test('a missing option is left, with what the page offers', async () => {
  const items = await fill(`window.natures = ['个人', '事业单位', '民办非企业单位']`);
  expect(items['entity.nature']).toMatchObject({
    outcome: 'no-option',
    options: ['个人', '事业单位', '民办非企业单位'],
  });
  expect((await model()).a2).toBeUndefined();
  expect(await rig.page('popups()')).toBe(0);
});

test('a control that goes away in the middle', async () => {
  const items = await fill(
    `document.getElementById('a1').addEventListener('input', () => document.getElementById('a5').closest('.row').remove());`,
  );
  expect(outcomes(items)).toEqual({ ...RIGHT, idAddress: 'not-visible' });
});

test('a control that is switched off in the middle', async () => {
  const items = await fill(
    `document.getElementById('a1').addEventListener('input', () => { document.getElementById('a5').disabled = true; });`,
  );
  expect(outcomes(items)).toEqual({ ...RIGHT, idAddress: 'kept-yours' });
  expect((await model()).a5).toBeUndefined();
});

test('labels that change places after the preview get nothing', async () => {
  const items = await fill(
    `document.getElementById('a1').addEventListener('input', () => {
       document.querySelector('label[for=a5]').textContent = '网站名称';
       document.querySelector('label[for=a6]').textContent = '联系人验证码';
     });`,
  );
  expect(items['entity.idAddress']!.outcome).toBe('error');
  expect(items['entity.investor']!.outcome).toBe('error');
  const { a5, a6 } = await model();
  expect([a5, a6]).toEqual([undefined, undefined]);
});

test('a box that is given to the next field when a row before it goes', async () => {
  const items = await fill(
    `document.getElementById('a2').addEventListener('click', () => setTimeout(() => {
       const [a5, a6] = ['a5', 'a6'].map((id) => document.getElementById(id));
       if (!a6) return;
       const row = a5.parentElement.cloneNode(true);
       row.lastElementChild.id = row.firstElementChild.htmlFor = 'a8';
       row.lastElementChild.addEventListener('input', (e) => { model.a8 = e.target.value; });
       a5.parentElement.before(row);
       a5.labels[0].textContent = a6.labels[0].textContent;
       a6.parentElement.remove();
     }, 100));`,
  );
  expect(outcomes(items)).toEqual(RIGHT);
  const { a5, a8 } = await model();
  expect([a5, a8]).toEqual([enterprise.entity.investor, enterprise.entity.idAddress]);
});

test('a field that says no more what it is once it shows its value is right all the same', async () => {
  const items = await fill(
    `document.getElementById('a6').addEventListener('input', (e) => { e.target.labels[0].textContent = '已填'; });`,
  );
  expect(outcomes(items)).toEqual(RIGHT);
});

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
test('a page that traps the focus and scrolls', async ({}, info) => {
  await rig.page(`(() => {
    const a4 = document.getElementById('a4');
    a4.focus();
    document.addEventListener('focusin', () => a4.focus());
    document.addEventListener('input', () => window.scrollTo(0, 900));
    return 0;
  })()`);
  const before = await rig.page<number>('scrollY');
  expect(before).toBeLessThan(900);
  expect(outcomes(await fill())).toEqual(RIGHT);
  expect(await rig.page('document.activeElement.id')).toBe('a4');
  // Firefox itself keeps a box in view that a page goes on focusing.
  if (info.project.name !== 'firefox') expect(await rig.page('scrollY')).toBe(before);
});

test('停止 while a list is open leaves no list behind', async () => {
  // A list that opens and never gets its options.
  await rig.page(`(() => { window.natures = []; return 0; })()`);
  const filling = rig.ours<{ interrupted: string }>(`assistant.fill(${JSON.stringify(enterprise)})`);
  await expect.poll(() => rig.page('popups()')).toBe(1);
  await rig.ours('(assistant.stop(), 0)');
  expect((await filling).interrupted).toBe('stopped');
  await expect.poll(() => rig.page('popups()')).toBe(0);
  expect((await model()).submitted).toBe(0);
});

test('what the user types while the fill is under way stays', async () => {
  // The list of the first field keeps the fill waiting until it is let go.
  await rig.page(`(() => {
    const later = window.setTimeout;
    const held = [];
    window.setTimeout = (work, ms) => (ms === 150 ? held.push(work) : later(work, ms));
    window.release = () => held.splice(0).forEach((work) => work());
    return 0;
  })()`);
  const filling = rig.ours<{ items: FillItem[] }>(`assistant.fill(${JSON.stringify(enterprise)})`);
  await expect.poll(() => rig.page('popups()')).toBe(1);
  await rig.page(`(document.getElementById('a5').focus(), 0)`);
  await rig.type('mine');
  await rig.page('(release(), 0)');
  const items = Object.fromEntries((await filling).items.map((i) => [i.key, i]));
  expect(outcomes(items)).toEqual({ ...RIGHT, idAddress: 'kept-yours' });
  expect(await rig.page(`document.getElementById('a5').value`)).toBe('mine');
});

test('what was typed stays', async () => {
  const items = await fill(`document.getElementById('a1').value = '我自己写的'`);
  expect(outcomes(items)).toEqual({ ...RIGHT, name: 'kept-yours' });
  expect(await rig.page(`document.getElementById('a1').value`)).toBe('我自己写的');
});
