import type {Page, Route} from '@playwright/test';

/** Files that a search requests: the box itself, its worker, the index, and the texts for excerpts. */
export const FILES = {
  box: /\/assets\/js\/search-box\.\w+\.js$/,
  worker: /\/assets\/js\/search-worker\.\w+\.js$/,
  inPage: /\/assets\/js\/search-in-page\.\w+\.js$/,
  index: /\/search\/index\.\w+\.json$/,
  texts: /\/search\/texts\.\w+\.json$/,
};

/** What a server does instead of sending a file. */
export type Fault = (route: Route) => Promise<void>;

export const statusOf =
  (code: number): Fault =>
  (route) =>
    route.fulfill({status: code, contentType: 'text/html', body: '<h1>An error'});
export const signIn: Fault = (route) => route.fulfill({contentType: 'text/html', body: '<!doctype html><p>Sign in'});
export const cutLine: Fault = (route) => route.abort('connectionreset');
/** The response never arrives. */
export const silence: Fault = async () => {};
/** The correct file, changed. */
export const changed =
  (change: (text: string) => string): Fault =>
  async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, body: change(await response.text())});
  };
/** Adds another policy, as a proxy may do. */
export const policy =
  (text: string): Fault =>
  async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, headers: {...response.headers(), 'content-security-policy': text}});
  };

export interface Line {
  /** What goes wrong from now on; null for nothing. */
  fault: Fault | null;
  /** Number of requests for the file. */
  asked: number;
}

/** Removes workers, so the page itself searches. */
export async function takeWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(window, 'Worker', {value: undefined}));
}

/** Intercepts requests for a file, so they can be made to fail. */
export async function lineOf(page: Page, file: RegExp, fault: Fault | null = null): Promise<Line> {
  const line: Line = {fault, asked: 0};
  await page.route(file, (route) => {
    line.asked++;
    return line.fault ? line.fault(route) : route.continue();
  });
  return line;
}
