/**
 * What the extension costs a page: one warm scan, heavy changes of the page, and doing nothing. Chromium with the
 * production build; the same page on a host without the extension is measured in the same run.
 */
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { build } from 'esbuild';
import { type ChromiumDriver, launchChromium } from '../support/chromium';
import { poll } from '../support/driver';
import { startPortalServer } from '../support/https-server';
import { during, median, ms, openAt, WITH, WITHOUT } from './main-thread';
import { formPage } from './pages';

const ROUNDS = 21;

const scanScript = async (): Promise<string> => {
  const built = await build({
    entryPoints: [join(import.meta.dirname, 'scan.page.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  return built.outputFiles[0]!.text;
};

/** The scan alone, in an isolated world of the page: median and number of controls. */
const scanAlone = async (cdp: CDPSession): Promise<{ took: number; controls: number }> => {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  };
  await run(`${await scanScript()};0`);
  const all = (await run(`scans(${ROUNDS})`)) as { took: number; controls: number }[];
  return { took: median(all.slice(3).map((a) => a.took)), controls: all.at(-1)!.controls };
};

/** As built: what the main thread spends to describe the page to the background, scan and answer included. */
const describeAsBuilt = async (driver: ChromiumDriver, page: Page, cdp: CDPSession): Promise<number> => {
  const worker = await driver.worker();
  const url = page.url();
  const ask = () =>
    worker.evaluate<number>(
      `chrome.tabs.query({}).then(async (tabs) => {
        const tab = tabs.find((t) => t.url === ${JSON.stringify(url)});
        const answer = await chrome.tabs.sendMessage(tab.id, { type: 'frame/describe', toFrame: true }, { frameId: 0 });
        return answer.recognition.matches.length;
      })`,
    );
  await poll('a recognised form', async () => ((await ask().catch(() => 0)) > 0 ? true : undefined), 60_000);
  for (let i = 0; i < 3; i++) await ask();
  const each: number[] = [];
  for (let i = 0; i < ROUNDS; i++) each.push((await during(cdp, ask)).task);
  return median(each);
};

/** Rows come and go, texts and classes change, ten times a second for three seconds: menus, tables, counters. */
const CHURN = `new Promise((done) => {
  const area = document.querySelector('table').createTBody();
  let round = 0;
  const timer = setInterval(() => {
    area.replaceChildren(...Array.from({ length: 200 }, (_, i) => {
      const row = document.createElement('tr');
      const cell = document.createElement('td');
      const text = document.createElement('span');
      text.textContent = 'row ' + round + '-' + i;
      text.className = 'c' + (i % 7);
      cell.append(text);
      row.append(cell);
      return row;
    }));
    for (const e of document.querySelectorAll('.name')) e.classList.toggle('hot');
    if (++round === 30) { clearInterval(timer); setTimeout(done, 500); }
  }, 100);
})`;

const quiet = (page: Page, time: number) => page.waitForTimeout(time);

const costAt = async (driver: ChromiumDriver, url: string) => {
  const view = await driver.newView();
  const cdp = await openAt(view.page, url, formPage(20, 3000));
  await quiet(view.page, 2500);
  const idle = await during(cdp, () => quiet(view.page, 4000));
  const churn = await during(cdp, () => view.page.evaluate(CHURN));
  await view.close();
  return { idle, churn };
};

/** Prints the figures of one run. */
export const benchScan = async (): Promise<void> => {
  const server = await startPortalServer();
  const driver = await launchChromium(server.port);
  try {
    for (const [fields, nodes, goal] of [
      [20, 300, '5 ms'],
      [600, 28_000, '100 ms'],
    ] as const) {
      const view = await driver.newView();
      const cdp = await openAt(view.page, WITH, formPage(fields, nodes));
      const count = await view.evaluate<number>("document.querySelectorAll('*').length");
      const built = await describeAsBuilt(driver, view.page, cdp);
      const { took, controls } = await scanAlone(cdp);
      console.log(
        `warm scan, ${controls} fields among ${count} elements: ${ms(took)} (goal ${goal}); ` +
          `as built, with the answer to the background: ${ms(built)} of the page's main thread`,
      );
      await view.close();
    }
    const without = await costAt(driver, WITHOUT);
    const withUs = await costAt(driver, WITH);
    const line = (what: string, key: 'idle' | 'churn') =>
      console.log(
        `${what}: script ${ms(withUs[key].script)} against ${ms(without[key].script)} without, ` +
          `main thread ${ms(withUs[key].task)} against ${ms(without[key].task)} (x${(withUs[key].task / without[key].task).toFixed(2)})`,
      );
    line('idle for 4 s', 'idle');
    line('30 heavy changes in 3 s', 'churn');
  } finally {
    await driver.close();
    await server.close();
  }
};
