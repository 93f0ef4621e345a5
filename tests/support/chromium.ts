/** Chromium with the production build of the extension, every host led to the practice server. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  chromium,
  type ElementHandle,
  type Page,
  type Request,
  type Worker,
} from '@playwright/test';
import { type Driver, elementOf, poll, sourceOf, type Target, type View } from './driver';
import { findBrowser, missingBrowser } from './ensure-browsers.mjs';
import { BUILDS, portalUrl } from './portals';

export const CHROME_BUILD = join(BUILDS, 'chrome-mv3');

// Makes the toolbar popup a Page that can be clicked like any other.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

/** A Chromium view; `page` is the Playwright page for what the common interface lacks. */
export interface ChromiumView extends View {
  page: Page;
}

export interface ChromiumDriver extends Driver {
  browser: 'chromium';
  context: BrowserContext;
  worker(): Promise<Worker>;
  extensionId: string;
  newView(): Promise<ChromiumView>;
  openPortal(id: string, where?: { host?: string; query?: string }): Promise<ChromiumView>;
  openExtensionPage(path: string): Promise<ChromiumView>;
  openPopup(page: View): Promise<ChromiumView>;
  openToolbarPopup(page: View): Promise<ChromiumView>;
}

const args = (port: number, build: string) => [
  `--disable-extensions-except=${build}`,
  `--load-extension=${build}`,
  `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  '--ignore-certificate-errors',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=zh-CN',
];

/**
 * Playwright keeps every page shown and focused, whatever tab is in front. Only the session that asked for it can end
 * it, and that is Playwright's own: hence the way through its insides, which the pinned version keeps still.
 */
const letHide = async (page: Page): Promise<void> => {
  const { _connection } = page as unknown as {
    _connection: {
      toImpl(page: Page): {
        delegate: { _mainFrameSession: { _client: { send(method: string, params: object): Promise<void> } } };
      };
    };
  };
  const client = _connection.toImpl(page).delegate._mainFrameSession._client;
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: false });
};

const viewOf = (page: Page, tabIdOf: (page: Page) => Promise<number>): ChromiumView => {
  const find = async (target: Target): Promise<ElementHandle<Element>> =>
    poll(`an element for ${elementOf(target)}`, async () =>
      (await page.evaluateHandle(elementOf(target))).asElement(),
    ) as Promise<ElementHandle<Element>>;
  const evaluate: View['evaluate'] = async (code, arg) => page.evaluate(sourceOf(code, arg));
  return {
    page,
    goto: async (url) => void (await page.goto(url)),
    url: async () => page.url(),
    evaluate,
    waitFor: (code, arg, timeout) =>
      poll(sourceOf(code, arg), () => evaluate(code as never, arg), timeout) as never,
    click: async (target) => (await find(target)).click(),
    type: async (target, text) => {
      const box = await find(target);
      await box.click();
      await page.keyboard.press('ControlOrMeta+A');
      if (text) await page.keyboard.type(text);
      else await page.keyboard.press('Delete');
    },
    enter: async (target, text) => {
      await (await find(target)).click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
    },
    press: (key) => page.keyboard.press(key),
    text: async (target) => (await (await find(target)).textContent()) ?? '',
    attribute: async (target, name) => (await find(target)).getAttribute(name),
    count: (selector) => page.locator(selector).count(),
    setFiles: async (target, paths) => (await find(target)).setInputFiles([...paths]),
    screenshot: async (path, fullPage = false) => {
      const picture = await page.screenshot({ fullPage });
      if (path) writeFileSync(path, picture);
      return picture;
    },
    tabId: () => tabIdOf(page),
    activate: () => page.bringToFront(),
    letHide: () => letHide(page),
    reload: async () => void (await page.reload()),
    close: () => page.close(),
  };
};

/** Address of the frame that asks; empty for the frame's own document, which may be asked for before the frame is there. */
const frameOf = (request: Request): string => {
  try {
    return request.isNavigationRequest() ? '' : request.frame().url();
  } catch {
    return '';
  }
};

/** The id that Chromium gives an unpacked extension: a hash of its folder, written with the letters a to p. */
const idOfFolder = (build: string): string =>
  [...createHash('sha256').update(build).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/** A profile in which the user has granted these hosts before: the browser's own question needs a person. */
const grantBefore = (profile: string, build: string, hosts: readonly string[]): void => {
  const permissions = {
    api: [],
    explicit_host: hosts.map((host) => `https://${host}/*`),
    manifest_permissions: [],
    scriptable_host: [],
  };
  const settings = {
    [idOfFolder(build)]: { active_permissions: permissions, granted_permissions: permissions },
  };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { settings } }));
};

