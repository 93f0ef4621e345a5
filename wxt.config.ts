import { resolve } from 'node:path';
import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { portalMatches } from './lib/portals/index';

const NATIVE_BROWSER = resolve(import.meta.dirname, 'node_modules/@wxt-dev/browser/src/index.mjs');

/** What WXT wraps around a content script, and the entry point behind it. */
const WRAPPER = /^\0virtual:wxt-content-script-isolated-world-entrypoint\?/;

/**
 * Content scripts load on every page of a filing host: they take the browser's own API object, not the polyfill,
 * and start at once. WXT's own wrapper announces every start with an event that the page can hear, and brings timers
 * and a location watcher that nobody here uses; a script whose extension was updated ends itself (start-frame.ts).
 */
const slimContentScripts = {
  name: 'slim-content-scripts',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    /^(wxt\/browser|@wxt-dev\/webextension-polyfill\/browser)$/.test(id) ? NATIVE_BROWSER : undefined,
  load: (id: string) =>
    WRAPPER.test(id)
      ? `import script from ${JSON.stringify(id.replace(WRAPPER, ''))}; script.main();`
      : undefined,
};

/**
 * Further passes over the content script once it is minified, as long as one makes it shorter, since every page of a
 * filing host loads it. Only rewrites that keep its meaning (a method that knows no `this` may become an arrow).
 */
const smallest = {
  name: 'smallest-content-scripts',
  enforce: 'post' as const,
  async generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.code) await shorten(chunk);
  },
};

const shorten = async (chunk: { code?: string }): Promise<void> => {
  const { code = '' } = chunk;
  const { code: shorter } = await minify(code, {
    ecma: 2020,
    compress: {
      passes: 4,
      inline: 1,
      toplevel: true,
      sequences: false,
      // `x === 'text'` is repeated where `'text' === x` is not.
      lhs_constants: false,
      hoist_funs: true,
      unsafe_arrows: true,
      // No property of the page is read for the sake of reading it.
      pure_getters: true,
    },
    mangle: { toplevel: true },
    // One kind of quotes is written shorter by gzip.
    format: { quote_style: 1 },
  });
  if (!shorter || shorter.length >= code.length) return;
  chunk.code = shorter;
  await shorten(chunk);
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'lib/public',
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every((e) => e.type === 'content-script')) return;
      config.plugins = [slimContentScripts, ...(config.plugins ?? []), smallest];
    },
    // The list of hosts belongs into the manifest, not into the script that runs on them.
    'entrypoints:resolved': (_, entrypoints) => {
      for (const e of entrypoints) if (e.type === 'content-script') e.options.matches = portalMatches();
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'activeTab',
      'scripting',
      'alarms',
      'idle',
      'contextMenus',
      // Only with this name does Firefox tell a content script which element its menu was opened on.
      ...(browser === 'firefox' ? ['menus'] : []),
    ],
    // Asked for when the user enters a first date; without it reminders stay in the panel.
    optional_permissions: ['notifications'],
    host_permissions: portalMatches(),
    // 在此网站启用: asked for one host at a time, in the user's click.
    optional_host_permissions: ['https://*/*'],
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
      : { minimum_chrome_version: '123', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
