import {sourceOfKind} from './support/catalog';
import {activeOption, boxOn, searchOn} from './support/search';
import {FILES, lineOf, statusOf} from './support/searchFaults';
import {expect, test} from './support/test';

const procedure = sourceOfKind('procedure').url;
const FOUND = /^\d+ pages? found$/;

test('the box answers offline once the index has loaded', async ({page, context}) => {
  const {field, status, options, dialog} = await searchOn(page, procedure, 'load receipt paper');
  await expect(options.first()).toHaveAccessibleName(/ paper/i);
  await context.setOffline(true);
  await field.fill('receipt');
  await expect(options.first()).toHaveAccessibleName(/ receipt/i);
  await expect(status).toHaveText(FOUND);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await field.pressSequentially('self-check');
  await expect(status).toHaveText(FOUND);
  await expect(dialog.getByRole('alert')).toHaveCount(0);
});

test('offline without an index the box says so, and answers as soon as it is online', async ({page, context}) => {
  await lineOf(page, FILES.index, statusOf(503));
  const {field, status, dialog} = await searchOn(page, procedure);
  await field.pressSequentially('rec');
  await expect(dialog.getByRole('alert')).toHaveText(/isn’t responding/);
  await context.setOffline(true);
  await page.unrouteAll();
  await field.pressSequentially('eip');
  await expect(dialog.getByRole('alert')).toHaveText(/^You’re offline, and the search hasn’t been loaded yet/);
  await expect(dialog.getByRole('link', {name: 'Reload and search'})).toBeHidden();
  const failed = page.waitForEvent('requestfailed');
  await dialog.getByRole('button', {name: 'Try again'}).click();
  await failed;
  await expect(dialog.getByRole('alert')).toHaveText(/^You’re offline/);
  await expect(field).toBeFocused();

  await context.setOffline(false);
  await expect(status).toHaveText(FOUND);
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await expect(field).toHaveValue('receip');
  await page.keyboard.type('t');
  await expect(field).toHaveValue('receipt');
  await page.keyboard.press('ArrowDown');
  expect(await activeOption(page)).not.toBeNull();
});

test('without a worker the page itself gives the same answers', async ({page}) => {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new DOMException('blocked', 'SecurityError');
      }
    } as unknown as typeof Worker;
  });
  const inPage = await lineOf(page, FILES.inPage);
  await searchOn(page, procedure, 'receipt');
  await expect(boxOn(page).options.first()).toHaveAccessibleName(/ receipt/i);
  expect(inPage.asked).toBe(1);
});
