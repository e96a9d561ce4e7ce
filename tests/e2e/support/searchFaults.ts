import type {Page, Route} from '@playwright/test';

/** What a search asks for: the box itself, its worker, the index, and the texts that results are quoted from. */
export const FILES = {
  box: /\/assets\/js\/search-box\.\w+\.js$/,
  worker: /\/assets\/js\/search-worker\.\w+\.js$/,
  inPage: /\/assets\/js\/search-in-page\.\w+\.js$/,
  index: /\/search\/index\.\w+\.json$/,
  texts: /\/search\/texts\.\w+\.json$/,
};

/** What a server sends in place of a file, or does. */
export type Fault = (route: Route) => Promise<void>;

export const statusOf =
  (code: number): Fault =>
  (route) =>
    route.fulfill({status: code, contentType: 'text/html', body: '<h1>An error'});
export const signIn: Fault = (route) => route.fulfill({contentType: 'text/html', body: '<!doctype html><p>Sign in'});
export const cutLine: Fault = (route) => route.abort('connectionreset');
/** The answer never comes. */
export const silence: Fault = async () => {};
/** The right file, changed. */
export const changed =
  (change: (text: string) => string): Fault =>
  async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, body: change(await response.text())});
  };
/** Under another policy, as a proxy may add one. */
export const policy =
  (text: string): Fault =>
  async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, headers: {...response.headers(), 'content-security-policy': text}});
  };

export interface Line {
  /** What goes wrong from now on; null: nothing does. */
  fault: Fault | null;
  /** How often the file was asked for. */
  asked: number;
}

/** A browser without workers, in which the page itself searches. */
export async function takeWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(window, 'Worker', {value: undefined}));
}

/** The way of a file to a page, on which things go wrong. */
export async function lineOf(page: Page, file: RegExp, fault: Fault | null = null): Promise<Line> {
  const line: Line = {fault, asked: 0};
  await page.route(file, (route) => {
    line.asked++;
    return line.fault ? line.fault(route) : route.continue();
  });
  return line;
}
