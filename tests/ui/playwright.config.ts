import { defineConfig } from '@playwright/test';

/** The pages with a fake background, in the installed Chromium. `playwright test -c tests/ui`. */
export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/ui-run',
  workers: 1,
  timeout: 60_000,
  reporter: 'line',
  use: {
    baseURL: 'http://127.0.0.1:5198',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
  },
  webServer: {
    // Built, not served from source: a state loads in a fraction of the time and nothing reloads meanwhile.
    command: 'vite build --logLevel warn && vite preview --port 5198',
    cwd: import.meta.dirname,
    url: 'http://127.0.0.1:5198/',
    reuseExistingServer: false,
  },
});
