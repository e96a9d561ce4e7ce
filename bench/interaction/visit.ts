import type {Browser, Page} from 'playwright';
import type {Transfer} from '../weight/bytes';
import {DESKTOP} from '../weight/loadPage';
import {serveGzipped} from '../weight/serveGzipped';
import type {Line} from './lines';
import {slowDown} from './slowDown';

/** A page that takes longer is not slow, it fails. In milliseconds. */
export const LONGEST = 60_000;

/** A moment of a visit. */
export interface Moment {
  /** Since the navigation began, in milliseconds. */
  at: number;
  /** What the server had been asked for by then, also what was still on the line. */
  transfers: readonly Transfer[];
}

export interface Visit {
  page: Page;
  /** The moment at which a page shows an element of a selector, whose text fits a pattern. */
  untilShown(selector: string, pattern?: string): Promise<Moment>;
}

/** Opens a page of a built site on a slow line, with an empty cache, and begins as soon as its first bytes arrive. */
export async function visit<Result>(
  browser: Browser,
  {folder, path, line}: {folder: string; path: string; line: Line},
  use: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const server = await serveGzipped(folder);
  const context = await browser.newContext({viewport: DESKTOP});
  context.setDefaultTimeout(LONGEST);
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

/** Runs in the page: the time since 1970, which is the same for the page that a link leads to. */
function timeShown({selector, pattern}: {selector: string; pattern: string}): number | false {
  const isShown = [...document.querySelectorAll(selector)].some(
    (element) => element.checkVisibility({visibilityProperty: true}) && new RegExp(pattern).test(element.textContent),
  );
  return isShown && performance.timeOrigin + performance.now();
}
