import {test as base, expect} from '@playwright/test';
import {reportViolations} from './complaints';

export {expect};

export interface ReadingDay {
  /** How many years after today the pages are read. */
  yearsAhead: number;
}

/** Playwright's test, which fails if the site's policy stops anything, with the reader's clock set ahead where asked. */
export const test = base.extend<ReadingDay>({
  yearsAhead: [0, {option: true}],

  page: async ({page, yearsAhead}, use) => {
    if (yearsAhead > 0) {
      const day = new Date();
      day.setFullYear(day.getFullYear() + yearsAhead);
      await page.clock.setFixedTime(day);
    }
    const stopped: string[] = [];
    await reportViolations(page);
    page.on('console', (message) => message.text().startsWith('the policy stopped') && stopped.push(message.text()));
    await use(page);
    expect(stopped).toEqual([]);
  },
});
