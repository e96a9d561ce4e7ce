import {expect, test} from 'vitest';
import {placesOfBrowsers} from '../../packages/engine/placesOfBrowsers.mjs';

interface Machine {
  existingPlaces(): string[];
  runs(path: string): boolean;
  playwrightsOwn(): Promise<string[]>;
  installPlaywrights(): void;
  canUseApt(): boolean;
  installWithApt(): void;
  say(text: string): void;
}

interface BrowserScript {
  adviceFor(platform: string): string;
  ensureBrowser(named: string | undefined, machine: Machine): Promise<string | undefined>;
}

const script = '../browser.mjs';
const {adviceFor, ensureBrowser} = (await import(script)) as BrowserScript;

/** A machine on which some programs run, and installing makes others run. */
function machine(running: string[], installs: {playwright?: string; apt?: string} = {}, isDebian = false) {
  const said: string[] = [];
  const steps: string[] = [];
  const self: Machine = {
    existingPlaces: () => ['/usr/bin/chromium'],
    runs: (path) => running.includes(path),
    playwrightsOwn: async () => ['/cache/chromium'],
    installPlaywrights() {
      steps.push('playwright');
      running.push(installs.playwright ?? '');
    },
    canUseApt: () => isDebian,
    installWithApt() {
      steps.push('apt');
      running.push(installs.apt ?? '');
    },
    say: (text) => said.push(text),
  };
  return {self, said, steps};
}

test('searches PATH by name first, and prefers a headless shell', () => {
  expect(placesOfBrowsers('linux', {PATH: '/usr/bin:/opt/bin'}).slice(0, 4)).toEqual([
    '/usr/bin/chromium-headless-shell',
    '/opt/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/opt/bin/chromium',
  ]);
});

test('searches applications on a Mac and programs on Windows', () => {
  expect(placesOfBrowsers('darwin', {HOME: '/Users/ann'})).toContain(
    '/Users/ann/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  expect(placesOfBrowsers('win32', {PROGRAMFILES: 'C:\\Program Files'})).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ]);
});

test("uses only the named browser, even if it doesn't run", async () => {
  const {self, said} = machine(['/my/chrome', '/usr/bin/chromium']);

  expect(await ensureBrowser('/my/chrome', self)).toBe('/my/chrome');
  expect(await ensureBrowser('/gone', self)).toBeUndefined();
  expect(said).toEqual(['PLAYWRIGHT_CHROMIUM_EXECUTABLE is set to /gone, which does not run.']);
});

test("prefers an installed browser to Playwright's, and installs nothing", async () => {
  const both = machine(['/usr/bin/chromium', '/cache/chromium']);
  const own = machine(['/cache/chromium']);

  expect(await ensureBrowser(undefined, both.self)).toBe('/usr/bin/chromium');
  expect(await ensureBrowser(undefined, own.self)).toBe('/cache/chromium');
  expect([...both.steps, ...own.steps]).toEqual([]);
});

test("lets Playwright download one, and uses apt only if that doesn't run", async () => {
  const downloaded = machine([], {playwright: '/cache/chromium'}, true);
  const debian = machine([], {apt: '/usr/bin/chromium'}, true);

  expect(await ensureBrowser(undefined, downloaded.self)).toBe('/cache/chromium');
  expect(downloaded.steps).toEqual(['playwright']);
  expect(await ensureBrowser(undefined, debian.self)).toBe('/usr/bin/chromium');
  expect(debian.steps).toEqual(['playwright', 'apt']);
});

test('says what to install without a browser', async () => {
  const {self, steps} = machine([]);

  expect(await ensureBrowser(undefined, self)).toBeUndefined();
  expect(steps).toEqual(['playwright']);
  expect(adviceFor('linux')).toContain('apt-get install chromium');
  expect(adviceFor('win32')).toContain('Microsoft Edge');
});
