import { defineConfig } from '@playwright/test';
import { findBrowser, missingBrowser } from '../support/ensure-browsers.mjs';

const chromium = await findBrowser('chromium');
if (!chromium) throw new Error(missingBrowser('chromium'));

/** Another port lets two runs go on beside each other. */
const PORT = process.env.UI_PORT ?? '5198';

/** The pages with a fake background, in the installed Chromium. `playwright test -c tests/ui`. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/ui-run',
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  reporter: [['line'], ['json', { outputFile: '../../test-results/ui.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      executablePath: chromium.path,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    // Built, not served from source: a state loads in a fraction of the time and nothing reloads meanwhile.
    command: `vite build --logLevel warn && vite preview --port ${PORT}`,
    cwd: import.meta.dirname,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
