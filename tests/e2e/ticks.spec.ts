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

test('a checked step stays checked in this browser, for this page, without React', async ({page}) => {
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

test('after the last step, the section on how to tell that it worked is next', async ({page}) => {
  await page.goto(sourceOfKind('procedure', ({body}) => body.includes('\n## How to tell that it worked')).url);
  const next = page.getByRole('link', {name: 'Now check that it worked'});
  for (const step of await boxes(page).all()) {
    await expect(next).toBeHidden();
    await step.check();
  }
  await next.click();
  await expect(page.getByRole('heading', {name: 'How to tell that it worked'})).toBeInViewport();
});

test('one click clears all steps', async ({page}) => {
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

test('checked steps survive navigation and Back', async ({page}) => {
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

test('steps are checked and cleared by keyboard', async ({page}) => {
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

  test('steps can be checked and cleared', async ({page}) => {
    await page.goto(procedure);
    await box(page, 1).check();
    await clear(page).click();
    await expect(box(page, 1)).not.toBeChecked();
  });
});
