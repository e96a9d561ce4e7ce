import {test as base, expect} from '@playwright/test';
import {NGINX, startNginx, WITHOUT_NGINX} from '../../support/nginx';
import {reportViolations} from './complaints';

export {expect};

export interface ReadingDay {
  /** How many years after today the pages are read. */
  yearsAhead: number;
}

export interface Server {
  /** Whether the pages come from a real nginx, under the policy that the build has written for it. */
  behindNginx: boolean;
}

/** Playwright's test with the reader's clock set ahead, or behind nginx, where the project says so. */
export const test = base.extend<ReadingDay, Server & {nginx: string | null}>({
  yearsAhead: [0, {option: true}],
  behindNginx: [false, {option: true, scope: 'worker'}],

  nginx: [
    async ({behindNginx}, use) => {
      const server =
        behindNginx && NGINX ? await startNginx({root: 'build', conf: 'include deskbook/deskbook.conf;'}) : null;
      await use(server?.url ?? null);
      await server?.stop();
    },
    {scope: 'worker'},
  ],

  baseURL: async ({nginx, baseURL}, use) => use(nginx ?? baseURL),

  page: async ({page, yearsAhead, behindNginx}, use, testInfo) => {
    if (yearsAhead > 0) {
      const day = new Date();
      day.setFullYear(day.getFullYear() + yearsAhead);
      await page.clock.setFixedTime(day);
    }
    if (!behindNginx) return use(page);

    if (!NGINX) console.log(WITHOUT_NGINX);
    testInfo.skip(!NGINX, WITHOUT_NGINX);
    const stopped: string[] = [];
    await reportViolations(page);
    page.on('console', (message) => message.text().startsWith('the policy stopped') && stopped.push(message.text()));
    await use(page);
    expect(stopped).toEqual([]);
  },
});
