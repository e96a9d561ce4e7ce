import {isManualWithChapters, sourceWhere} from './support/catalog';
import {PHONE} from './support/controls';
import {openPage} from './support/openPage';
import {expect, test} from './support/test';

test.use({viewport: PHONE, hasTouch: true});

const manual = sourceWhere('manual with chapters', isManualWithChapters);

test('the menu of a page of the docs opens at its neighbors, leads back to the whole site, and closes', async ({
  page,
}) => {
  await openPage(page, manual.url);
  await page.getByRole('button', {name: 'Toggle navigation bar'}).tap();
  const menu = page.getByRole('navigation', {name: 'Main'});
  const neighbor = menu.getByRole('link', {name: 'Overview', exact: true});
  await expect(neighbor).toBeInViewport();

  await menu.getByRole('button', {name: 'Main menu'}).tap();
  await expect(neighbor).toBeHidden();
  await expect(menu.getByRole('link', {name: 'The IT office'})).toBeInViewport();

  await menu.getByRole('button', {name: 'Close navigation bar'}).tap();
  await expect(menu.getByRole('link', {name: 'The IT office'})).toBeHidden();
});

test('an item of the menu leads to its page, and the menu is gone there', async ({page}) => {
  await openPage(page, '/');
  await page.getByRole('button', {name: 'Toggle navigation bar'}).tap();
  const item = page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'Procedures'});
  await item.tap();

  await expect(page).toHaveURL(/\/procedures\/$/);
  await expect(page.getByRole('heading', {level: 1, name: 'Procedures'})).toBeVisible();
  await expect(item).toBeHidden();
});

test('the theme changes in the menu', async ({page}) => {
  await openPage(page, '/');
  await page.getByRole('button', {name: 'Toggle navigation bar'}).tap();
  const light = page.getByRole('group', {name: 'Colors'}).getByRole('button', {name: 'Light'});
  await light.tap();

  await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
  await expect(light).toHaveAttribute('aria-pressed', 'true');
});

test('the number to call is in the menu, and Escape closes it', async ({page}) => {
  await openPage(page, '/');
  await page.getByRole('button', {name: 'Toggle navigation bar'}).tap();
  const call = page.getByRole('dialog', {name: 'Menu'}).getByRole('link', {name: /^Call the /});
  await expect(call).toHaveAttribute('href', /^tel:/);

  await page.keyboard.press('Escape');
  await expect(call).toBeHidden();
});
