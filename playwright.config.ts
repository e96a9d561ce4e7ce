import {defineConfig} from '@playwright/test';
import type {ReadingDay} from './tests/e2e/support/test';

/** `scripts/e2e.mjs` finds the browser; without it Playwright uses its own. */
export default defineConfig<ReadingDay>({
  testDir: 'tests',
  outputDir: 'test-results',
  reporter: 'list',
  workers: 2,
  // One test of hundreds may fail on a busy machine. Those that pass only the second time are listed as flaky: fix
  // them.
  retries: process.env.CI ? 1 : 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  // Each server prints its port. The fixture's responds once it's built; meanwhile, other tests run.
  webServer: [
    {
      command: 'node --import tsx tests/e2e/support/serve.ts',
      wait: {stdout: /The site is at (?<deskbook_url>http\S+)/},
    },
    {
      command: 'node --import tsx tests/e2e/support/serve.ts fixture',
      wait: {stdout: /The fixture is at (?<fixture_url>http\S+)/},
    },
  ],
  use: {
    baseURL: process.env.FIXTURE_URL,
    // The district's time zone. Readers in another one also see their own time, which loads a script on session pages.
    timezoneId: 'America/Chicago',
    trace: 'off',
    contextOptions: {reducedMotion: 'reduce'},
    launchOptions: {
      executablePath: process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE || undefined,
      args: ['--disable-gpu', '--disable-quic', '--disable-sync'],
    },
  },
  projects: [
    // First, because their builds take long and the other worker can do the rest meanwhile.
    {name: 'sites', testDir: 'tests/sites', workers: 1, fullyParallel: false, timeout: 180_000},
    {name: 'write', testDir: 'tests/write', workers: 1, timeout: 180_000, expect: {timeout: 20_000}},
    {name: 'content', testDir: 'tests/content', use: {baseURL: process.env.DESKBOOK_URL, readAt: null}},
    {name: 'engine', testDir: 'tests/e2e'},
    {name: 'server', testDir: 'tests/server', fullyParallel: false},
  ],
});