/**
 * Starts Chromium with the extension.
 * @param port of the practice server
 * @param build folder of the production build
 * @param granted optional hosts that the user has granted in an earlier session
 * @param kept folder of a profile that is used again and not deleted
 */
export const launchChromium = async (
  port: number,
  build = CHROME_BUILD,
  granted: readonly string[] = [],
  kept?: string,
): Promise<ChromiumDriver> => {
  const found = await findBrowser('chromium');
  if (!found) throw new Error(missingBrowser('chromium'));
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'filing-chromium-'));
  if (granted.length) grantBefore(profile, build, granted);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    headless: process.env.HEADED !== '1',
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    viewport: { width: 1280, height: 900 },
    args: args(port, build),
  });
  const extensionId = new URL(
    (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }))).url(),
  ).host;
  const extensionOrigin = `chrome-extension://${extensionId}`;
  const asked: string[] = [];
  context.on('request', (request) => {
    const by = request.serviceWorker()?.url() ?? frameOf(request);
    if (by.startsWith(extensionOrigin) && !/^(chrome-extension|data|blob):/.test(request.url()))
      asked.push(request.url());
  });

  // Stopping the worker replaces it, so it is looked up each time.
  const worker = () =>
    poll('the service worker', async () =>
      context.serviceWorkers().find((w) => w.url().startsWith(extensionOrigin)),
    );
  const cdp = await context.browser()!.newBrowserCDPSession();
  // The title is the one mark both sides know a tab by while it is set: two tabs may show the same address.
  const tabIdOf = async (page: Page): Promise<number> => {
    const mark = `tab-${Math.random()}`;
    const title = await page.title();
    await page.evaluate((t) => {
      document.title = t;
    }, mark);
    // The extension does not see titles of hosts it has no permission for: there the tab in front is the one.
    await page.bringToFront();
    const id = await poll('the id of the tab', async () =>
      (await worker()).evaluate<number | undefined>(
        `chrome.tabs.query({}).then((tabs) => (tabs.find((t) => t.title === ${JSON.stringify(mark)})
          ?? tabs.find((t) => t.active && t.title === undefined))?.id)`,
      ),
    );
    await page.evaluate((t) => {
      document.title = t;
    }, title);
    return id;
  };
  const newView = async () => viewOf(await context.newPage(), tabIdOf);
  const open = async (url: string) => {
    const view = await newView();
    await view.goto(url);
    return view;
  };
  return {
    browser: 'chromium',
    context,
    worker,
    extensionId,
    extensionOrigin,
    newView,
    openPortal: (id, where) => open(portalUrl(id, where)),
    openExtensionPage: (path) => open(`${extensionOrigin}/${path}`),
    openPopup: async (page) => open(`${extensionOrigin}/popup.html?tab=${await page.tabId()}`),
    openToolbarPopup: async (view) => {
      await view.activate();
      const url = await view.url();
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      const target = targetInfos.find((t) => t.url === url);
      if (!target) throw new Error(`no tab shows ${url}`);
      const before = new Set(context.pages());
      // Playwright's types lack the command; only this one grants activeTab as a user's click does.
      await cdp.send(
        'Extensions.triggerAction' as never,
        { id: extensionId, targetId: target.targetId } as never,
      );
      // The page is there before it has its address: the event alone would come too early.
      const opened = () => context.pages().find((p) => !before.has(p) && p.url().includes('/popup.html'));
      return viewOf(await poll('the popup of the toolbar', async () => opened()), tabIdOf);
    },
    extensionRequests: async () => [...asked],
    stopBackground: async () => {
      const page = await context.newPage();
      await page.goto(`${extensionOrigin}/options.html`);
      const session = await context.newCDPSession(page);
      let stopped = false;
      session.on('ServiceWorker.workerVersionUpdated', (e) => {
        // A message may start it again at once: that it was stopped at all is what counts.
        stopped ||= e.versions.some((v) => v.runningStatus === 'stopped');
      });
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await poll('the worker to stop', async () => stopped);
      await page.close();
    },
    close: async () => {
      await context.close();
      if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
