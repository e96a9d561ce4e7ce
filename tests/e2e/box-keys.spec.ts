import {readSources, sourceOfKind} from './support/catalog';
import {DESK} from './support/controls';
import {openPage} from './support/openPage';
import {activeOption, boxOn, searchOn} from './support/search';
import {expect, test} from './support/test';
import {namesField, openTrainer} from './support/trainers';

const procedure = sourceOfKind('procedure').url;

test('a / typed in another field is text, and Ctrl-K opens the box from there and returns', async ({page}) => {
  await openTrainer(page);
  const names = namesField(page);
  await names.focus();
  await page.keyboard.type('Ann / Bo');
  await expect(names).toHaveValue('Ann / Bo');
  await expect(boxOn(page).dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(boxOn(page).field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(boxOn(page).dialog).toBeHidden();
  await expect(names).toBeFocused();
  await page.keyboard.type(' / Cy');
  await expect(names).toHaveValue('Ann / Bo / Cy');
});

test('a / typed into the field before the script has loaded is part of the query', async ({page}) => {
  await openPage(page, '/');
  await page.getByRole('searchbox', {name: 'What are you looking for?'}).focus();
  await page.keyboard.type('24/7');
  await expect(boxOn(page).field).toHaveValue('24/7');
});

test('in the open box, / moves to the field from anywhere, and Ctrl-K selects the query', async ({page}) => {
  const {field, dialog, kind} = await searchOn(page, procedure, 'receipt');
  await dialog.getByRole('button', {name: 'Close'}).focus();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('jam');
  await expect(field).toHaveValue('jam');
  await page.keyboard.type('/');
  await expect(field).toHaveValue('jam/');

  await kind(/\d+/).first().focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('x');
  await expect(field).toHaveValue('x');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.locator('body')).toBeFocused();
});

test('Ctrl-Enter and Cmd-Enter open the result in a new tab and keep the query', async ({page, context}) => {
  const {field, dialog} = await searchOn(page, procedure, 'receipt');
  const open = async (key: string) => {
    const opened = context.waitForEvent('page');
    await page.keyboard.press(key);
    const tab = await opened;
    await tab.waitForURL(/\/docs\/|q=/);
    const {pathname, search, hash} = new URL(tab.url());
    await tab.close();
    return pathname + search + hash;
  };
  expect(await open('Control+Enter')).toBe('/search/?q=receipt');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const chosen = await activeOption(page);
  expect(await open('Meta+Enter')).toBe(chosen);
  await expect(field).toBeFocused();
  expect(await activeOption(page)).toBe(chosen);

  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('listbox', {name: 'Recent searches'}).getByRole('option')).toHaveText([/^receipt /]);
});

test('without a query, Enter and the arrow keys do nothing', async ({page}) => {
  const {dialog, field} = await searchOn(page, procedure);
  for (const key of ['Enter', 'Control+Enter', 'ArrowDown', 'ArrowUp', 'Home', 'End']) await page.keyboard.press(key);
  await page.keyboard.type('  ');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await expect(field).toBeFocused();
  await expect(page).toHaveURL(procedure);
  expect(page.context().pages()).toHaveLength(1);
});

test('Escape in the row of kinds clears the query, and closes the box if it is empty', async ({page}) => {
  const {field, dialog, kind, options} = await searchOn(page, procedure, 'receipt');
  await kind(/\d+/).first().click();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await expect(options).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('keys are ignored during input method composition', async ({page}) => {
  const {field, dialog} = await searchOn(page, procedure, 'receipt');
  await page.keyboard.press('ArrowDown');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {text: 'ん', selectionStart: 1, selectionEnd: 1});
  for (const key of ['Enter', 'ArrowDown', 'Escape']) {
    await field.dispatchEvent('keydown', {key, isComposing: true, bubbles: true, cancelable: true});
  }
  await expect(dialog).toBeVisible();
  await expect(page).toHaveURL(procedure);
  await session.send('Input.insertText', {text: 'ん'});
  await expect(field).toHaveValue('receiptん');
});

test('Tab visibly moves from the field to its buttons, the kinds, and the link to all results', async ({page}) => {
  await page.setViewportSize(DESK);
  const {dialog} = await searchOn(page, procedure, 'receipt');
  const last = /^All \d+ results$/;
  const stops: string[] = [];
  for (let stop = ''; !last.test(stop) && stops.length < 60; stops.push(stop)) {
    await page.keyboard.press('Tab');
    const focused = dialog.locator(':focus');
    await expect(focused).toBeInViewport();
    expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none');
    stop = await focused.evaluate((element) => element.textContent.trim());
  }
  expect(stops.slice(0, 3)).toEqual(['Clear', 'Close', 'All']);
  expect(stops[3]).toMatch(/^\w[\w ]* \d+$/);
  expect(stops.at(-1)).toMatch(last);
});

test("Tab moves from the field to the help desk's number", async ({page}) => {
  const {dialog, kind} = await searchOn(page, procedure, 'help desk number');
  await expect(dialog.getByRole('region', {name: /^Reach the/})).toBeVisible();
  const kinds = await kind(/./).count();
  // The first two are the buttons of the field.
  for (let presses = 0; presses < 2 + kinds + 1; presses++) await page.keyboard.press('Tab');
  await expect(dialog.getByRole('link', {name: /^Call the .+ \d/})).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('region', {name: /^Reach the/})).toBeHidden();
});

test('once the script has loaded, the focus returns to where each box was opened from', async ({page}) => {
  await openPage(page, procedure);
  const {dialog, field} = boxOn(page);
  for (const name of ['Skip to main content', readSources().find(({url}) => url === procedure)?.data.title]) {
    const link = page.getByRole('link', {name: name as string}).first();
    const from = (await link.count()) > 0 ? link : page.getByRole('main').getByRole('link').last();
    await from.focus();
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await dialog.getByRole('button', {name: 'Close'}).click();
    await expect(dialog).toBeHidden();
    await expect(from).toBeFocused();
  }
});
