import {setTimeout as pause} from 'node:timers/promises';
import type {Browser, Page} from 'playwright';
import {gzip, sumByPart, type Weight} from './bytes';
import {readPage} from './readPage';
import {type GzipServer, serveGzipped} from './serveGzipped';

export interface Load {
  /** Up to the load event. Some sites fetch more shortly afterward. */
  atLoad: Weight;
  /** Before any interaction, including everything that loads late. */
  idle: Weight;
  /** Also includes what loads when a reader points at the theme button. */
  afterHover: Weight;
  /** Inline scripts, compressed. They also count as HTML above. */
  inlineJs: number;
  /** The sum of all layout shifts, before and after the interaction. */
  layoutShift: number;
  /** Number of requests to other hosts. Their responses aren't counted. */
  otherHosts: number;
}

export const DESKTOP = {width: 1280, height: 800};
export const PHONE = {width: 390, height: 844};

/** Timeout in milliseconds, generous for a busy machine. */
const TIMEOUT = 120_000;

/** Theme buttons of our site and Docusaurus, VitePress and Starlight. */
const THEME_BUTTONS = 'button[aria-label*="dark and light mode"], .VPSwitchAppearance, starlight-theme-select select';

export interface Reader {
  /** In pixels. */
  viewport?: {width: number; height: number};
  /** Whether to point at the theme button at the end. */
  hovers?: boolean;
  /** A page without requests for this many milliseconds is idle. */
  quiet?: number;
}

/** Opens a page of a built site with an empty cache, waits, interacts, and returns what was sent. */
export async function loadPage(
  browser: Browser,
  folder: string,
  path: string,
  {viewport = DESKTOP, hovers = true, quiet = 2000}: Reader = {},
): Promise<Load> {
  const server = await serveGzipped(folder);
  const context = await browser.newContext({viewport});
  try {
    const page = await context.newPage();
    const otherHosts = countOtherHosts(page, server.url);
    await page.addInitScript(recordLayoutShifts);
    const response = await page.goto(server.url + path, {waitUntil: 'load', timeout: TIMEOUT});
    if (response?.status() !== 200) throw new Error(`${path} answers ${response?.status()} in ${folder}`);
    const atLoad = sumByPart(server.transfers);
    const {inlineScript} = readPage(await response.text());
    await waitForQuiet(server, quiet);
    const idle = sumByPart(server.transfers);
    if (hovers) {
      await hoverThemeButton(page);
      await waitForQuiet(server, quiet);
    }
    const layoutShift = await page.evaluate(() => (window as unknown as {layoutShift: number}).layoutShift);
    const inlineJs = inlineScript ? gzip(inlineScript).length : 0;
    return {atLoad, idle, afterHover: sumByPart(server.transfers), inlineJs, layoutShift, ...otherHosts};
  } finally {
    await context.close();
    await server.stop();
  }
}

/** Points at the theme button. On a phone it's hidden in a menu. */
async function hoverThemeButton(page: Page): Promise<void> {
  const button = page.locator(THEME_BUTTONS).filter({visible: true}).first();
  if ((await button.count()) === 0) return;
  await button.hover();
  await button.focus();
}

function countOtherHosts(page: Page, site: string): {otherHosts: number} {
  const count = {otherHosts: 0};
  page.on('request', (request) => {
    const {protocol, origin} = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== site) count.otherHosts++;
  });
  return count;
}

async function waitForQuiet({transfers, missing}: GzipServer, quiet: number): Promise<void> {
  const asked = () => transfers.length + missing.length;
  const end = performance.now() + TIMEOUT;
  for (let before = -1; before !== asked(); ) {
    if (performance.now() > end) throw new Error('The page never stops requesting files');
    before = asked();
    await pause(quiet);
  }
}

/** Runs in the page before its own scripts. */
function recordLayoutShifts(): void {
  const record = window as unknown as {layoutShift: number};
  record.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) record.layoutShift += (entry as unknown as {value: number}).value;
  }).observe({type: 'layout-shift', buffered: true});
}
