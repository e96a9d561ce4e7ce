import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {findBrowsers} from '@deskbook/engine/findBrowsers';
import {ENGINE_DIR} from '@deskbook/text/engineDir';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Browser, BrowserContext, Page} from 'playwright';

export interface Walk {
  /** The host's origin, without a trailing slash. */
  origin: string;
  /** The path of every page. */
  addresses: readonly string[];
  /** Pages to check with axe, in light and dark. */
  examined: ReadonlySet<string>;
  /** Called after each page. */
  onOpened?: (count: number) => void;
}

/** Number of pages open in parallel. */
const TABS = 2;

/** Opens every page in a browser and returns what is wrong with them. */
export async function openPages(browser: Browser, walk: Walk): Promise<string[]> {
  const waiting = [...walk.addresses];
  const findings = new Map<string, string[]>();
  const work = async () => {
    const context = await browser.newContext({reducedMotion: 'reduce'});
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      findings.set(address, await openPage(context, address, walk));
      walk.onOpened?.(findings.size);
    }
    await context.close();
  };
  await Promise.all(Array.from({length: TABS}, work));
  return walk.addresses.flatMap((address) => (findings.get(address) ?? []).map((finding) => `${address}: ${finding}`));
}

async function openPage(context: BrowserContext, address: string, {origin, examined}: Walk): Promise<string[]> {
  const page = await context.newPage();
  const complaints = listen(page, origin);
  const themes = examined.has(address) ? (['light', 'dark'] as const) : (['light'] as const);
  for (const colorScheme of themes) {
    await page.emulateMedia({colorScheme});
    await page.goto(origin + address);
    if (examined.has(address)) complaints.push(...(await runAxe(page)).map((barrier) => `${barrier} (${colorScheme})`));
  }
  await page.close();
  return [...new Set(complaints)];
}

/** Collects errors. Failed requests to other hosts don't count. */
function listen(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`a script failed: ${error.message}`));
  page.on('console', (message) => {
    const {url} = message.location();
    if (message.type() === 'error' && (url === '' || url.startsWith(`${origin}/`))) complaints.push(message.text());
  });
  return complaints;
}

async function runAxe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource());
  const options: RunOptions = {resultTypes: ['violations']};
  const {violations} = await page.evaluate((chosen) => {
    const {axe} = window as unknown as {axe: {run(options: RunOptions): Promise<AxeResults>}};
    return axe.run(chosen);
  }, options);
  return violations.flatMap(({id, help, nodes}) => nodes.map(({target}) => `${help} (${id}) at ${target.join(' ')}`));
}

function axeSource(): string {
  const {resolve} = createRequire(join(ENGINE_DIR, 'package.json'));
  return readFileSync(resolve('axe-core/axe.min.js'), 'utf8');
}

/** Launches the first browser on this machine that starts; returns undefined if there is none. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const {chromium} = await import('playwright');
  for (const executablePath of await findBrowsers()) {
    const browser = await chromium.launch({executablePath, args: ['--disable-gpu']}).catch(() => undefined);
    if (browser) return browser;
  }
  return undefined;
}
