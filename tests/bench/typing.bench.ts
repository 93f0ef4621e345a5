/**
 * `npm run bench:typing [-- rounds]`: what typing costs on a page of 60 fields, with the CPU slowed down four times. The same
 * page on a host without the extension is the yardstick of the same run. Prints; asserts nothing.
 */
import type { CDPSession, Page } from '@playwright/test';
import { type ChromiumDriver, launchChromium } from '../support/chromium';
import { poll } from '../support/driver';
import { startPortalServer } from '../support/https-server';
import { during, median, ms, openAt, WITH, WITHOUT } from './main-thread';
import { formPage } from './pages';

const ROUNDS = Number(process.argv[2] ?? 3);
const FIELDS = 60;
const SLOWER = 4;
/** A site name that gives findings while it grows. */
const TEXT = '青禾论坛abc测试站点名称一二三四五六七八九十';

/** The page's own notes: long tasks, and the time from each input to the frame after it. */
const WATCH = `(() => {
  const notes = { long: 0, frames: [] };
  new PerformanceObserver((list) => { notes.long += list.getEntries().length; }).observe({ type: 'longtask' });
  document.addEventListener('input', () => {
    const begin = performance.now();
    requestAnimationFrame(() => setTimeout(() => notes.frames.push(performance.now() - begin)));
  }, true);
  globalThis.notes = notes;
})()`;

interface Typed {
  /** Main thread per keystroke, and the part of it that is script, style and layout (ms). */
  task: number;
  script: number;
  layout: number;
  /** From an input to the end of the next frame (ms). */
  frame: number;
  long: number;
  /** Main thread in three quiet seconds (ms). */
  idle: number;
}

const nameBox = (page: Page) => page.locator('.item', { hasText: '网站名称' }).first().locator('input');

const typeInto = async (page: Page, cdp: CDPSession): Promise<Omit<Typed, 'idle'>> => {
  await nameBox(page).click();
  await page.evaluate(WATCH);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const busy = await during(cdp, async () => {
    for (const letter of TEXT) {
      await page.keyboard.insertText(letter);
      await page.waitForTimeout(120);
    }
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const notes = await page.evaluate<{ long: number; frames: number[] }>('notes');
  const count = [...TEXT].length;
  return {
    task: busy.task / count,
    script: busy.script / count,
    layout: busy.layout / count,
    frame: median(notes.frames),
    long: notes.long,
  };
};

/** A page with a finding on display in the field that is typed in: the dearest case. */
const measure = async (driver: ChromiumDriver, url: string): Promise<Typed> => {
  const view = await driver.newView();
  const cdp = await openAt(view.page, url, formPage(FIELDS, 1500));
  await view.page.waitForTimeout(2500);
  for (let i = 0; i < 14; i++)
    await view.page
      .locator('input')
      .nth(i)
      .fill(i % 2 ? '一' : '二三');
  await nameBox(view.page).fill('一');
  await view.page.keyboard.press('Tab');
  await view.page.waitForTimeout(1500);
  const typed = await typeInto(view.page, cdp);
  await view.page.waitForTimeout(2500);
  const idle = (await during(cdp, () => view.page.waitForTimeout(3000))).task;
  await view.close();
  return { ...typed, idle };
};

/** From the input that fixes a finding to the moment its description has left the page; NaN: it stays. */
const settleTime = async (driver: ChromiumDriver): Promise<number> => {
  const view = await driver.newView();
  await openAt(view.page, WITH, formPage(FIELDS, 1500));
  await view.page.waitForTimeout(2500);
  const box = nameBox(view.page);
  const times: number[] = [];
  for (let i = 0; i < 7; i++) {
    await box.fill('一');
    await view.page.keyboard.press('Tab');
    await poll('a finding', async () => (await box.getAttribute('aria-describedby')) ?? undefined, 20_000);
    times.push(
      await box.evaluate(
        (input: HTMLInputElement) =>
          new Promise<number>((done) => {
            input.select();
            setTimeout(() => done(Number.NaN), 5000);
            const begin = performance.now();
            new MutationObserver((_, observer) => {
              observer.disconnect();
              done(performance.now() - begin);
            }).observe(input, { attributeFilter: ['aria-describedby'] });
            document.execCommand('insertText', false, '青禾文化创意');
          }),
      ),
    );
  }
  await view.close();
  return median(times);
};

const server = await startPortalServer();
const driver = await launchChromium(server.port);
try {
  const rounds: { without: Typed; withUs: Typed }[] = [];
  for (let i = 0; i < ROUNDS; i++)
    rounds.push({ without: await measure(driver, WITHOUT), withUs: await measure(driver, WITH) });
  const of = (who: 'without' | 'withUs', key: keyof Typed) => median(rounds.map((r) => r[who][key]));
  for (const key of ['task', 'script', 'layout', 'frame'] as const) {
    const [own, ours] = [of('without', key), of('withUs', key)];
    const per = key === 'frame' ? 'from input to the next frame' : `${key}, per keystroke`;
    console.log(
      `${per}: ${ms(ours)} against ${ms(own)} without (x${(ours / own).toFixed(2)}, ${ms(ours - own)} more)`,
    );
  }
  console.log(`long tasks while typing: ${of('withUs', 'long')} against ${of('without', 'long')} without`);
  console.log(
    `three quiet seconds afterwards: ${ms(of('withUs', 'idle'))} against ${ms(of('without', 'idle'))}`,
  );
  console.log(`from the input that fixes a finding to its leaving: ${ms(await settleTime(driver))}`);
} finally {
  await driver.close();
  await server.close();
}
