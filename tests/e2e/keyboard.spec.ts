import {sourceOfKind} from './support/catalog';
import {numberControls, pressTab} from './support/focus';
import {openFilters} from './support/openFilters';
import {openPage} from './support/openPage';
import {expect, test} from './support/test';

const PAGES: readonly [name: string, path: string][] = [
  ['the home page', '/'],
  ['an index page', '/procedures/'],
  ['a procedure', sourceOfKind('procedure').url],
];

for (const [name, path] of PAGES) {
  test(`on ${name} Tab reaches the skip link first, then every control, with visible focus`, async ({page}) => {
    await openPage(page, path);
    const controls = await numberControls(page);
    const first = await pressTab(page);
    expect(first?.name).toBe('Skip to main content');

    const reached = new Set<number | null>();
    const unseen: string[] = [];
    for (let stop = first; stop && !(stop.number !== null && reached.has(stop.number)); stop = await pressTab(page)) {
      reached.add(stop.number);
      if (stop.unseen) unseen.push(`${stop.name}: ${stop.unseen}`);
    }

    expect(controls.filter((_, number) => !reached.has(number))).toEqual([]);
    expect(unseen).toEqual([]);
  });
}

test('the skip link skips the navigation', async ({page}) => {
  await openPage(page, sourceOfKind('procedure').url);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');

  await expect(page.getByRole('main').locator(':focus')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 800}});

  test('the menu opens and closes by keyboard', async ({page}) => {
    await openPage(page, '/');
    const open = page.getByRole('button', {name: 'Toggle navigation bar'});
    const close = page.getByRole('button', {name: 'Close navigation bar'});
    const item = page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'The IT office'});

    await open.focus();
    await page.keyboard.press('Enter');
    await expect(item).toBeVisible();
    await close.focus();
    await page.keyboard.press('Enter');
    await expect(item).toBeHidden();

    await open.focus();
    await page.keyboard.press('Enter');
    await item.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/office\/$/);
    await expect(item).toBeHidden();
  });
});

test('filters work by keyboard, are in the address, and survive a reload and Back', async ({page}) => {
  await openPage(page, '/procedures/');
  const words = page.getByRole('searchbox', {name: 'Keyword'});
  const system = page.getByRole('combobox', {name: 'System'});
  const count = page.getByRole('status');
  const all = await count.textContent();

  await openFilters(page);
  await words.focus();
  await page.keyboard.type('a');
  await expect(page).toHaveURL('/procedures/?text=a');
  await system.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?text=a&system=[\w-]+$/);
  await expect(count).toHaveText(/^Showing \d+ of \d+$/);
  const [address, some, chosen] = [page.url(), await count.textContent(), await system.inputValue()];

  await page.reload();
  await expect(count).toHaveText(some as string);
  await openFilters(page);
  await expect(system).toHaveValue(chosen);

  await page.getByRole('main').getByRole('heading', {level: 4}).getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/docs\//);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(count).toHaveText(some as string);
  if (await words.isHidden()) await openFilters(page);
  await expect(words).toHaveValue('a');

  await words.fill('no page has these words');
  await page.getByRole('button', {name: 'Show all'}).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/procedures/');
  await expect(count).toHaveText(all as string);
});

test("the home page's search opens the page with that title", async ({page}) => {
  const {title} = sourceOfKind('procedure').data;
  await openPage(page, '/');
  await page.getByRole('searchbox', {name: 'What are you looking for?'}).focus();
  await page.keyboard.type(String(title));
  const first = page.getByRole('option').first();
  await expect(first).toHaveAccessibleName(new RegExp(`^${title} `));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', {level: 1, name: String(title)})).toBeVisible();
});

test('collapsed parts open with Enter', async ({page}) => {
  const {url} = sourceOfKind('equipment', ({data}) => (data.units as unknown[] | undefined)?.length !== undefined);
  await openPage(page, url);
  const machines = page.getByRole('group').filter({hasText: 'Model, supplies and support'});
  const wasOpen = await machines.evaluate((element) => (element as HTMLDetailsElement).open);

  await machines.locator('summary').focus();
  await page.keyboard.press('Enter');

  await expect(machines).toHaveJSProperty('open', !wasOpen);
});

test('the theme changes by keyboard and stays after a reload', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await openPage(page, '/');
  const html = page.locator('html');
  const toggle = page.getByRole('button', {name: 'Switch between dark and light mode'});

  await toggle.focus();
  await expect(toggle).toHaveAccessibleName(/currently system mode/);
  await page.keyboard.press('Enter');
  await expect(html).toHaveAttribute('data-theme-choice', 'light');
  await page.keyboard.press('Enter');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(toggle).toHaveAccessibleName(/currently dark mode/);
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(toggle).toHaveAccessibleName(/currently dark mode/);
  await toggle.press('Enter');
  await expect(html).toHaveAttribute('data-theme-choice', 'system');
  await expect(html).toHaveAttribute('data-theme', 'light');
});
