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

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  // One browser at a time: two on two cores take as long and fail more.
  workers: 1,
  // Once more on a loaded machine; `npm test` names what needed it.
  retries: process.env.CI ? 1 : 0,
  // A start of a browser on a loaded machine can take 20 s.
  timeout: 90_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
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
