/**
 * End-to-end tests of the production builds. A file's name says where it runs:
 * `*.both.e2e.ts` in both browsers, `*.chromium.e2e.ts` and `*.firefox.e2e.ts` in one.
 */
import { defineConfig } from '@playwright/test';

/**
 * `npm run test:full`. The short run leaves out pictures, the proof that the practice pages are truthful, and in
 * Firefox what Chromium has shown of hostile pages and of crashes, and what is titled `@once`.
 */
const full = process.env.FULL === '1';

/** Where this run keeps its results; `npm test` runs the two browsers beside each other, each with its own. */
const results = process.env.E2E_RESULTS ?? 'e2e';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: `test-results/${results}`,
  // One of each browser at a time: two of the same on two cores take as long and fail more.
  workers: 1,
  // Once more on a loaded machine; `npm test` names what needed it.
  retries: process.env.CI ? 1 : 0,
  // A start of a browser on a loaded machine can take 20 s.
  timeout: 90_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: `test-results/${results}.json` }]],
  projects: [
    { name: 'chromium', testMatch: /\.(both|chromium)\.e2e\.ts$/, testIgnore: full ? [] : /pictures|smoke/ },
    {
      name: 'firefox',
      testMatch: /\.(both|firefox)\.e2e\.ts$/,
      testIgnore: full ? [] : /smoke|widgets|hostile|crash/,
      ...(full ? {} : { grepInvert: /@once/ }),
    },
  ],
});
