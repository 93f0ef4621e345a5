/**
 * Builds the practice portals into dist/. Libraries that need another React or Vue than the rest are
 * built in a group of their own; all groups share one output folder.
 * `node build.mjs fusion arco` builds only the named ones.
 */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, 'dist');

/** [group, portals, aliases]; a portal that is in no group belongs to the first. */
const GROUPS = [
  ['main', [], [{ find: /^vue$/, replacement: 'vue/dist/vue.esm-bundler.js' }]],
  [
    'react18',
    ['fusion', 'antd4'],
    [
      { find: /^react$/, replacement: 'react18' },
      { find: /^react\/jsx-runtime$/, replacement: 'react18/jsx-runtime' },
      { find: /^react-dom$/, replacement: 'react-dom18' },
      { find: /^react-dom\/client$/, replacement: 'react-dom18/client' },
    ],
  ],
  ['vue2', ['element-ui'], [{ find: /^vue$/, replacement: 'vue2/dist/vue.esm.js' }]],
];

/** Style sheets of some libraries load fonts from a far server: the practice pages ask nobody for anything. */
const noRemoteFonts = {
  name: 'no-remote-fonts',
  enforce: 'pre',
  transform: (code, id) =>
    /\.css($|\?)/.test(id) ? code.replace(/@font-face\s*\{[^}]*\/\/[^}]*\}/g, '') : null,
};

const asked = process.argv.slice(2);
const all = readdirSync(root).filter((d) => d !== 'dist' && existsSync(join(root, d, 'index.html')));
const special = new Set(GROUPS.flatMap(([, names]) => names));
if (asked.length === 0) rmSync(dist, { recursive: true, force: true });

for (const [group, names, alias] of GROUPS) {
  const own = all.filter((d) => (group === 'main' ? !special.has(d) : names.includes(d)));
  const portals = own.filter((d) => asked.length === 0 || asked.includes(d));
  if (portals.length === 0) continue;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [noRemoteFonts],
    resolve: { alias },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    // Fusion's style sheet holds rules that a strict parser refuses.
    css: { lightningcss: { errorRecovery: true } },
    build: {
      outDir: dist,
      emptyOutDir: false,
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
      // A failing test is easier to follow in readable code.
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(portals.map((d) => [d, join(root, d, 'index.html')])),
        output: {
          entryFileNames: `assets/${group}-[hash].js`,
          chunkFileNames: `assets/${group}-[hash].js`,
          assetFileNames: 'assets/[hash][extname]',
        },
        onwarn(warning) {
          if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
        },
      },
    },
  });
  console.log(`built ${group}: ${portals.join(' ')}`);
}

// Its time tells the set-up script what was built last.
if (asked.length === 0) writeFileSync(join(dist, 'built'), '');
