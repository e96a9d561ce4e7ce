import type {Page} from '@playwright/test';
import {COPY, countActs} from './support/controls';
import {expectSoon} from './support/expectSoon';
import {openPage} from './support/openPage';
import {failScripts, holdScripts, watchScripts} from './support/scripts';
import {expect, test} from './support/test';

const words = (page: Page) => page.getByRole('alert').filter({hasText: 'That didn’t load'});
test.beforeEach(({page}) => countActs(page));

test('a script that failed once is requested again, and the click takes effect once', async ({page}) => {
  const scripts = watchScripts(page);
  await failScripts(page, 1);
  await openPage(page, COPY.path);
  await COPY.find(page).click();

  await expectSoon(page.locator('html[data-boot=ready]'));
  await COPY.usedOnce(page);
  await expect(words(page)).toBeHidden();
  expect(scripts).toHaveLength(2);
});

test('if a script never loads, the page says so, its links still work, and it retries on request', async ({page}) => {
  const restoreScripts = await failScripts(page);
  await openPage(page, COPY.path);
  await COPY.find(page).click();
  await expectSoon(words(page));
  await COPY.untouched(page);

  await page.getByRole('contentinfo').getByRole('link', {name: 'All pages'}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'All pages'})).toBeVisible();

  await openPage(page, COPY.path);
  await COPY.find(page).click();
  await expectSoon(words(page));
  await restoreScripts();
  await words(page).getByRole('button', {name: 'Try again'}).click();
  await expect(page.locator('html')).toHaveAttribute('data-boot', 'ready');
  await COPY.usedOnce(page);
  await expect(words(page)).toBeHidden();
});

test('on a slow connection the control is busy at once, a message follows, and both disappear', async ({page}) => {
  const letGo = await holdScripts(page);
  const slow = page.getByRole('status').filter({hasText: 'Loading. Your click will go through in a moment.'});
  await openPage(page, COPY.path);
  await COPY.find(page).click();
  await expect(COPY.find(page)).toHaveAttribute('aria-busy', 'true');
  await expect(slow).toBeVisible();

  letGo();
  await COPY.usedOnce(page);
  await expect(slow).toBeHidden();
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
});
