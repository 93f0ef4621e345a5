/** The whole product against pages that mean harm: nothing goes where the preview did not say it would. */
import { readFileSync } from 'node:fs';
import type { PageState } from '../../../lib/protocol/api';
import type { SampleApplicant } from '../../portals/expected';
import type { View } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { APPLICANTS_FILE } from '../../support/portals';
import { fill, importFile, pickApplicant, waitForForm } from '../../support/product';
import { FORM, openHostile, pageAt, STYLE, valuesOf, write } from './pages';

const { applicants } = JSON.parse(readFileSync(APPLICANTS_FILE, 'utf8')) as { applicants: SampleApplicant[] };
const { id, entity } = applicants.find((a) => a.entity.nature === 'enterprise')!;
const RIGHT = {
  name: entity.name,
  number: entity.idNumber,
  address: entity.idAddress,
  investor: entity.investor,
};

const ask = <T>(popup: View, type: string, data: unknown) =>
  popup
    .evaluate<{ value: T }>(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ type, data })})`,
    )
    .then((answer) => answer.value);

/** Starts what a preview showed a moment ago, as a click does that comes too late. */
const startSeen = (popup: View, { tabId, planId }: PageState) =>
  ask<{ fillId?: string; code?: string }>(popup, 'fill/start', {
    tabId,
    planId,
    applicantId: id,
    siteIndex: 0,
    skip: [],
    replace: [],
  });

/** Boxes that the client has a value for, each a field of its own and out of a person's sight in another way. */
const HONEYPOTS: readonly [name: string, label: string, style: string][] = [
  ['left', '负责人姓名', 'position:absolute;left:-9999px'],
  ['faint', '负责人证件号码', 'opacity:0.01'],
  ['faded', '负责人手机号码', 'filter:opacity(0)'],
  ['dot', '负责人办公电话', 'width:1px;height:1px;padding:0;border:0;overflow:hidden'],
  ['cut', '负责人应急联系电话', 'position:absolute;clip-path:inset(100%)'],
  ['snipped', '负责人电子邮箱', 'position:absolute;clip:rect(0 0 0 0)'],
  ['none', '网站名称', 'display:none'],
  ['unseen', '网站域名', 'visibility:hidden'],
  ['shrunk', '网站首页网址', 'transform:scale(0)'],
  ['behind', '网站备注', 'position:relative;z-index:-1'],
];
const honeypots = HONEYPOTS.map(
  ([name, label, style]) =>
    `<div class="row"><label>${label}</label><span style="${style}"><input id="h-${name}" style="${style}"></span></div>`,
).join('');
const covered = `<div class="row" style="position:relative"><label for="h-under">单位通信地址</label><input id="h-under">
  <div style="position:absolute;inset:0;background:#fff"></div></div>`;
/** The words of the page decide; names made for programs do not. */
const tricks = `<div class="row"><label for="t-1">站内搜索</label><input id="t-1" name="entityManager.idNumber" data-field="entityManager.idNumber" class="id-number"></div>
  <div class="row"><label for="t-2">短信验证码</label><input id="t-2" autocomplete="tel" data-label="手机号码" name="mobile"></div>
  <div class="row"><label for="t-3">备案密码</label><input id="t-3" type="password" data-key="entity.idNumber" name="idNumber"></div>`;
const frame = `<iframe id="f" style="position:absolute;left:-9999px;width:600px;height:400px"></iframe>`;

test('honeypots, names for programs and a copy of the form in a frame off the screen get nothing', async ({
  driver,
}) => {
  await importFile(driver);
  const page = await openHostile(driver, FORM + honeypots + covered + tricks + frame);
  // A page that hands every event on to its other boxes, to read what comes after it.
  await page.evaluate(`(() => {
    document.getElementById('f').srcdoc = ${JSON.stringify(`<style>${STYLE}</style>${FORM.replaceAll(/(for|id)="/g, '$1="f-')}`)};
    let inside = false;
    document.addEventListener('input', (e) => {
      if (inside) return;
      inside = true;
      for (const box of document.querySelectorAll('input')) if (box !== e.target)
        for (const type of ['focus', 'input', 'change', 'blur']) box.dispatchEvent(new Event(type, { bubbles: true }));
      inside = false;
    }, true);
    return 0;
  })()`);
  await page.waitFor(`document.getElementById('f').contentDocument?.getElementById('f-name') !== null`);
  const popup = await driver.openPopup(page);
  await pickApplicant(popup, id);
  await waitForForm(popup);
  // Clicks and keys of the page's own making press nothing of ours.
  await page.evaluate(`(() => {
    const host = document.querySelector('[data-filing-assist]');
    for (const target of [host, document].filter(Boolean)) {
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'F', code: 'KeyF', altKey: true, shiftKey: true, bubbles: true }));
    }
    return 0;
  })()`);
  expect(Object.values(await valuesOf(page)).join('')).toBe('');
  await fill(popup);
  const values = await valuesOf(page);
  expect(Object.fromEntries(Object.entries(values).filter(([, value]) => value))).toEqual(RIGHT);
  // In plain sight the same boxes are filled: they were left for how they are hidden, and for nothing else.
  await page.evaluate(`(() => {
    for (const box of document.querySelectorAll('[id^=h-]')) {
      box.removeAttribute('style');
      if (box.parentElement.localName === 'span') box.parentElement.removeAttribute('style');
      box.parentElement.querySelector(':scope > div')?.remove();
    }
    return 0;
  })()`);
  const tabId = await page.tabId();
  const rows = async () => (await ask<PageState>(popup, 'page/state', { tabId })).plan;
  await expect.poll(async () => (await rows()).filter((r) => r.action === 'fill').length).toBeGreaterThan(9);
  await fill(popup);
  const shown = await valuesOf(page);
  expect(Object.keys(shown).filter((box) => box.startsWith('h-') && !shown[box])).toEqual([]);
});

test('what comes after the preview is not filled: new fields, other labels, another document', async ({
  driver,
}) => {
  await importFile(driver);
  const page = await openHostile(driver, FORM);
  const tabId = await page.tabId();
  const popup = await driver.openPopup(page);
  await pickApplicant(popup, id);
  await waitForForm(popup);
  const preview = () => ask<PageState>(popup, 'page/state', { tabId });
  const late = `<div class="row"><label for="late">通信地址</label><input id="late"></div>`;

  let seen = await preview();
  await write(page, FORM + late);
  expect(await startSeen(popup, seen)).toMatchObject({ code: 'changed' });
  expect(Object.values(await valuesOf(page)).join('')).toBe('');

  await write(page, FORM);
  seen = await preview();
  await page.evaluate(
    `(() => { document.querySelector('label[for=number]').textContent = '通信地址'; return 0; })()`,
  );
  expect(await startSeen(popup, seen)).toMatchObject({ code: 'changed' });
  expect(Object.values(await valuesOf(page)).join('')).toBe('');

  // The page leaves in the middle of the fill; the same form stands in the new document.
  await write(page, FORM);
  await page.evaluate(
    `(() => { document.getElementById('name').addEventListener('input', () => { location.href = ${JSON.stringify(pageAt('again'))}; }); return 0; })()`,
  );
  seen = await preview();
  expect(await startSeen(popup, seen)).toHaveProperty('fillId');
  await page.waitFor(`location.search === '?again' && document.readyState === 'complete'`);
  await write(page, FORM);
  await expect.poll(async () => (await preview()).fill?.report?.interrupted).toBe('navigated');
  expect(Object.values(await valuesOf(page)).join('')).toBe('');
});

test('in a foreign page the form’s host is named, and no later step is filled by itself', async ({
  driver,
}) => {
  await importFile(driver);
  const page = await driver.newView();
  await page.goto(pageAt('', 'portal.example.com'));
  const framed = (host: string) =>
    `<iframe style="width:800px;height:600px" src="${pageAt('', host)}"></iframe>`;
  await write(page, framed('beian.aliyun.com') + framed('copy.example.com'));
  const popup = await driver.openPopup(page);
  await pickApplicant(popup, id);
  await waitForForm(popup);
  const tabId = Number(new URL(await popup.url()).searchParams.get('tab'));
  const state = await ask<PageState>(popup, 'page/state', { tabId });
  expect(state.frameHosts).toEqual(['beian.aliyun.com']);
  expect(new Set(state.plan.map((r) => r.frameId)).size).toBe(1);
  await popup.click('[data-testid=later-fill]');
  await fill(popup);
  expect((await ask<PageState>(popup, 'page/state', { tabId })).armed).toBeUndefined();
});
