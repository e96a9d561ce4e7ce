import type {Page, Request} from '@playwright/test';

/** The site's scripts, on any host. */
const SCRIPTS = /\/assets\/js\/[^/]+\.js$/;

/** Collects the scripts that a page requests from now on. */
export function watchScripts(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request: Request) => {
    if (request.resourceType() === 'script' || SCRIPTS.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** A line on which scripts get stuck, until it is let go. Gives what lets it go. */
export async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(SCRIPTS, async (route) => {
    await free;
    await route.continue();
  });
  return letGo;
}

export async function slowScripts(page: Page, delay: number): Promise<void> {
  await page.route(SCRIPTS, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
  });
}

/**
 * Makes scripts fail to load.
 *
 * @param times how often each of them fails
 * @returns a function that ends the failures
 */
export async function failScripts(page: Page, times = Number.POSITIVE_INFINITY): Promise<() => Promise<void>> {
  const failed = new Map<string, number>();
  await page.route(SCRIPTS, async (route) => {
    const url = route.request().url();
    const count = failed.get(url) ?? 0;
    if (count >= times) return route.continue();
    failed.set(url, count + 1);
    await route.abort('connectionreset');
  });
  return () => page.unroute(SCRIPTS);
}
