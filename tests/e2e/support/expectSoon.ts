import {expect, type Locator} from '@playwright/test';

/** Longer than a page waits before a retry. */
const WAIT = 5000;

/** Expects what a page shows after its own delays, by advancing its clock. */
export async function expectSoon(wanted: Locator): Promise<void> {
  await expect(async () => {
    await wanted.page().clock.fastForward(WAIT);
    await expect(wanted).toBeVisible({timeout: 150});
  }).toPass({intervals: [0], timeout: 15_000});
}
