/** The police form (公安联网备案): shared keys are filled, what only it asks is listed and left to the user. */
import { readFileSync } from 'node:fs';
import type { SampleApplicant } from '../../portals/expected';
import { expect, test } from '../../support/fixtures';
import { APPLICANTS_FILE } from '../../support/portals';
import { fill, importFile, pickApplicant, waitForForm } from '../../support/product';
import { pageAt, valuesOf, write } from '../hostile/pages';

const { applicants } = JSON.parse(readFileSync(APPLICANTS_FILE, 'utf8')) as { applicants: SampleApplicant[] };
const applicant = applicants.find((a) => a.entity.nature === 'enterprise')!;
const site = applicant.sites[0]!;
const manager = site.siteManager as Record<string, string>;

const box = (id: string, label: string) =>
  `<div class="row"><label for="${id}">${label}</label><input id="${id}"></div>`;
const choice = (name: string, label: string) =>
  `<div class="row"><label>${label}</label><span><label><input type="radio" id="${name}-y" name="${name}" value="y">是</label>
    <label><input type="radio" id="${name}-n" name="${name}" value="n" checked>否</label></span></div>`;

/** A page of the form as the accounts of it describe it. */
const FORM = `<h3>网站基本信息</h3>
  ${box('name', '网站名称')}${box('domain', '域名')}${box('home', '网站首页URL')}${box('ip', 'IP地址')}
  ${choice('interactive', '是否提供交互式服务')}${box('access', '网络接入服务商')}
  <h3>网站负责人</h3>
  ${box('s-name', '姓名')}${box('s-id', '证件号码')}${box('s-mobile', '手机号码')}${box('s-home', '常住地址')}
  <h3>网站安全负责人</h3>${box('safe-name', '姓名')}${box('safe-mobile', '手机号码')}
  <h3>应急联络人</h3>${box('call-name', '姓名')}${box('call-mobile', '手机号码')}
  <h3>验证</h3>${box('code', '短信验证码')}`;

test('the police form gets the shared keys; its own questions are listed with what to enter @full', async ({
  driver,
}) => {
  await importFile(driver);
  const page = await driver.newView();
  await page.goto(pageAt('', 'beian.mps.gov.cn'));
  await write(page, FORM);
  const popup = await driver.openPopup(page);
  await pickApplicant(popup, applicant.id);
  await waitForForm(popup);
  const listed = `[...document.querySelectorAll('[data-testid=own-field]')].map((e) => e.textContent)`;
  const own = await popup.waitFor<string[]>(
    `(() => { const all = ${listed}; return all.length ? all : null; })()`,
  );
  for (const label of ['是否提供交互式服务', '网络接入服务商', '常住地址'])
    expect(own.filter((t) => t.includes(label))).toHaveLength(1);
  expect(own.filter((t) => t.startsWith('姓名'))).toHaveLength(2);
  await fill(popup);
  const filled = Object.entries(await valuesOf(page)).filter(([id, value]) => value && !/-[yn]$/.test(id));
  expect(Object.fromEntries(filled)).toEqual({
    name: site.name,
    domain: site.domain,
    home: site.homeUrl,
    ip: site.ip,
    's-name': manager.name,
    's-id': manager.idNumber,
    's-mobile': manager.mobile,
  });
  expect(await page.evaluate(`document.getElementById('interactive-y').checked`)).toBe(false);
});
