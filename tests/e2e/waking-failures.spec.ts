import type {Page} from '@playwright/test';
import {countActs, OWN} from './support/controls';
import {openPage} from './support/openPage';
import {failScripts, holdScripts, type Which, watchScripts} from './support/scripts';
import {expect, test} from './support/test';

const words = (page: Page) => page.getByRole('alert').filter({hasText: 'That didn’t load'});
test.beforeEach(({page}) => countActs(page));

/** Two retries, a second and three seconds after the failures before them. */
const UNTIL_TOLD = {timeout: 15_000};

const SCRIPTS: Readonly<Record<Which, string>> = {
  main: 'one of the scripts',
  chunks: 'the chunks of the page',
  all: 'every script',
};

for (const [which, name] of Object.entries(SCRIPTS) as [Which, string][]) {
  test(`when ${name} did not come once, it is asked for again, and what was used acts once`, async ({page}) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.text().includes('React') && complaints.push(message.text()));
    const scripts = watchScripts(page);
    await failScripts(page, which, 1);
    await openPage(page, OWN.path);
    await OWN.find(page).click();

    await expect(page.locator('html')).toHaveAttribute('data-boot', 'ready', UNTIL_TOLD);
    await OWN.usedOnce(page);
    await expect(words(page)).toBeHidden();
    expect(complaints).toEqual([]);
    const mains = scripts.filter((url) => url.includes('/main.'));
    expect(mains).toHaveLength(which === 'chunks' ? 1 : 2);
  });
}

for (const [which, name] of Object.entries(SCRIPTS) as [Which, string][]) {
  test(`when ${name} never came, the page says so, goes on by its links, and tries again when asked to`, async ({
    page,
  }) => {
    const mend = await failScripts(page, which, Number.POSITIVE_INFINITY);
    await openPage(page, OWN.path);
    await OWN.find(page).click();
    await expect(words(page)).toBeVisible(UNTIL_TOLD);
    await OWN.untouched(page);

    await page.getByRole('contentinfo').getByRole('link', {name: 'All pages'}).click();
    await expect(page.getByRole('heading', {level: 1, name: 'All pages'})).toBeVisible();

    await openPage(page, OWN.path);
    await OWN.find(page).click();
    await expect(words(page)).toBeVisible(UNTIL_TOLD);
    await mend();
    await words(page).getByRole('button', {name: 'Try again'}).click();
    await expect(page.locator('html')).toHaveAttribute('data-boot', 'ready', UNTIL_TOLD);
    await OWN.usedOnce(page);
    await expect(words(page)).toBeHidden();
  });
}

test('on a slow line the control is busy at once, words follow, and both go', async ({page}) => {
  const letGo = await holdScripts(page);
  const slow = page.getByRole('status').filter({hasText: 'Loading. Your click will go through in a moment.'});
  await openPage(page, OWN.path);
  await OWN.find(page).click();
  await expect(OWN.find(page)).toHaveAttribute('aria-busy', 'true');
  await expect(slow).toBeVisible();

  letGo();
  await OWN.usedOnce(page);
  await expect(slow).toBeHidden();
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
});
