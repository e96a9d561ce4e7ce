import type {Locator, Page} from '@playwright/test';
import {isManualWithChapters, sourceWhere} from './support/catalog';
import {DESK, PHONE} from './support/controls';
import {expectSoon} from './support/expectSoon';
import {openPage} from './support/openPage';
import {failScripts, holdScripts, watchScripts} from './support/scripts';
import {expect, test} from './support/test';

test.use({viewport: PHONE, hasTouch: true});

const manual = sourceWhere('manual with chapters', isManualWithChapters);

const openingButton = (page: Page) => page.getByRole('button', {name: 'Toggle navigation bar'});
const closingButton = (page: Page) => page.getByRole('button', {name: 'Close navigation bar'});
const menuOn = (page: Page) => page.getByRole('dialog', {name: 'Menu'});

const WAYS: Readonly<Record<string, (control: Locator) => Promise<void>>> = {
  'a mouse': (control) => control.click(),
  'a finger': (control) => control.tap(),
  'the keyboard': (control) => control.press('Enter'),
};

for (const [way, use] of Object.entries(WAYS)) {
  test(`the menu opens and closes by ${way}, without the app, before its script has loaded and after`, async ({
    page,
  }) => {
    const scripts = watchScripts(page);
    const letGo = await holdScripts(page);
    await openPage(page, manual.url);
    expect(scripts).toEqual([]);
    await use(openingButton(page));
    await expect(page.locator('html')).toHaveAttribute('data-boot', 'loading');
    await expect(menuOn(page)).toBeHidden();
    letGo();
    await expect(menuOn(page)).toBeVisible();

    await use(closingButton(page));
    await expect(menuOn(page)).toBeHidden();
    await expect(openingButton(page)).toBeFocused();
    await use(openingButton(page));
    await expect(menuOn(page)).toBeVisible();
    expect(scripts.every((script) => /\/island-(?:runtime|shared|menu)\.\w+\.js$/.test(script))).toBe(true);
  });
}

test('if its script fails to load, the page says so, and the next try opens the menu', async ({page}) => {
  const restoreScripts = await failScripts(page);
  await openPage(page, '/');
  await openingButton(page).tap();
  const words = page.getByRole('alert').filter({hasText: 'That didn’t load'});
  await expectSoon(words);
  await restoreScripts();
  await words.getByRole('button', {name: 'Try again'}).tap();
  await expect(menuOn(page)).toBeVisible();
  await expect(words).toBeHidden();
});

test('the menu of a docs page opens at its neighbors, links back to the whole site, and closes', async ({page}) => {
  await openPage(page, manual.url);
  await openingButton(page).tap();
  const menu = menuOn(page);
  const neighbor = menu.getByRole('link', {name: 'Overview', exact: true});
  await expect(neighbor).toBeInViewport();
  await expect(neighbor).toHaveAttribute('aria-current', 'page');

  await menu.getByRole('button', {name: 'Main menu'}).tap();
  await expect(neighbor).toBeHidden();
  await expect(menu.getByRole('link', {name: 'The IT office'})).toBeInViewport();
  await expect(menu.getByRole('list').locator('[aria-current]')).toHaveText('Manuals');

  await closingButton(page).tap();
  await expect(menu).toBeHidden();
});

test('a menu item opens its page, where the menu is closed, also after Back', async ({page}) => {
  await openPage(page, '/');
  await openingButton(page).tap();
  const menu = menuOn(page);
  await expect(menu.getByRole('list').locator('[aria-current]')).toHaveText('Home');
  await menu.getByRole('link', {name: 'Procedures'}).tap();

  await expect(page).toHaveURL(/\/procedures\/$/);
  await expect(page.getByRole('heading', {level: 1, name: 'Procedures'})).toBeVisible();
  await expect(menu).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(/:\d+\/$/);
  await expect(menu).toBeHidden();
});

test('the theme can be changed in the menu and is kept', async ({page}) => {
  await openPage(page, '/');
  await openingButton(page).tap();
  const colors = page.getByRole('group', {name: 'Colors'});
  await expect(colors.getByRole('button', {name: 'Automatic'})).toHaveAttribute('aria-pressed', 'true');
  await colors.getByRole('button', {name: 'Dark'}).tap();

  await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'dark');
  await expect(colors.getByRole('button', {pressed: true})).toHaveText('Dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the menu has the number to call, and Escape closes it', async ({page}) => {
  await openPage(page, '/');
  await openingButton(page).tap();
  const call = menuOn(page).getByRole('link', {name: /^Call the /});
  await expect(call).toHaveAttribute('href', /^tel:/);

  await page.keyboard.press('Escape');
  await expect(call).toBeHidden();
});

test("the menu keeps the focus, and the page below doesn't scroll", async ({page}) => {
  await openPage(page, '/');
  await openingButton(page).tap();
  await expect(closingButton(page)).toBeFocused();
  const count = await menuOn(page).locator('a,button').count();
  for (let pressed = 0; pressed < count + 2; pressed++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main,footer'))).toBeNull();
  }
  await page.mouse.wheel(0, 3000);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('on a tablet the menu closes by a tap next to it, and by rotating to a width with the navbar', async ({page}) => {
  await page.setViewportSize({width: 820, height: 1180});
  await openPage(page, '/');
  await openingButton(page).tap();
  await expect(menuOn(page)).toBeVisible();
  await page.touchscreen.tap(700, 600);
  await expect(menuOn(page)).toBeHidden();

  await openingButton(page).tap();
  await expect(menuOn(page)).toBeVisible();
  await page.setViewportSize(DESK);
  await expect(menuOn(page)).toBeHidden();
});
