import type {Page} from '@playwright/test';
import {sourceOfKind} from './support/catalog';
import {DESK} from './support/controls';
import {watchScripts} from './support/scripts';
import {expect, test} from './support/test';

const procedure = sourceOfKind('procedure', ({body}) => /^4\. /m.test(body)).url;
const other = sourceOfKind('procedure', ({url}) => url !== procedure).url;

const boxes = (page: Page) => page.getByRole('checkbox', {name: /^Step \d+ is done$/});
const box = (page: Page, number: number) => page.getByRole('checkbox', {name: `Step ${number} is done`, exact: true});
const clear = (page: Page) => page.getByRole('button', {name: 'Clear the check marks'}).first();

test.use({viewport: DESK});

test('a ticked number stays ticked in this browser, for this page, without React', async ({page}) => {
  await page.goto(procedure);
  const scripts = watchScripts(page);
  const total = await boxes(page).count();
  await page.locator('label').filter({hasText: /^2$/}).click();
  await box(page, 3).check();
  await expect(page.getByText(`2 of ${total} steps done`)).toBeVisible();

  await page.reload();
  await expect(box(page, 2)).toBeChecked();
  await expect(box(page, 3)).toBeChecked();
  await expect(page.getByText(`2 of ${total} steps done`)).toBeVisible();
  expect(scripts.every((url) => /\/island-tools\.\w+\.js$/.test(url))).toBe(true);
  await expect(page.locator('html')).not.toHaveAttribute('data-has-hydrated', 'true');

  await page.goto(other);
  await expect(boxes(page).and(page.locator(':checked'))).toHaveCount(0);
});

test('after the last step the way leads on to what shows that it worked', async ({page}) => {
  await page.goto(sourceOfKind('procedure', ({body}) => body.includes('\n## How to tell that it worked')).url);
  const next = page.getByRole('link', {name: 'Now check that it worked'});
  for (const step of await boxes(page).all()) {
    await expect(next).toBeHidden();
    await step.check();
  }
  await next.click();
  await expect(page.getByRole('heading', {name: 'How to tell that it worked'})).toBeInViewport();
});

test('one click clears all ticks', async ({page}) => {
  await page.goto(procedure);
  await expect(clear(page)).toBeHidden();
  await box(page, 1).check();
  await clear(page).click();
  await expect(box(page, 1)).not.toBeChecked();
  // The count is updated from storage.
  await expect(page.getByText(/^1 of \d+ steps done$/)).toHaveCount(0);

  await page.reload();
  await expect(box(page, 1)).not.toBeChecked();
});

test('ticks hold when the reader moves on and back', async ({page}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(procedure);
  await box(page, 1).check();
  await box(page, 2).check();

  await page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Manuals'}).click();
  await expect(boxes(page)).toHaveCount(0);
  await page.goBack();
  await expect(box(page, 1)).toBeChecked();
  await expect(box(page, 2)).toBeChecked();
  await expect(page.getByText(/^2 of \d+ steps done$/)).toBeVisible();
  expect(errors).toEqual([]);
});

test('the boxes are ticked and cleared by keyboard', async ({page}) => {
  await page.goto(procedure);
  await box(page, 1).focus();
  await page.keyboard.press('Space');
  await expect(box(page, 1)).toBeChecked();
  await clear(page).focus();
  await page.keyboard.press('Enter');
  await expect(box(page, 1)).not.toBeChecked();
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('numbers can be ticked and cleared', async ({page}) => {
    await page.goto(procedure);
    await box(page, 1).check();
    await clear(page).click();
    await expect(box(page, 1)).not.toBeChecked();
  });
});
