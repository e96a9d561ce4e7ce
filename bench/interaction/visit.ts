import type {Browser, Page} from 'playwright';
import type {Transfer} from '../weight/bytes';
import {DESKTOP} from '../weight/loadPage';
import {serveGzipped} from '../weight/serveGzipped';
import type {Line} from './lines';
import {slowDown} from './slowDown';

/** Timeout in milliseconds: a page that takes longer has failed. */
export const TIMEOUT = 60_000;

export interface Moment {
  /** Milliseconds since the navigation began. */
  at: number;
  /** What the server had been asked for by then, including transfers in progress. */
  transfers: readonly Transfer[];
}

export interface Visit {
  page: Page;
  /** Resolves when the page shows an element that matches the selector and the pattern. */
  untilShown(selector: string, pattern?: string): Promise<Moment>;
}

/** Opens a page of a built site on a slow connection with an empty cache, and starts when its first bytes arrive. */
export async function visit<Result>(
  browser: Browser,
  {folder, path, line}: {folder: string; path: string; line: Line},
  use: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const server = await serveGzipped(folder);
  const context = await browser.newContext({viewport: DESKTOP});
  context.setDefaultTimeout(TIMEOUT);
  try {
    const page = await context.newPage();
    await slowDown(page, line);
    const response = await page.goto(server.url + path, {waitUntil: 'commit'});
    if (response?.status() !== 200) throw new Error(`${path} answers ${response?.status()} in ${folder}`);
    const began = await page.evaluate(() => performance.timeOrigin);
    return await use({
      page,
      async untilShown(selector, pattern = '') {
        const shown = await page
          .waitForFunction(timeShown, {selector, pattern}, {polling: 'raf'})
          .catch((cause) => Promise.reject(new Error(`${path} did not show ${selector}`, {cause})));
        return {at: Number(await shown.jsonValue()) - began, transfers: [...server.transfers]};
      },
    });
  } finally {
    await context.close();
    await server.stop();
  }
}

/** Runs in the page. Returns Unix time, which stays comparable on the page that a link goes to. */
function timeShown({selector, pattern}: {selector: string; pattern: string}): number | false {
  const isShown = [...document.querySelectorAll(selector)].some(
    (element) => element.checkVisibility({visibilityProperty: true}) && new RegExp(pattern).test(element.textContent),
  );
  return isShown && performance.timeOrigin + performance.now();
}
