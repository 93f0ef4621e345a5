import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { portalMatches } from './lib/portals/index';

const NATIVE_BROWSER = resolve(import.meta.dirname, 'node_modules/@wxt-dev/browser/src/index.mjs');

/** Content scripts load on every page of a filing host: they take the browser's own API object, not the polyfill. */
const nativeBrowser = {
  name: 'native-browser-in-content-scripts',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    /^(wxt\/browser|@wxt-dev\/webextension-polyfill\/browser)$/.test(id) ? NATIVE_BROWSER : undefined,
};

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Parts of a rule that are documentation: the page never needs them, only the rule reference and the tests. */
const DOCUMENTATION = new Set(['examples', 'title']);

/** Calls `visit` for every node below. */
const walk = (node: unknown, visit: (node: Node) => void): void => {
  if (Array.isArray(node)) for (const child of node) walk(child, visit);
  else if (node && typeof node === 'object') {
    if (typeof (node as Node).type === 'string') visit(node as Node);
    for (const [key, child] of Object.entries(node)) if (key !== 'parent') walk(child, visit);
  }
};

/** Leaves titles and examples out of the rules that content scripts bundle. */
const rulesWithoutDocumentation = {
  name: 'rules-without-documentation',
  transform(this: { parse(code: string): unknown }, code: string, id: string) {
    if (!/\/lib\/rules\/[^/]+\.ts(\?|$)/.test(id) || !code.includes('defineRule(')) return undefined;
    const cuts: Node[] = [];
    walk(this.parse(code), (node) => {
      const callee = node.callee as { name?: string } | undefined;
      const [rule] = (node.arguments ?? []) as { properties?: Node[] }[];
      if (node.type !== 'CallExpression' || callee?.name !== 'defineRule') return;
      for (const property of rule?.properties ?? [])
        if (DOCUMENTATION.has(String((property.key as { name?: string } | undefined)?.name)))
          cuts.push(property);
    });
    let text = code;
    for (const { start, end } of cuts.sort((a, b) => b.start - a.start))
      text = text.slice(0, start) + text.slice(end).replace(/^\s*,/, '');
    return { code: text, map: null };
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'lib/public',
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every((e) => e.type === 'content-script')) return;
      config.plugins = [nativeBrowser, rulesWithoutDocumentation, ...(config.plugins ?? [])];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: portalMatches(),
    // Nothing leaves the browser: no connection but to the extension's own files.
    content_security_policy: {
      extension_pages: "default-src 'self'; connect-src 'self'; object-src 'none'",
    },
    incognito: 'spanning',
    commands: {
      'fill-page': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandFill__' },
      'check-page': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_commandCheck__' },
      'next-finding': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'filing-assistant@example.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
