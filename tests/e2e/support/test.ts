import {test as base} from '@playwright/test';

export {expect} from '@playwright/test';

export interface ReadingDay {
  /** How many years after today the pages are read. */
  yearsAhead: number;
}

/** Playwright's test with the reader's clock set ahead where the project says so. */
export const test = base.extend<ReadingDay>({
  yearsAhead: [0, {option: true}],
  page: async ({page, yearsAhead}, use) => {
    if (yearsAhead > 0) {
      const day = new Date();
      day.setFullYear(day.getFullYear() + yearsAhead);
      await page.clock.setFixedTime(day);
    }
    await use(page);
  },
});
