/** A browser whose profile outlives it, for tests of what is on the disk after it has gone. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ChromiumDriver, launchChromium } from '../../support/chromium';
import { type Driver, poll } from '../../support/driver';
import { type FirefoxDriver, launchFirefox } from '../../support/firefox';
import type { PortalServer } from '../../support/https-server';

export interface KeptProfile {
  folder: string;
  start(): Promise<Driver>;
  /** Ends the browser process the way a crash or a power cut does. */
  kill(driver: Driver): Promise<void>;
  remove(): void;
}

/** The browser's own process: the one with our profile that is no helper of another. */
const mainProcess = (folder: string): number | undefined =>
  execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\n')
    .filter((line) => line.includes(`--user-data-dir=${folder}`) && !line.includes('--type='))
    .map((line) => Number.parseInt(line, 10))[0];

const killChromium = async (driver: ChromiumDriver, folder: string): Promise<void> => {
  const gone = new Promise((ok) => driver.context.once('close', ok));
  process.kill(mainProcess(folder) ?? Number.NaN, 'SIGKILL');
  await gone;
  await poll('the process to be gone', async () => mainProcess(folder) === undefined);
};

export const keptProfile = (browser: string, server: PortalServer): KeptProfile => {
  const folder = mkdtempSync(join(tmpdir(), 'filing-kept-'));
  return {
    folder,
    start: () =>
      browser === 'firefox'
        ? launchFirefox(server.proxyPort, undefined, folder)
        : launchChromium(server.port, undefined, undefined, folder),
    kill: (driver) =>
      driver.browser === 'firefox'
        ? (driver as FirefoxDriver).bidi.kill()
        : killChromium(driver as ChromiumDriver, folder),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
};
