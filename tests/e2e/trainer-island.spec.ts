import type {Page} from '@playwright/test';
import {DESK, PHONE} from './support/controls';
import {expectSoon} from './support/expectSoon';
import {shifts, watchShifts} from './support/layoutShifts';
import {islandReady} from './support/openPage';
import {failScripts, holdScripts, watchScripts} from './support/scripts';
import {expect, test} from './support/test';
import {namesField, openFile, presenter, SESSION, timer} from './support/trainers';

const PAGE = `${SESSION.url}run/`;
const present = (page: Page) => page.getByRole('button', {name: 'Present', exact: true});

test("a trainer's page loads its islands, and not the app", async ({page}) => {
  const scripts = watchScripts(page);
  await page.goto(PAGE);
  await page
    .getByRole('main')
    .locator('*')
    .evaluateAll((all) => {
      for (const each of all) each.dispatchEvent(new Event('pointerover', {bubbles: true}));
    });
  await present(page).click();
  await page.waitForLoadState('networkidle');

  expect(scripts.map((url) => /([\w-]+)\.\w+\.js$/.exec(url)?.[1])).toEqual([
    'island-runtime',
    'island-shared',
    'island-trainer',
    'island-training-report',
  ]);
});

for (const viewport of [PHONE, DESK]) {
  test(`a trainer's page doesn't change when its script loads, at ${viewport.width} px`, async ({page}) => {
    await page.setViewportSize(viewport);
    await watchShifts(page);
    const letGo = await holdScripts(page);
    await page.goto(PAGE, {waitUntil: 'domcontentloaded'});
    const before = await page.getByRole('main').ariaSnapshot();
    letGo();
    await islandReady(page);
    expect(await page.getByRole('main').ariaSnapshot()).toBe(before);
    expect(await shifts(page)).toEqual([]);
  });
}

test('input before the script has loaded counts', async ({page}) => {
  const letGo = await holdScripts(page);
  await page.goto(PAGE, {waitUntil: 'domcontentloaded'});
  const date = page.getByRole('combobox', {name: 'Date', exact: true});
  const thing = page.getByRole('group', {name: 'After'}).getByRole('checkbox').first();
  await thing.check();
  await namesField(page).fill('Ann Lee\nBo Diaz');
  await page.getByRole('button', {name: 'Add to the roster'}).click();
  letGo();
  await expect(page.getByRole('status').filter({hasText: '2 people added.'})).toBeVisible();
  await expect(namesField(page)).toHaveValue('');
  await expect(thing).toBeChecked();

  const again = await holdScripts(page);
  await page.reload({waitUntil: 'domcontentloaded'});
  const first = await date.inputValue();
  await date.selectOption({index: 1});
  await present(page).click();
  again();
  await expect(timer(page)).toBeVisible();
  await expect(page).toHaveURL(/\?date=/);
  await presenter(page).press('Escape');
  await expect(date).not.toHaveValue(first);
  await expect(thing).not.toBeChecked();
});

test('a list opened before the script has loaded is read', async ({page}) => {
  const letGo = await holdScripts(page);
  await page.goto(PAGE, {waitUntil: 'domcontentloaded'});
  await openFile(page, 'list.csv', Buffer.from('Name,Branch\nAnn Lee,Downtown\nBo Diaz,Riverside\n'));
  letGo();
  await expect(page.getByText('2 people to add')).toBeVisible();
});

test('if its script fails to load, the page says so, and works after a retry', async ({page}) => {
  const restoreScripts = await failScripts(page);
  await page.goto(PAGE);
  const words = page.getByRole('alert').filter({hasText: 'That didn’t load'});
  await expectSoon(words);
  await restoreScripts();
  await words.getByRole('button', {name: 'Try again'}).click();
  await expect(words).toBeHidden();
  await present(page).click();
  await expect(timer(page)).toBeVisible();
});
