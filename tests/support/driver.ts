/** What an end-to-end test needs of a browser, so that one test body runs in Chromium and in Firefox. */

/** Anything an element is found by: a CSS selector, or a script expression that gives the element. */
export type Target = string | { js: string };

/** Selector of one of the product's outside handles (contract §4). */
export const tid = (id: string, more = ''): string => `[data-testid="${id}"]${more}`;

/** A tab: a portal page or one of the extension's own pages. */
export interface View {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /**
   * Runs in the page's own world; the result crosses as JSON.
   * @param code an expression (a promise is awaited) or a function without free variables
   */
  evaluate<T>(code: string | ((arg: never) => T | Promise<T>), arg?: unknown): Promise<T>;
  /** Polls until the expression is truthy and gives its value; throws after `timeout` ms. */
  waitFor<T>(code: string | ((arg: never) => T | Promise<T>), arg?: unknown, timeout?: number): Promise<T>;
  /** A real click in the middle of the element, scrolled into view; waits until the element is there. */
  click(target: Target): Promise<void>;
  /** Clicks into the box, selects what it holds and types over it, key by key. */
  type(target: Target, text: string): Promise<void>;
  /** The same in one stroke, as a paste does: quick. */
  enter(target: Target, text: string): Promise<void>;
  /** Presses one key, e.g. `Escape`. */
  press(key: string): Promise<void>;
  text(target: Target): Promise<string>;
  attribute(target: Target, name: string): Promise<string | null>;
  count(selector: string): Promise<number>;
  /** Sets the files of an <input type=file>. */
  setFiles(target: Target, paths: readonly string[]): Promise<void>;
  /** A picture of the viewport, or of the whole page; written to `path` where given. */
  screenshot(path?: string, fullPage?: boolean): Promise<Buffer>;
  /** The id that `browser.tabs` knows this tab by. */
  tabId(): Promise<number>;
  activate(): Promise<void>;
  /** From now on the tab is hidden while another one is in front, as a person's is; a driver may show it regardless. */
  letHide(): Promise<void>;
  reload(): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  browser: 'chromium' | 'firefox';
  /** chrome-extension://… or moz-extension://…, without a slash at the end. */
  extensionOrigin: string;
  newView(): Promise<View>;
  /** Opens a practice portal under a filing host (`portalUrl` in portals.ts gives the address). */
  openPortal(id: string, where?: { host?: string; query?: string }): Promise<View>;
  /** Opens one of the extension's pages in a tab of its own, e.g. `options.html`. */
  openExtensionPage(path: string): Promise<View>;
  /** `popup.html?tab=<id of the page's tab>` in a tab of its own. */
  openPopup(page: View): Promise<View>;
  /** The real toolbar popup over that page (a user's click on the button). */
  openToolbarPopup(page: View): Promise<View>;
  /** Addresses the extension itself asked the network for, its own files left out. Must stay empty. */
  extensionRequests(): Promise<string[]>;
  /** Ends the background context the way the browser does when it is idle. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

/** The source of an expression or of a function call with its argument. */
export const sourceOf = (code: string | ((arg: never) => unknown), arg?: unknown): string =>
  typeof code === 'string' ? code : `(${code})(${arg === undefined ? '' : JSON.stringify(arg)})`;

/** The expression that finds a target's element. */
export const elementOf = (target: Target): string =>
  typeof target === 'string' ? `document.querySelector(${JSON.stringify(target)})` : target.js;

/** Calls again until there is a truthy result. Conditions only: no sleeping for its own sake. */
export const poll = async <T>(
  what: string,
  ask: () => Promise<T>,
  timeout = 15_000,
): Promise<NonNullable<T>> => {
  const end = Date.now() + timeout;
  let trouble = '';
  for (;;) {
    try {
      const value = await ask();
      if (value) return value as NonNullable<T>;
    } catch (error) {
      trouble = String(error);
    }
    if (Date.now() > end) throw new Error(`waited ${timeout} ms in vain for ${what} ${trouble}`);
    await new Promise((ok) => setTimeout(ok, 40));
  }
};
