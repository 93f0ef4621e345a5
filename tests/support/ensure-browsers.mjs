/**
 * Which browsers the end-to-end tests use. Asked in this order: an explicit path, Playwright's own
 * download, one that is installed, and only with INSTALL_BROWSERS=1 on Linux as root: apt.
 * As a program: `node tests/support/ensure-browsers.mjs [chromium] [firefox]`; exit code 1 when one is missing.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Fonts too: without a CJK font every Chinese glyph is the same box and screenshots say nothing. */
const FONTS = 'fonts-noto-cjk';

const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    debian: 'chromium',
    // Google's branded Chrome is left out: it no longer loads an unpacked extension from the command line.
    programs: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    hint: '；或运行 npx playwright install chromium',
    downloaded: async () => (await import('playwright-core')).chromium.executablePath(),
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    programs: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    hint: '',
    // Playwright's Firefox is a patched build that cannot install add-ons.
    downloaded: async () => '',
  },
};

const runnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

const onPath = (programs) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => programs.map((program) => join(dir, program)))
    .find(runnable);

const aptInstall = (debianPackage) => {
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage, FONTS], options);
};

const mayInstall = () =>
  process.env.INSTALL_BROWSERS === '1' &&
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  Boolean(onPath(['apt-get']));

/**
 * Finds (or, where asked to, installs) a browser.
 * @param {'chromium' | 'firefox'} name
 * @returns {Promise<{ path: string, from: string } | null>} null when there is none
 * @throws when CHROME_PATH or FIREFOX_PATH names something that cannot be run
 */
export const findBrowser = async (name) => {
  const browser = BROWSERS[name];
  const asked = process.env[browser.variable];
  if (asked) {
    if (!runnable(asked))
      throw new Error(`${browser.variable}=${asked}: 不是可执行文件 (not an executable file)`);
    return { path: asked, from: browser.variable };
  }
  const downloaded = await browser.downloaded().catch(() => '');
  if (downloaded && runnable(downloaded)) return { path: downloaded, from: 'Playwright' };
  const installed = () => onPath(browser.programs) ?? browser.places.find(runnable);
  const found = installed();
  if (found) return { path: found, from: 'system' };
  if (!mayInstall()) return null;
  aptInstall(browser.debian);
  const now = installed();
  return now ? { path: now, from: 'apt' } : null;
};

/** What to tell a person whose machine lacks the browser. */
export const missingBrowser = (name) => {
  const { variable, debian, hint } = BROWSERS[name];
  return (
    `没有找到 ${name}。请安装（Debian/Ubuntu：apt-get install ${debian} ${FONTS}${hint}），或把 ${variable} 设为它的路径。\n` +
    `${name} was not found. Install it or set ${variable}; as root on Debian, INSTALL_BROWSERS=1 installs it.`
  );
};

const version = (path) =>
  execFileSync(path, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] })
    .toString()
    .trim();

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const names = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(BROWSERS);
  for (const name of names) {
    const found = await findBrowser(name);
    if (found) console.log(`${name}: ${found.path} (${found.from}) ${version(found.path)}`);
    else {
      console.error(missingBrowser(name));
      process.exitCode = 1;
    }
  }
}
