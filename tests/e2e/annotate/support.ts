/** Hazard pages with the annotation layer in an isolated world, the way a browser runs a content script. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Browser, test as base, type CDPSession, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser, missingBrowser } from '../../support/ensure-browsers.mjs';
import type { assist } from './driver';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures/annotate');
export const fixturePath = (path: string) => resolve(FIXTURES, path.replace(/^\//, ''));
const ORIGIN = 'http://hazard.example.com';
export const PICTURES = resolve(import.meta.dirname, '../../../test-results/annotate');

type Assist = typeof assist;

export interface Hazard {
  page: Page;
  cdp: CDPSession;
  /** Runs in the isolated world with the driver as its argument. */
  inside<T>(work: (assist: Assist) => T): Promise<T>;
  start(timing?: { pause?: number; ok?: number; toast?: number }): Promise<void>;
  /** Runs source text in the isolated world. */
  run(source: string): Promise<unknown>;
  /** A real mouse press in the middle of a part. */
  press(box: { x: number; y: number; width: number; height: number } | undefined): Promise<void>;
  layout(): Promise<PageLayout>;
}

/** The driver with the layer, as one script. */
export async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, 'driver.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: ['chrome123', 'firefox140'],
  });
  return outputFiles[0]!.text;
}

export type PageLayout = ReturnType<typeof readLayout>;

/** Rectangles of every node of the page, and the size of the scrollable area. Runs in the page. */
export function readLayout() {
  const all = (tree: ParentNode): Element[] =>
    [...tree.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
  const { scrollWidth, scrollHeight, clientWidth } = document.documentElement;
  const nodes = all(document.body).filter((e) => !e.matches('[data-filing-assist]'));
  const rects = nodes.map((e) => `${e.tagName} ${JSON.stringify(e.getBoundingClientRect())}`);
  return { scrollWidth, scrollHeight, clientWidth, rects };
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A card stands whole in the window of its document, and next to its field without covering it. */
export function expectBeside(card: Box, field: Box, view: { width: number; height: number }): void {
  expect(card.x).toBeGreaterThanOrEqual(0);
  expect(card.y).toBeGreaterThanOrEqual(0);
  expect(card.x + card.width).toBeLessThanOrEqual(view.width);
  expect(card.y + card.height).toBeLessThanOrEqual(view.height);
  const across = Math.max(field.x - card.x - card.width, card.x - field.x - field.width);
  const down = Math.max(field.y - card.y - card.height, card.y - field.y - field.height);
  expect(Math.max(across, down)).toBeGreaterThanOrEqual(0);
  expect(Math.max(across, down)).toBeLessThan(80);
}

async function launch(): Promise<Browser> {
  const found = await findBrowser('chromium');
  if (!found) throw new Error(missingBrowser('chromium'));
  const args = ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  return chromium.launch({ executablePath: found.path, args });
}

/** In the page's first frame where it has one: there the form is. */
async function isolatedWorld(cdp: CDPSession, script: string) {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: (frameTree.childFrames?.[0] ?? frameTree).frame.id,
    worldName: 'assistant',
  });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(script);
  return evaluate;
}

interface Options {
  open(name: string): Promise<Hazard>;
}
interface Workers {
  browserOnce: Browser;
  script: string;
}

export const test = base.extend<Options, Workers>({
  browserOnce: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names from this pattern
    async ({}, use) => {
      const browser = await launch();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  script: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names from this pattern
    async ({}, use) => use(await bundle()),
    { scope: 'worker' },
  ],
  open: async ({ browserOnce, script }, use) => {
    const context = await browserOnce.newContext({ viewport: { width: 1160, height: 700 } });
    await use(async (name) => {
      const page = await context.newPage();
      await page.route(`${ORIGIN}/**`, async (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: await readFile(fixturePath(new URL(route.request().url()).pathname), 'utf8'),
        }),
      );
      await page.goto(`${ORIGIN}/${name}.html`);
      const cdp = await context.newCDPSession(page);
      const evaluate = await isolatedWorld(cdp, script);
      return {
        page,
        cdp,
        run: evaluate,
        inside: (work) => evaluate(`(${work})(assist)`),
        start: (timing = {}) => evaluate(`assist.start({ timing: ${JSON.stringify(timing)} })`),
        async press(box) {
          if (!box) throw new Error('nothing to press');
          await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        },
        layout: () => page.evaluate(readLayout),
      };
    });
    await context.close();
  },
});
export const expect = test.expect;
