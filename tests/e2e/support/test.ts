import {test as base, expect} from '@playwright/test';
import {NOW} from '../../support/fixture';
import {reportViolations} from './complaints';

export {expect};

export interface ReadingDay {
  /** The page's clock; null for the real time. */
  readAt: Date | null;
}

/** Playwright's test with the page's clock set. Fails if the site's policy blocks anything. */
export const test = base.extend<ReadingDay, {built: Response}>({
  readAt: [NOW, {option: true}],

  built: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use, {project}) => {
      await use(await fetch(project.use.baseURL as string));
    },
    {scope: 'worker', auto: true, timeout: 300_000},
  ],

  page: async ({page, readAt}, use) => {
    if (readAt) await page.clock.setFixedTime(readAt);
    const stopped: string[] = [];
    await reportViolations(page);
    page.on('console', (message) => message.text().startsWith('the policy stopped') && stopped.push(message.text()));
    await use(page);
    expect(stopped).toEqual([]);
  },
});
