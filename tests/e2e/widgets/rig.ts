/** A page without the extension: our code in an isolated world of Chromium or a sandbox of Firefox. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { buildSync } from 'esbuild';
import { startFirefox } from '../../support/bidi';
import { findBrowser } from '../../support/ensure-browsers.mjs';

export interface Rig {
  /** In our world, of the page's first frame where it has one; the expression's value or promise, as JSON. */
  ours<T>(expression: string): Promise<T>;
  /** In the page's own world. */
  page<T>(expression: string): Promise<T>;
  /** A person's own keys, into what has the focus. */
  type(text: string): Promise<void>;
  screenshot?(path: string): Promise<unknown>;
  close(): Promise<void>;
}

const CODE = () =>
  buildSync({
    entryPoints: [resolve(import.meta.dirname, 'entry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  }).outputFiles[0]!.text;

const inChromium = async (url: string, behind?: Behind): Promise<Rig> => {
  // Tabs of one window: only of those one is behind another.
  const browser = await chromium.launchPersistentContext('', {
    executablePath: (await findBrowser('chromium'))!.path,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.goto(url);
  if (behind) await (await browser.newPage()).bringToFront();
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { frame } = frameTree.childFrames?.[0] ?? frameTree;
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frame.id });
  const run = async <T>(expression: string, contextId?: number): Promise<T> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      ...(contextId === undefined ? {} : { contextId }),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await run(`${CODE()};0`, executionContextId);
  return {
    ours: (e) => run(e, executionContextId),
    page: (e) => run(e),
    type: (text) => page.keyboard.type(text),
    screenshot: (path) => page.screenshot({ path, fullPage: true }),
    close: () => browser.close(),
  };
};

/** `warm`: drawn all the same, as the extension keeps a tab it fills (lib/browser/keep-drawn). */
export type Behind = 'warm' | 'cold';

const WARM_UP = 'gBrowser.warmupTab(gBrowser.tabs[0])';

const inFirefox = async (url: string, behind?: Behind): Promise<Rig> => {
  const bidi = await startFirefox((await findBrowser('firefox'))!.path, {});
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree');
  const context = contexts[0]!.context;
  await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
  const loaded = await bidi.send<{ contexts: { children: { context: string }[] }[] }>(
    'browsingContext.getTree',
    { root: context },
  );
  const inner = loaded.contexts[0]!.children[0]?.context ?? context;
  const run = async <T>(expression: string, sandbox?: string): Promise<T> => {
    const answer = await bidi.send<{ result?: { value?: string }; exceptionDetails?: { text: string } }>(
      'script.evaluate',
      {
        expression: `Promise.resolve((() => ${expression})()).then((v) => JSON.stringify(v ?? null))`,
        target: sandbox ? { context: inner, sandbox } : { context },
        awaitPromise: true,
      },
    );
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result!.value!) as T;
  };
  await run(`{ ${CODE()}; return 0; }`, 'ours');
  if (behind) await bidi.send('browsingContext.create', { type: 'tab' });
  const chrome = { 'moz:scope': 'chrome' };
  const browserOf = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', chrome);
  const warmUp = async () => {
    const target = { context: browserOf.contexts[0]!.context };
    await bidi.send('script.evaluate', { expression: WARM_UP, target, awaitPromise: false });
  };
  const warming = behind === 'warm' && setInterval(() => void warmUp().catch(() => {}), 1000);
  const type = async (text: string): Promise<void> => {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  const close = async () => {
    if (warming) clearInterval(warming);
    await bidi.close();
  };
  return { ours: (e) => run(e, 'ours'), page: (e) => run(e), type, close };
};

/** Opens any address in the named browser; `behind` another tab (Chromium's then says it is in front, but animations wait). */
export const openUrl = (browser: string, url: string, behind?: Behind): Promise<Rig> =>
  browser === 'firefox' ? inFirefox(url, behind) : inChromium(url, behind);

/** Opens one of this folder's pages in the named browser. */
export const openPage = (browser: string, file: string, behind?: Behind): Promise<Rig> => {
  const [path = '', query = ''] = file.split('?');
  return openUrl(browser, `${pathToFileURL(resolve(import.meta.dirname, path)).href}?${query}`, behind);
};
