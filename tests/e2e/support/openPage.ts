import {expect, type Page} from '@playwright/test';

/** Opens a page without waiting for its islands. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
}

/** Waits for the app, on a page that has it. */
export async function whenHydrated(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

/** Waits for the islands that a page loads at once. */
export async function whenIslandsReady(page: Page): Promise<void> {
  if ((await page.locator('[data-load=""]').count()) > 0) await islandReady(page);
}

/** Waits until an island has loaded. */
export async function islandReady(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-boot', 'ready');
}

/** Opens a page with the clock at noon of a day in the reader's time zone. */
export async function openPageOn(page: Page, day: string, path: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await openPage(page, path);
}

/** Adds days to a date; both are `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
