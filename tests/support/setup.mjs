/**
 * Makes a fresh clone ready for tests, and does nothing where nothing is needed:
 * packages of the project, packages of the practice portals, the built practice portals.
 * Plain Node 20 or newer, no dependency: it has to run before anything is installed.
 * `setup.mjs project` or `setup.mjs portals` does that part only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const portals = join(root, 'tests/portals');
// The pinned Node of the project comes first, as in every npm script.
const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);

const run = (command, args, cwd) => {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH },
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`${command} ${args.join(' ')}: ${error?.message ?? `exit code ${status}`}`);
  process.exit(status || 1);
};

const time = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** The time of the newest file below a folder; installed packages and build results do not count. */
const newest = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && entry.name !== 'dist')
    .map((entry) => join(folder, entry.name))
    .reduce((last, path) => Math.max(last, statSync(path).isDirectory() ? newest(path) : time(path)), 0);

/** npm writes its own copy of the lock at the end of an install: older than the lock means out of date. */
const install = (folder, name, more = []) => {
  const done = time(join(folder, 'node_modules/.package-lock.json'));
  if (done && done >= time(join(folder, 'package-lock.json'))) {
    console.log(`${name}: 依赖已是最新 (packages up to date)`);
    return;
  }
  console.log(`${name}: 安装依赖 (npm ci)`);
  run('npm', ['ci', '--no-audit', '--no-fund', ...more], folder);
};

const buildPortals = () => {
  const built = time(join(portals, 'dist/built'));
  if (built && built >= newest(portals)) {
    console.log('练习门户: 已构建 (practice portals up to date)');
    return;
  }
  console.log('练习门户: 构建 (building the practice portals)');
  run('node', ['build.mjs'], portals);
};

const [part] = process.argv.slice(2);
if (part !== 'portals') install(root, '项目');
if (part !== 'project') {
  // The portals hold libraries that ask for different majors of React and Vue side by side.
  install(portals, '练习门户', ['--legacy-peer-deps', '--ignore-scripts']);
  buildPortals();
}
