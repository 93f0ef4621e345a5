/** The main job, shown: imports the sample clients, fills a three-step order, prints what was filled and found. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fullFieldLabel } from '../../lib/i18n/field-labels';
import type { FieldKey } from '../../lib/schema/fields';
import type { SampleApplicant } from '../portals/expected';
import { orderOf } from '../portals/orders';
import { type ChromiumView, launchChromium } from '../support/chromium';
import { tid, type View } from '../support/driver';
import { launchFirefox } from '../support/firefox';
import { startPortalServer } from '../support/https-server';
import { APPLICANTS_FILE } from '../support/portals';
import { documentsOf, fill, findingsOf, importFile, pickApplicant, waitForForm } from '../support/product';

const PORTAL = process.env.PORTAL ?? 'fusion';
const driverName = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';
const PICTURES = resolve(import.meta.dirname, '../../test-results/start');
const WORDS: Record<string, string> = {
  filled: '已填',
  'already-right': '本来就对',
  'kept-yours': '保留您填的',
  'site-changed': '页面改了内容',
  'no-option': '页面无此选项',
  'not-visible': '此处看不到',
  'needs-you': '由您填写',
  error: '没有填成',
};
const SEVERITIES: Record<string, string> = { error: '需修改', warning: '请核对', info: '提示' };

const labelOf = (field: string): string => fullFieldLabel(field as FieldKey, 'zh-CN');

const proceed = (page: View, words: string) =>
  page.click({
    js: `[...document.querySelectorAll('button')].find((b) => b.textContent.replace(/\\s+/g, '') === ${JSON.stringify(words)})`,
  });

/** The popup alone, as it hangs from the toolbar: the README's picture. */
const cutOut = async (popup: View, name: string) => {
  if (driverName === 'chromium')
    await (popup as ChromiumView).page.locator('.popup').screenshot({ path: join(PICTURES, name) });
};

const main = async () => {
  mkdirSync(PICTURES, { recursive: true });
  const { applicants } = JSON.parse(readFileSync(APPLICANTS_FILE, 'utf8')) as {
    applicants: SampleApplicant[];
  };
  const applicant = applicants[0]!;
  const server = await startPortalServer();
  const driver =
    process.env.BROWSER === 'firefox'
      ? await launchFirefox(server.proxyPort)
      : await launchChromium(server.port);
  const { imported } = await importFile(driver);
  console.log(`\n导入示例客户 ${imported} 份，当前客户：${applicant.entity.name}`);
  const page = await driver.openPortal(PORTAL);
  const popup = await driver.openPopup(page);
  await pickApplicant(popup, applicant.id);
  const order = orderOf(PORTAL);
  for (const [index, step] of order.steps.entries()) {
    await page.waitFor(`window.__model().steps.current === ${index}`);
    await waitForForm(popup);
    await popup.waitFor(`/\\d/.test(document.querySelector('${tid('fill-page')}').textContent)`);
    await cutOut(popup, `preview-${index + 1}.png`);
    const begin = Date.now();
    const report = await fill(popup);
    console.log(
      `\n第 ${index + 1} 步：填入 ${report.filled} 项，跳过 ${report.skipped} 项，未成 ${report.failed} 项（${Date.now() - begin} 毫秒）`,
    );
    for (const { field, outcome } of report.items)
      console.log(`  ${(WORDS[outcome] ?? outcome).padEnd(6, '　')} ${labelOf(field)}`);
    await page.screenshot(join(PICTURES, `step-${index + 1}.png`), true);
    await popup.screenshot(join(PICTURES, `popup-${index + 1}.png`), true);
    await cutOut(popup, `report-${index + 1}.png`);
    if (index < order.steps.length - 1) await proceed(page, step.next);
  }
  const findings = await findingsOf(popup);
  console.log(findings.length ? '\n需要看的字段：' : '\n没有需要看的字段。');
  for (const f of findings) console.log(`  ${SEVERITIES[f.severity]}　${labelOf(f.field)}（${f.ruleId}）`);
  const needed = (await documentsOf(popup)).filter((d) => d.required).length;
  console.log(`\n要准备的材料：${needed} 份必需。`);
  console.log(`截图在 ${PICTURES}`);
  if (process.env.HEADED === '1') {
    console.log('\n浏览器窗口留着供您试用；看完在这里按 Ctrl+C 结束。');
    await new Promise(() => {});
  }
  await driver.close();
  await server.close();
};

await main();
