// `npm start`: sets everything up, then runs the main job in a real browser. Plain Node >= 20, no dependency.
//   npm start            Chromium, the Fusion practice portal
//   npm start firefox    Firefox
// PORTAL=element-plus (or another practice portal) fills that one instead.
import { spawnSync } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const browser = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const env = {
  ...process.env,
  PATH: [join(ROOT, 'node_modules/node/bin'), join(ROOT, 'node_modules/.bin'), process.env.PATH].join(
    delimiter,
  ),
  BROWSER: browser,
  ...(hasDisplay && !process.env.CI ? { HEADED: '1' } : {}),
};

const run = (command, ...args) => {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

run(process.execPath, 'tests/support/setup.mjs');
run('node', 'tests/support/ensure-browsers.mjs', browser);
run('wxt', 'build', ...(browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : []));
run('tsx', 'tests/demo/main-job.ts');
