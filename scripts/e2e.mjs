/**
 * `npm run e2e`: finds or installs a browser and runs the browser tests on `build/`. Passes arguments to Playwright.
 */
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {browserOrExit} from './browser.mjs';

const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
const browser = await browserOrExit();
const {status} = spawnSync(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {...process.env, PLAYWRIGHT_CHROMIUM_EXECUTABLE: browser},
});
process.exit(status ?? 1);
