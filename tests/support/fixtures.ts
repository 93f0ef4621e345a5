/**
 * The fixtures of the browser tests. `driver` is a fresh browser with the production build in it;
 * which browser is decided by the Playwright project (see playwright.config.ts).
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { CHROME_BUILD, type ChromiumDriver, launchChromium } from './chromium';
import type { Driver } from './driver';
import { FIREFOX_BUILD, type FirefoxDriver, launchFirefox } from './firefox';
import { PORTALS_DIST, type PortalServer, startPortalServer } from './https-server';

interface Fixtures {
  server: PortalServer;
  driver: Driver;
  /** The same driver where a test is for one browser only. */
  chromiumDriver: ChromiumDriver;
  firefoxDriver: FirefoxDriver;
}

const needs = (path: string, how: string) => {
  if (!existsSync(path)) throw new Error(`${path} is missing: run ${how}`);
};

const launch = (browser: string, server: PortalServer): Promise<Driver> => {
  needs(PORTALS_DIST, 'node tests/support/setup.mjs');
  if (browser === 'firefox') {
    needs(join(FIREFOX_BUILD, 'manifest.json'), 'npm run build:firefox');
    return launchFirefox(server.proxyPort);
  }
  needs(join(CHROME_BUILD, 'manifest.json'), 'npm run build');
  return launchChromium(server.port);
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
  server: async ({}, use) => {
    const server = await startPortalServer();
    await use(server);
    await server.close();
  },
  driver: async ({ server }, use, info) => {
    const driver = await launch(info.project.name, server);
    await use(driver);
    await driver.close();
  },
  chromiumDriver: ({ driver }, use) => use(driver as ChromiumDriver),
  firefoxDriver: ({ driver }, use) => use(driver as FirefoxDriver),
});
export const expect = test.expect;
