/** Firefox with the production build of the extension, every host led to the practice server. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Bidi, startFirefox } from './bidi';
import { type Driver, elementOf, poll, sourceOf, type Target, type View } from './driver';
import { findBrowser, missingBrowser } from './ensure-browsers.mjs';
import { BUILDS, portalUrl } from './portals';

export const FIREFOX_BUILD = join(BUILDS, 'firefox-mv3');
const GECKO_ID = 'filing-assistant@example.org';
/** Fixed, so that the address of the extension's pages is known. */
const UUID = '7f1d2c30-5b6e-4a8f-9c10-2d3e4f5a6b7c';

export interface FirefoxDriver extends Driver {
  browser: 'firefox';
  bidi: Bidi;
  /** Runs an expression with the browser's own rights (chrome scope); `extension` is the add-on there. */
  privileged<T>(expression: string): Promise<T>;
}

interface Evaluated {
  type: 'success' | 'exception';
  result: { value?: string; sharedId?: string };
  exceptionDetails?: { text: string };
}

/** WebDriver's code points of the keys the tests press. */
const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Delete: '\uE017',
  Backspace: '\uE003',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  Control: '\uE009',
  Meta: '\uE03D',
};

const taps = (keys: string[]) =>
  keys.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);

/**
 * The expression's element once a click would reach it: in view, at rest, and not covered. A list that is
 * still sliding open (or shut, over its neighbour) would get the click otherwise.
 */
const restingElement = (expression: string) => `(async () => {
  const late = performance.now() + 4000;
  for (let last = ''; ; ) {
    const e = ${expression};
    if (!e) return null;
    e.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const r = e.getBoundingClientRect();
    const hit = e.getRootNode().elementFromPoint?.(r.x + r.width / 2, r.y + r.height / 2);
    const place = [r.x, r.y, r.width, r.height].join();
    const moving = document.getAnimations()
      .some((a) => a.playState === 'running' && a.effect?.target?.contains(e));
    if (place === last && !moving && hit && (e.contains(hit) || hit.contains(e))) return e;
    if (performance.now() > late) return e;
    last = place;
    await new Promise((ok) => setTimeout(ok, 40));
  }
})()`;

