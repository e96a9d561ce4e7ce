import {defineConfig} from '@playwright/test';
import type {ReadingDay} from './tests/e2e/support/test';

const inTwoYears = /[\\/]pages\.spec\.ts$/;

/** `scripts/e2e.mjs` finds the browser; without it Playwright takes its own. */
export default defineConfig<ReadingDay>({
  testDir: 'tests',
  outputDir: 'test-results',
  reporter: 'list',
  workers: 2,
  // One of hundreds may meet a busy machine. What passes only the second time is listed as flaky: mend it.
  retries: process.env.CI ? 1 : 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  // The server chooses a free port and says which.
  webServer: {
    command: 'node --import tsx tests/e2e/support/serve.ts',
    wait: {stdout: /The site is at (?<deskbook_url>http\S+)/},
  },
  use: {
    baseURL: process.env.DESKBOOK_URL,
    // The district's: readers in another zone see their own time too, which wakes pages of sessions.
    timezoneId: 'America/Chicago',
    trace: 'off',
    contextOptions: {reducedMotion: 'reduce'},
    launchOptions: {
      executablePath: process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE || undefined,
      args: ['--disable-gpu', '--disable-quic', '--disable-sync'],
    },
  },
  projects: [
    {name: 'today', testDir: 'tests/e2e'},
    {name: 'two-years-ahead', testDir: 'tests/e2e', testMatch: inTwoYears, use: {yearsAhead: 2}},
    {name: 'server', testDir: 'tests/server', fullyParallel: false},
    {name: 'sites', testDir: 'tests/sites', workers: 1, fullyParallel: false, timeout: 180_000},
  ],
});
