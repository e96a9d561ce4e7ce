import type {Page} from '@playwright/test';
import {expectNoBarriers} from './support/axe';
import {sourceOfKind} from './support/catalog';
import {expectSoon} from './support/expectSoon';
import {openPage} from './support/openPage';
import {ANSWERED, boxOn} from './support/search';
import {cutLine, FILES, type Line, lineOf, statusOf} from './support/searchFaults';
import {expect, test} from './support/test';

const procedure = sourceOfKind('procedure').url;
const FOUND = /^\d+ pages? found$/;

const open = async (page: Page, path = procedure) => {
  await openPage(page, path);
  await page.keyboard.press('Control+k');
  await expect(boxOn(page).field).toBeFocused();
};

test('the box has no accessibility violations while empty, with results, a selection, filters, no results, and recent searches', async ({
  page,
}) => {
  test.slow();
  await open(page);
  const {field, status, kind, options, dialog} = boxOn(page);
  await expectNoBarriers(page, 'empty');

  await field.fill('recipt zzyzx');
  await expect(status).toHaveText(ANSWERED);
  await expect(options.first()).toHaveAccessibleName(/receipt/i);
  await expectNoBarriers(page, 'results, and what was meant');

  await field.fill('help desk number');
  await expect(dialog.getByRole('region', {name: /^Reach the/})).toBeVisible();
  await expectNoBarriers(page, 'the help desk');

  await field.fill('museum passes');
  await expect(status).toHaveText(/^No page seems to answer this/);
  await expect(dialog.getByRole('link', {name: /^Ask the/})).toBeVisible();
  await expect(options.first()).toBeVisible();
  await expectNoBarriers(page, 'no page seems to answer');

  await field.fill('receipt zzyzx');
  await expect(dialog.getByText('Some of these words aren’t on any page')).toBeVisible();
  await page.setViewportSize({width: 390, height: 800});
  await page.setViewportSize({width: 1280, height: 800});
  await kind(/\d+/).first().click();
  await expect(kind(/\d+/).first()).toHaveAttribute('aria-pressed', 'true');
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await expectNoBarriers(page, 'a choice, and filters');

  await field.fill('zzyzx');
  await expect(status).toHaveText(/^Nothing found/);
  await expectNoBarriers(page, 'nothing found');

  await field.fill('receipt');
  await expect(status).toHaveText(FOUND);
  await options.first().click();
  await expect(page).not.toHaveURL(procedure);
  // A key that is pressed before the new page has its script opens nothing.
  await page.waitForLoadState('load');
  await page.keyboard.press('Control+k');
  await expect(dialog.getByRole('listbox', {name: 'Recent searches'})).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expectNoBarriers(page, 'recent searches');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the box has no accessibility violations below the home page's field, in ${colorScheme}`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await page.addInitScript(() => localStorage.setItem('deskbook:search:recent', '["hold shelf"]'));
    await open(page, '/');
    const {field, options, dialog} = boxOn(page);
    await expect(dialog.getByRole('option', {selected: true})).toHaveText('hold shelf');
    await expectNoBarriers(page, 'recent searches');

    await field.fill('receipt');
    await expect(options.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expectNoBarriers(page, 'results');

    await dialog.getByRole('button', {name: 'Clear', exact: true}).click();
    await dialog.getByRole('button', {name: 'Clear recent searches'}).click();
    await expect(dialog.getByText('Type a few words')).toBeVisible();
    await expectNoBarriers(page, 'hints');
  });
}

test('the box has no accessibility violations while waiting and in every error state', async ({page, context}) => {
  test.slow();
  const box: Line = await lineOf(page, FILES.box, cutLine);
  const index = await lineOf(page, FILES.index, cutLine);
  await openPage(page, procedure);
  await page.keyboard.press('/');
  const notLoaded = page.getByRole('alert').filter({hasText: 'That didn’t load'});
  await expectSoon(notLoaded);
  await expectNoBarriers(page, 'the box did not load');

  box.fault = null;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  index.fault = (route) => held.then(() => cutLine(route));
  await notLoaded.getByRole('button', {name: 'Try again'}).click();
  const {field, status, dialog} = boxOn(page);
  await field.fill('thermal');
  await expect(status).toHaveText('Searching …');
  await expectNoBarriers(page, 'waiting');
  letGo();
  await expect(dialog.getByRole('alert')).toHaveText(/isn’t responding/);
  await expectNoBarriers(page, 'no answer');

  const failWith = async (arrange: () => unknown, words: RegExp) => {
    await arrange();
    await dialog.getByRole('button', {name: 'Try again'}).click();
    await expect(dialog.getByRole('alert')).toHaveText(words);
    await expectNoBarriers(page, String(words));
  };
  await failWith(() => {
    index.fault = statusOf(404);
  }, /index can’t be found/);
  await failWith(() => {
    index.fault = (route) => route.fulfill({json: []});
  }, /damaged/);
  await failWith(() => {
    index.fault = null;
    return context.setOffline(true);
  }, /^You’re offline/);
});
