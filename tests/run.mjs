// `npm test` and `npm run test:full`: every check of the project with one summary and the time of every stage.
// Plain Node >= 20 without dependencies: it installs what is missing first. While the practice portals are
// fetched and built, what does without them is checked.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
  ...(full ? { FULL: '1' } : {}),
};

let passed = 0;
let failed = 0;
const failures = [];

const times = [];
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs a command; what it prints is held back until it ends where another runs beside it. */
const ended = (command, args, beside, more) =>
  new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...env, ...more },
      stdio: ['ignore', ...(beside ? ['pipe', 'pipe'] : ['inherit', 'inherit'])],
      shell: process.platform === 'win32',
    });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(text));
    child.once('error', (error) => done({ status: 1, said: [String(error)] }));
    child.once('close', (status) => done({ status, said }));
  });

/** One stage; `count` reads how many of its cases passed and failed. */
const run = async (title, command, args, { count, beside = false, more } = {}) => {
  const begin = Date.now();
  if (!beside) console.log(`\n== ${title}`);
  const { status, said } = await ended(command, args, beside, more);
  if (beside) console.log(`\n== ${title}\n${said.map(String).join('')}`);
  const counted = count?.() ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  passed += counted.passed;
  failed += counted.failed;
  if (status !== 0) {
    if (counted.failed === 0) failed += 1;
    failures.push(title);
  }
  times.push(`${title}: ${seconds(begin)}`);
  console.log(`-- ${title}: ${status === 0 ? 'ok' : 'FAILED'} in ${seconds(begin)}`);
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
const playwrightCount = (file) => () => {
  const s = read(file)?.stats;
  return s && { passed: s.expected + s.flaky, failed: s.unexpected };
};
/** What passed at its second try only is named, so that nobody takes it for sound. */
const titlesOfFlaky = ({ title, suites = [], specs = [] }) =>
  [
    ...specs.filter((s) => s.tests.some((t) => t.status === 'flaky')).map((s) => s.title),
    ...suites.flatMap(titlesOfFlaky),
  ].map((t) => (title && !title.includes('.e2e.ts') ? `${title} › ${t}` : t));
const BROWSERS = ['chromium', 'firefox'];
const flaky = () => BROWSERS.flatMap((b) => read(`e2e-${b}.json`)?.suites ?? []).flatMap(titlesOfFlaky);

/** Exits 1 when a tracked file changed during the run. */
const trackedState = () =>
  spawnSync('git', ['status', '--porcelain', '--untracked-files=no'], { cwd: ROOT, encoding: 'utf8' })
    .stdout ?? '';

mkdirSync(results, { recursive: true });
// The pictures of `npm start` stay.
for (const entry of readdirSync(results))
  if (entry !== 'start') rmSync(join(results, entry), { recursive: true, force: true });

const begin = Date.now();
const before = trackedState();
const setup = (part, options) =>
  run(`set-up: ${part}`, process.execPath, ['tests/support/setup.mjs', part], options);

/** What does without the practice portals. */
const checkParts = async () => {
  await run('browsers', 'node', ['tests/support/ensure-browsers.mjs'], { beside: true });
  await run('lint', 'biome', ['check', '--error-on-warnings', '.'], { beside: true });
  await run('types', 'tsc', ['--noEmit'], { beside: true });
  const built =
    (await run('build for Chrome', 'wxt', ['build'], { beside: true })) &&
    (await run('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3'], { beside: true }));
  if (built) await run('web-ext lint', 'node', ['tests/support/lint-firefox.mjs'], { beside: true });
  await run(
    'unit tests',
    'vitest',
    ['run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'],
    { count: vitestCount, beside: true },
  );
  return built;
};

if (await setup('project')) {
  const [built, portals] = await Promise.all([checkParts(), setup('portals', { beside: true })]);
  // The short run takes every state once; the long one also dark and at 200 %.
  const states = ['test', '-c', 'tests/ui', ...(full ? [] : ['--grep-invert', ' dark$| at 200 %$'])];
  const endToEnd = (browser, options) =>
    run(
      `end-to-end tests, ${browser}`,
      'playwright',
      ['test', '--project', browser, ...(full ? [] : ['--grep-invert', '@full'])],
      {
        ...options,
        count: playwrightCount(`e2e-${browser}.json`),
        more: { E2E_RESULTS: `e2e-${browser}` },
      },
    );
  // Half of an end-to-end test is waiting: the other browser, and then the pages in every state, take that half.
  const ready = built && portals;
  await Promise.all([
    ready && endToEnd('chromium'),
    (async () => {
      if (ready) await endToEnd('firefox', { beside: true });
      await run('pages in every state', 'playwright', states, {
        count: playwrightCount('ui.json'),
        beside: true,
      });
    })(),
  ]);
}
const second = flaky();
if (second.length) console.log(`\nPassed at the second try only:\n${second.map((t) => `  ${t}\n`).join('')}`);
if (trackedState() !== before) {
  failed += 1;
  failures.push('the run changed tracked files');
}

times.push(`all: ${seconds(begin)}`);
console.log(`\nTimes:\n${times.map((t) => `  ${t}\n`).join('')}`);
console.log(failures.length ? `\nFailed: ${failures.join(', ')}` : '\nAll checks passed.');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
