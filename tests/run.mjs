// `npm test` and `npm run test:full`: every check of the project, one after the other, with one summary.
// Plain Node >= 20 without dependencies: it installs what is missing first.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const full = process.argv.includes('--full');
const results = join(ROOT, 'test-results');
const env = {
  ...process.env,
  // The pinned Node of the project comes first once it is installed.
  PATH: [join(ROOT, 'node_modules/node/bin'), join(ROOT, 'node_modules/.bin'), process.env.PATH].join(
    delimiter,
  ),
  FORCE_COLOR: '0',
  PLAYWRIGHT_JSON_OUTPUT_NAME: 'test-results/e2e.json',
  ...(full ? { FULL: '1' } : {}),
};

let passed = 0;
let failed = 0;
const failures = [];

const run = (title, command, args, count) => {
  const begin = Date.now();
  console.log(`\n== ${title}`);
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const counted = count?.() ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  passed += counted.passed;
  failed += counted.failed;
  if (status !== 0) {
    if (counted.failed === 0) failed += 1;
    failures.push(title);
  }
  console.log(
    `-- ${title}: ${status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - begin) / 1000).toFixed(1)} s`,
  );
  return status === 0;
};

const read = (file) => {
  try {
    return JSON.parse(readFileSync(join(results, file), 'utf8'));
  } catch {
    return undefined;
  }
};
const vitestCount = () => {
  const r = read('unit.json');
  return r && { passed: r.numPassedTests, failed: r.numFailedTests + (r.numFailedTestSuites ?? 0) };
};
const playwrightCount = () => {
  const s = read('e2e.json')?.stats;
  return s && { passed: s.expected + s.flaky, failed: s.unexpected };
};
/** What passed at its second try only is named, so that nobody takes it for sound. */
const titlesOfFlaky = ({ title, suites = [], specs = [] }) =>
  [
    ...specs.filter((s) => s.tests.some((t) => t.status === 'flaky')).map((s) => s.title),
    ...suites.flatMap(titlesOfFlaky),
  ].map((t) => (title && !title.includes('.e2e.ts') ? `${title} › ${t}` : t));
const flaky = () => (read('e2e.json')?.suites ?? []).flatMap(titlesOfFlaky);

/** Exits 1 when a tracked file changed during the run. */
const trackedState = () =>
  spawnSync('git', ['status', '--porcelain', '--untracked-files=no'], { cwd: ROOT, encoding: 'utf8' })
    .stdout ?? '';

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const before = trackedState();
const ready = run('set-up', process.execPath, ['tests/support/setup.mjs']);
if (ready) {
  run('browsers', 'node', ['tests/support/ensure-browsers.mjs']);
  run('lint', 'biome', ['check', '--error-on-warnings', '.']);
  run('types', 'tsc', ['--noEmit']);
  run(
    'unit tests',
    'vitest',
    ['run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'],
    vitestCount,
  );
  const built =
    run('build for Chrome', 'wxt', ['build']) &&
    run('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);
  if (built) {
    run('web-ext lint', 'node', ['tests/support/lint-firefox.mjs']);
    run(
      'end-to-end tests',
      'playwright',
      ['test', ...(full ? [] : ['--grep-invert', '@full'])],
      playwrightCount,
    );
  }
}
const second = flaky();
if (second.length) console.log(`\nPassed at the second try only:\n${second.map((t) => `  ${t}\n`).join('')}`);
if (trackedState() !== before) {
  failed += 1;
  failures.push('the run changed tracked files');
}

console.log(failures.length ? `\nFailed: ${failures.join(', ')}` : '\nAll checks passed.');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