const evaluateIn = async <T>(bidi: Bidi, context: string, expression: string): Promise<T> => {
  // The value crosses as JSON text, which keeps plain values plain.
  const answer = await bidi.send<Evaluated>('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return (answer.result.value === undefined ? undefined : JSON.parse(answer.result.value)) as T;
};

class FirefoxView implements View {
  constructor(
    private readonly bidi: Bidi,
    readonly context: string,
    private readonly idOf: (view: View) => Promise<number>,
  ) {}

  private send<T>(method: string, params: Record<string, unknown> = {}) {
    return this.bidi.send<T>(method, { context: this.context, ...params });
  }

  private async find(
    target: Target,
    expression = restingElement(elementOf(target)),
  ): Promise<{ sharedId: string }> {
    return poll(`an element for ${elementOf(target)}`, async () => {
      const answer = await this.bidi.send<Evaluated>('script.evaluate', {
        expression,
        target: { context: this.context },
        awaitPromise: true,
        serializationOptions: { maxDomDepth: 0 },
      });
      return answer.result?.sharedId ? { sharedId: answer.result.sharedId } : undefined;
    });
  }

  async goto(url: string) {
    // Extension pages live in another process, and there BiDi's own wait never ends.
    const own = url.startsWith('moz-extension:');
    await this.send('browsingContext.navigate', { url, wait: own ? 'none' : 'complete' });
    if (own)
      await this.waitFor(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`);
  }

  url() {
    return this.evaluate<string>('location.href');
  }

  evaluate<T>(code: string | ((arg: never) => T | Promise<T>), arg?: unknown) {
    return evaluateIn<T>(this.bidi, this.context, sourceOf(code, arg));
  }

  waitFor<T>(code: string | ((arg: never) => T | Promise<T>), arg?: unknown, timeout?: number) {
    return poll(sourceOf(code, arg), () => this.evaluate<T>(code, arg), timeout) as Promise<T>;
  }

  async click(target: Target) {
    // A page that is still loading may push the element out of view between the look and the click.
    await this.clickOnce(target).catch((error: unknown) => {
      if (!String(error).includes('out of bounds')) throw error;
      return this.clickOnce(target);
    });
  }

  private async clickOnce(target: Target) {
    const element = await this.find(target);
    await this.send('input.performActions', {
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  private keys(actions: object[]) {
    return this.send('input.performActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async type(target: Target, text: string) {
    await this.click(target);
    const command = process.platform === 'darwin' ? KEYS.Meta! : KEYS.Control!;
    await this.keys([
      { type: 'keyDown', value: command },
      ...taps(['a']),
      { type: 'keyUp', value: command },
      ...(text ? taps([...text]) : taps([KEYS.Delete!])),
    ]);
  }

  async enter(target: Target, text: string) {
    await this.type(target, '');
    await this.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(text)})`);
  }

  async press(key: string) {
    await this.keys(taps([KEYS[key] ?? key]));
  }

  private ofElement<T>(target: Target, read: string) {
    return poll(elementOf(target), async () => ({
      value: await this.evaluate<T>(`(() => { const e = ${elementOf(target)}; return e.${read} })()`),
    })).then((found) => found.value);
  }

  text(target: Target) {
    return this.ofElement<string>(target, 'textContent');
  }

  attribute(target: Target, name: string) {
    return this.ofElement<string | null>(target, `getAttribute(${JSON.stringify(name)})`);
  }

  count(selector: string) {
    return this.evaluate<number>(`document.querySelectorAll(${JSON.stringify(selector)}).length`);
  }

  async setFiles(target: Target, paths: readonly string[]) {
    await this.send('input.setFiles', {
      // A file input lies unseen behind the button that opens it: no pointer ever reaches it.
      element: await this.find(target, elementOf(target)),
      files: paths.map((p) => resolve(p)),
    });
  }

  async screenshot(path?: string, fullPage = false) {
    const { data } = await this.send<{ data: string }>('browsingContext.captureScreenshot', {
      origin: fullPage ? 'document' : 'viewport',
    });
    const picture = Buffer.from(data, 'base64');
    if (path) writeFileSync(path, picture);
    return picture;
  }

  tabId() {
    return this.idOf(this);
  }

  async activate() {
    await this.send('browsingContext.activate');
  }

  /** Firefox hides a tab behind another one by itself. */
  async letHide() {}

  async reload() {
    await this.send('browsingContext.reload', { wait: 'complete' });
  }

  async close() {
    await this.send('browsingContext.close');
  }
}

/** What the extension asks of the network, seen by the browser itself. */
const WATCH_REQUESTS = `(() => {
  globalThis.extensionRequests = [];
  Services.obs.addObserver({ observe(subject) {
    const channel = subject.QueryInterface(Ci.nsIChannel);
    const by = channel.loadInfo?.triggeringPrincipal?.spec ?? '';
    const from = channel.loadInfo?.loadingPrincipal?.spec ?? '';
    if ((by + from).includes(${JSON.stringify(UUID)})) globalThis.extensionRequests.push(channel.URI.spec);
  } }, 'http-on-modify-request');
  return true;
})()`;

/**
 * Starts Firefox with the extension.
 * @param proxyPort of the practice server's proxy
 * @param build folder of the production build
 */
export const launchFirefox = async (
  proxyPort: number,
  build = FIREFOX_BUILD,
  kept?: string,
): Promise<FirefoxDriver> => {
  const found = await findBrowser('firefox');
  if (!found) throw new Error(missingBrowser('firefox'));
  const prefs = {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
    // A proxy instead of changed name lookup: addresses need no port, and no host is ever really looked up.
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
    // A temporary add-on's storage is deleted with it otherwise.
    ...(kept ? { 'extensions.webextensions.keepStorageOnUninstall': true } : {}),
  };
  const bidi = await startFirefox(found.path, prefs, kept);
  try {
    return await driverOf(bidi, build);
  } catch (error) {
    await bidi.close();
    throw error;
  }
};

const driverOf = async (bidi: Bidi, build: string): Promise<FirefoxDriver> => {
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const privileged = <T>(expression: string) => evaluateIn<T>(bidi, contexts[0]!.context, expression);
  await privileged(WATCH_REQUESTS);
  const extensionOrigin = `moz-extension://${UUID}`;
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: build } });
  const addOn = `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension`;

  // The title is the one mark both sides know a tab by while it is set: two tabs may show the same address.
  const tabIdOf = async (view: View): Promise<number> => {
    const mark = `tab-${Math.random()}`;
    const title = await view.evaluate<string>('document.title');
    const name = (t: string) => view.evaluate(`(document.title = ${JSON.stringify(t)})`);
    await name(mark);
    const id = await poll('the id of the tab', () =>
      privileged<number>(`(() => {
        const tab = gBrowser.tabs.find((t) => t.linkedBrowser.contentTitle === ${JSON.stringify(mark)});
        return tab && ${addOn}.tabManager.getWrapper(tab).id;
      })()`),
    );
    await name(title);
    return id;
  };
  const view = (context: string) => new FirefoxView(bidi, context, tabIdOf);
  const newView = async () => {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    await bidi.send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } });
    return view(context);
  };
  const open = async (url: string) => {
    const opened = await newView();
    await opened.goto(url);
    return opened;
  };
  return {
    browser: 'firefox',
    bidi,
    extensionOrigin,
    privileged,
    newView,
    openPortal: (id, where) => open(portalUrl(id, where)),
    openExtensionPage: (path) => open(`${extensionOrigin}/${path}`),
    openPopup: async (page) => open(`${extensionOrigin}/popup.html?tab=${await page.tabId()}`),
    openToolbarPopup: async () => {
      throw new Error('the toolbar popup of Firefox is no tab; use openPopup, or privileged() for its panel');
    },
    extensionRequests: () => privileged<string[]>('globalThis.extensionRequests'),
    stopBackground: async () => {
      await privileged(`${addOn}.terminateBackground().then(() => true)`);
    },
    close: () => bidi.close(),
  };
};
